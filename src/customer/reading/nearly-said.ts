/** Values of words that come back with some of their words exchanged: "right arm" for "left arm", "Salmon & Rice". */
import { excludes, isAmbiguous } from '../../language/en/opposites.ts';
import { kindOf } from '../../language/text/values.ts';
import { normalise, wordsOf } from '../../language/text/words.ts';

/** What was said in place of the value; null where nothing was. @param seen Sentences as seen. */
export function nearlySaid(seen: readonly string[], value: string): string | null {
  const kind = kindOf(value);
  if (kind !== 'text' && kind !== 'code') return null;
  const words = telling(value);
  if (words.length === 0 || words.length > 5) return null;
  for (const text of seen) {
    const said = telling(text);
    for (let at = 0; at + words.length <= said.length; at++) {
      const window = said.slice(at, at + words.length);
      if (window.every((word, index) => isExchanged(word, words[index]!, { text, value, alone: words.length === 1 }))) {
        const same = window.filter((word, index) => word === words[index]).length;
        if (same < words.length && same * 2 >= words.length - (words.length === 1 ? 1 : 0)) return window.join(' ');
      }
    }
  }
  return null;
}

const telling = (text: string) => wordsOf(normalise(text)).filter((word) => !/^(?:the|a|an|of|in|and)$/.test(word));

interface Place {
  text: string;
  value: string;
  alone: boolean;
}

/** The same word, or another number, name or word of its kind. */
function isExchanged(word: string, own: string, { text, value, alone }: Place): boolean {
  if (word === own) return true;
  if (excludes(word, own)) return !alone || !isAmbiguous(word) || /^[A-Z]+$/.test(value);
  if (alone) return false;
  if (/\d/.test(own) || /\d/.test(word)) return /\d/.test(own) && /\d/.test(word);
  return isCapital(own, value) && isCapital(word, text) && !labels.test(word);
}

const isCapital = (word: string, text: string) => {
  const at = text.toLowerCase().indexOf(word);
  return at >= 0 && /\p{Lu}/u.test(text[at]!);
};
const labels = /^(?:name|mr|mrs|ms|miss|dr|order|number|guest|customer|room|product|item|address)$/;
