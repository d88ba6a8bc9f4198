/** Words of a text, as they are compared. */

/** Words, codes, amounts and addresses, without the punctuation around them. @param text Normalised. */
export function wordsOf(text: string): string[] {
  return text.match(isAscii(text) ? asciiWord : anyWord) ?? [];
}

const asciiWord = /[a-z0-9]+(?:['.,@_:/+-][a-z0-9]+)*/gi;
const anyWord = /[\p{L}\p{N}]+(?:['.,@_:/+-][\p{L}\p{N}]+)*/gu;

export function isAscii(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 127) return false;
  return true;
}
