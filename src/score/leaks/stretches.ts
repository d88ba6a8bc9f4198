/** Values and texts made comparable: letters and digits alone, in small letters, however they are grouped. */
export const joined = (text: string): string => wordsOf(text).join('');

/** An IBAN in groups of four has six to nine. */
const mostWords = 10;

/** Every stretch of a text that is as long as one of the lengths. A text has hundreds of them: what is made of each is taken at once. */
export function eachStretch(
  text: string,
  lengths: ReadonlyMap<number, unknown>,
  longest: number,
  take: (stretch: string, hash: number) => void,
): void {
  const words = wordsOf(text);
  for (let from = 0; from < words.length; from++) {
    let stretch = '';
    for (let to = from; to < words.length && to - from < mostWords; to++) {
      stretch += words[to]!;
      if (stretch.length > longest) break;
      if (lengths.has(stretch.length)) take(stretch, hashOf(stretch));
    }
  }
}

/** 53 bits (cyrb53, public domain): what is found by it is compared as text before it is told. */
export function hashOf(text: string): number {
  let [a, b] = [0xdeadbeef, 0x41c6ce57];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    a = Math.imul(a ^ code, 2654435761);
    b = Math.imul(b ^ code, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return 4294967296 * (2097151 & b) + (a >>> 0);
}

function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}
