/** Characters that look alike made one: spaces, hyphens, quotes, wide digits; what nobody sees is taken away. */
import { rewrite, type Mapped } from './mapped.ts';

export function plainCharacters(from: Mapped): Mapped {
  if (isPlain(from.text)) return from;
  return rewrite(from, special, ([whole]) => plainOf(whole));
}

/** ASCII without tabs and carriage returns needs no rewriting. */
function isPlain(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code > 126 || code === 9 || code === 13) return false;
  }
  return true;
}

const keycap = '[0-9#*]\\ufe0f?\\u20e3';
const decomposed = '[\\p{L}][\\u0300-\\u036f]+';
const special = new RegExp(`${keycap}|${decomposed}|\\r\\n?|[\\t\\x7f]|[^\\x00-\\x7e]`, 'gu');

function plainOf(character: string): string | null {
  const known = made.get(character);
  if (known !== undefined) return known;
  const plain = rewritten(character);
  if (made.size < 5_000) made.set(character, plain);
  return plain;
}

const made = new Map<string, string | null>();

function rewritten(character: string): string | null {
  if (character.startsWith('\r')) return '\n';
  // "1️⃣ Returns" is the first of a menu.
  if (/^[0-9]\ufe0f?\u20e3$/u.test(character)) return `${character[0]}. `;
  if (/^[\u2028\u2029\u0085]$/u.test(character)) return '\n';
  if (/^[\p{Zs}\t]$/u.test(character)) return ' ';
  if (/^[\u2018\u2019\u201a\u201b\u02bc\u00b4\u2032\uff07]$/u.test(character)) return "'";
  if (/^[\u201c-\u201f\u2033\u00ab\u00bb\uff02]$/u.test(character)) return '"';
  if (/^[\u2010\u2011\u2012\u2212\ufe63\uff0d]$/u.test(character)) return '-';
  // Soft hyphens, joiners, marks of direction, variation selectors, tags and control characters.
  if (/^[\p{Cf}\p{Cc}\ufe00-\ufe0f\u{e0100}-\u{e01ef}]$/u.test(character)) return '';
  if (/^[\u2022\u2023\u2043\u25aa\u25cf\u25e6\u2219\u27a4\u25ba\u25b8\u2714\u2705\u25fe\u2b25]$/u.test(character))
    return null;
  // Of 🅰, 🅱 and 🆎 this is the third.
  if (character === '\u{1f18e}') return 'C. ';
  // 🅰 and the like: letters in squares and circles mark the items of a menu.
  if (/^[\u{1f130}-\u{1f149}\u{1f150}-\u{1f169}\u{1f170}-\u{1f189}]$/u.test(character))
    return `${String.fromCharCode(65 + ((character.codePointAt(0)! - 0x1f130) % 32))}. `;
  if (circled.has(character)) return `${circled.get(character)}. `;
  // Wide and mathematical letters and digits; footnote marks and fractions keep their look.
  if (/^[\uff01-\uff5e\u{1d400}-\u{1d7ff}\ufb00-\ufb06]$/u.test(character)) return character.normalize('NFKC');
  return character.length > 1 && /^\p{L}/u.test(character) ? character.normalize('NFC') : null;
}

/** ① to ⑳. */
const circled = new Map(Array.from({ length: 20 }, (_, index) => [String.fromCodePoint(0x2460 + index), index + 1]));
