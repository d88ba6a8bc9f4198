import { smallWords as de } from './de/small-words.ts';
import { smallWords as en } from './en/small-words.ts';
import { smallWords as es } from './es/small-words.ts';
import { smallWords as fr } from './fr/small-words.ts';

const lists = Object.entries({ en, de, es, fr }).map(([code, words]) => ({ code, words: new Set(words.split(' ')) }));

/** More is not needed to tell a language. */
const read = 1_000;
/** Fewer small words say nothing: names, codes and "ok" are of any language. */
const fewest = 4;

/** The language a text is plainly in, of those that are known here; null where it is too short or mixed. */
export function languageIn(text: string): string | null {
  const words =
    text
      .slice(0, read)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  const [first, second] = lists
    .map(({ code, words: small }) => ({ code, count: words.filter((word) => small.has(word)).length }))
    .sort((one, two) => two.count - one.count);
  return first!.count >= fewest && first!.count >= 2 * second!.count ? first!.code : null;
}
