/** Counts as they are said, in every sentence of this program. */

/** `1,200`: thousands with commas. */
export const count = (value: number): string => Math.round(value).toLocaleString('en');

/** `1 conversation`, `1,200 conversations`. @param many Where it is not `one` with an s. */
export const plural = (value: number, one: string, many = `${one}s`): string =>
  `${count(value)} ${value === 1 ? one : many}`;
