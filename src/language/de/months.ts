/** German months, abbreviated or not, with umlauts as written and made plain. */
export const months = [
  'jan(?:uar)?|jaenner|jänner',
  'feb(?:ruar)?',
  'märz|maerz|mrz',
  'apr(?:il)?',
  'mai',
  'juni?',
  'juli?',
  'aug(?:ust)?',
  'sept?(?:ember)?',
  'okt(?:ober)?',
  'nov(?:ember)?',
  'dez(?:ember)?',
];
