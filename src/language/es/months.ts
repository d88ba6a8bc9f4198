/** Spanish months, abbreviated or not. */
export const months = [
  'enero|ene',
  'febrero|feb',
  'marzo|mar',
  'abril|abr',
  'mayo|may',
  'junio|jun',
  'julio|jul',
  'agosto|ago',
  'septiembre|setiembre|sept|sep',
  'octubre|oct',
  'noviembre|nov',
  'diciembre|dic',
];
