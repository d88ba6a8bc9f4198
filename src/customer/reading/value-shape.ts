/** `BG-5527` is `AA-0000`: codes of one kind share it. */
export const shapeOf = (code: string): string =>
  code
    .replace(/\p{Lu}/gu, 'A')
    .replace(/\d/g, '0')
    .replace(/[-/. ]+/g, '-');
