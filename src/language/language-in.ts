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

/** As many say which language a few words are in, where no other is meant by half as many. */
const fewestOfAFew = 2;

/** The language a text is plainly in, of those that are known here; null where it is too short or mixed. */
export const languageIn = (text: string): Language | null => languageBy(text, fewest);

/** The language that a few words are in, as far as they tell; null where they are of any. */
export const languageOfAFew = (text: string): Language | null => languageBy(text, fewestOfAFew);

function languageBy(text: string, fewest: number): Language | null {
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
