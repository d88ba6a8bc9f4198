/** Counts as they are said, in every sentence of this program. */

/** `1,200`: thousands with commas. By hand: `toLocaleString` makes a formatter for every number. */
export const count = (value: number): string => String(Math.round(value)).replaceAll(/\B(?=(?:\d{3})+$)/g, ',');

/** `1 conversation`, `1,200 conversations`. @param many Where it is not `one` with an s. */
export const plural = (value: number, one: string, many = `${one}s`): string =>
  `${count(value)} ${value === 1 ? one : many}`;
