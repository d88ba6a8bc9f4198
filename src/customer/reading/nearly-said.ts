/** Values of words that come back with some of their words exchanged: "right arm" for "left arm", "Salmon & Rice". */
import { distance } from 'fastest-levenshtein';
import type { Language } from '../../language/language.ts';
import { kindOf } from '../../language/text/values.ts';
import { wordsOf } from '../../language/text/words.ts';

/** What was said in place of the value, or of a part of an address; null where nothing was. @param seen Sentences as seen. */
export function nearlySaid(seen: readonly string[], value: string, language: Language): string | null {
  const kind = kindOf(value, language);
  if (kind !== 'text' && kind !== 'code') return null;
  for (const part of [value, ...numberedParts(value)]) {
    const said = saidFor(part, seen, language);
    if (said !== null) return said;
  }
  return null;
}

/** "14 Mill Lane" and "Leeds LS6 3DT" of "14 Mill Lane, Leeds LS6 3DT". */
function numberedParts(value: string): string[] {
  const parts = value.split(/,\s*/);
  return parts.length < 2 ? [] : parts.filter((part) => /\d/.test(part) && /\p{L}.*\s|\s.*\p{L}/u.test(part));
}

function saidFor(value: string, seen: readonly string[], language: Language): string | null {
  const words = telling(value, language);
  if (words.length === 0 || words.length > 5) return null;
  if (seen.some((text) => language.normalise(text).includes(language.normalise(value)))) return null;
  for (const text of seen) {
    const said = telling(text, language);
    for (let at = 0; at + words.length <= said.length; at++) {
      const window = said.slice(at, at + words.length);
      if (
        window.every((word, index) =>
          isExchanged(word, words[index]!, { text, value, alone: words.length === 1, language }),
        )
      ) {
        const same = window.filter((word, index) => isSame(word, words[index]!)).length;
        if (same < words.length && same * 2 >= words.length - (words.length === 1 ? 1 : 0)) return window.join(' ');
      }
    }
  }
  return null;
}

const telling = (text: string, { normalise, checks }: Language) =>
  wordsOf(normalise(text)).filter((word) => !checks.article.test(word));

interface Place {
  text: string;
  value: string;
  alone: boolean;
  language: Language;
}

/** The same word, or another number, name or word of its kind. */
function isExchanged(word: string, own: string, { text, value, alone, language: { checks } }: Place): boolean {
  if (isSame(word, own)) return true;
  if (checks.excludes(word, own)) return !alone || !checks.isAmbiguous(word) || /^[A-Z]+$/.test(value);
  if (alone) return false;
  if (/\d/.test(own) || /\d/.test(word)) return /\d/.test(own) && /\d/.test(word);
  return isCapital(own, value) && isCapital(word, text) && !checks.label.test(word) && !isOpener(word, own, text);
}

/** Every sentence begins with a capital: "So Figueroa keeps the car". */
const isOpener = (word: string, own: string, text: string): boolean =>
  text.toLowerCase().indexOf(word) === 0 && distance(word, own) > own.length / 2;

/** "O" stands for "Oona". */
const isSame = (word: string, own: string) =>
  word === own || (word.length === 1 && own.length > 1 && /\p{L}/u.test(word) && own.startsWith(word));

const isCapital = (word: string, text: string) => {
  const at = text.toLowerCase().indexOf(word);
  return at >= 0 && /\p{Lu}/u.test(text[at]!);
};
