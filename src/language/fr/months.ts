/** French months, abbreviated or not, with accents as written and made plain. */
export const months = [
  'janvier|janv',
  'février|fevrier|févr|fevr',
  'mars',
  'avril|avr',
  'mai',
  'juin',
  'juillet|juil',
  'août|aout',
  'septembre|sept',
  'octobre|oct',
  'novembre|nov',
  'décembre|decembre|déc|dec',
];
