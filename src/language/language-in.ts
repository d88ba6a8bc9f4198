/** Which language a text is in. */
import type { Language } from './language.ts';
import { languages } from './languages.ts';

const lists = Object.values(languages).map((language) => ({
  language,
  words: new Set(language.smallWords.split(' ')),
}));

/** More is not needed to tell a language. */
const read = 1_000;
/** Fewer small words say nothing: names, codes and "ok" are of any language. */
const fewest = 4;

/** The language a text is plainly in, of those that are known here; null where it is too short or mixed. */
export function languageIn(text: string): Language | null {
  const words =
    text
      .slice(0, read)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  const [first, second] = lists
    .map(({ language, words: small }) => ({ language, count: words.filter((word) => small.has(word)).length }))
    .sort((one, two) => two.count - one.count);
  return first!.count >= fewest && first!.count >= 2 * second!.count ? first!.language : null;
}
