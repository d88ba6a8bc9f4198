/** Words of a text, as they are compared. */
import { withDigits } from '../en/spelled.ts';
import { joinCompounds, keyOf } from '../en/thesaurus.ts';
import { plainCharacters } from './characters.ts';
import { asIs } from './mapped.ts';
import { remember } from './remember.ts';

/** Lower case, one kind of quotes and spaces, compounds joined: "Post Code" is "postcode". */
export const normalise = remember((text: string): string => {
  const plain = plainCharacters(asIs(text)).text.normalize('NFKC');
  const bare = joinCompounds(
    plain
      .replace(/[*`#~|[\]]+/g, ' ')
      .replace(/\s+/g, ' ')
      .replace(/(\w) no\. /gi, '$1 no ')
      .trim()
      .toLowerCase(),
  );
  return withDigits(bare);
}, 1_000);

/** Words, codes, amounts and addresses, without the punctuation around them. @param text Normalised. */
export function wordsOf(text: string): string[] {
  return text.match(isAscii(text) ? asciiWord : anyWord) ?? [];
}

const asciiWord = /[a-z0-9]+(?:['.,@_:/+-][a-z0-9]+)*/gi;
const anyWord = /[\p{L}\p{N}]+(?:['.,@_:/+-][\p{L}\p{N}]+)*/gu;

function isAscii(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 127) return false;
  return true;
}

/** Keys of a text, its stems with synonyms made one: what two texts are compared by. */
export const keysOf = (text: string): string[] => wordsOf(normalise(text)).map(keyOf);

/** Are these the words of the text, in this order and nothing between? */
export function saysWords(text: string, wanted: string): boolean {
  const needle = paddedWords(wanted);
  return needle !== '  ' && paddedWords(text).includes(needle);
}

/** Words with a space around each; one sentence is asked for the values of every fact. */
const paddedWords = remember((text) => ` ${wordsOf(normalise(text)).join(' ')} `, 500);
