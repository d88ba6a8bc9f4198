import { remember } from '../../../language/text/remember.ts';
import { degreeOf } from './degree.ts';
import { negates } from './negation.ts';
import { isValued, valenceOf } from './valence.ts';

/** A word or emoticon between white space, with what the rules know of it by itself. */
export interface Token {
  readonly lower: string;
  readonly capitals: boolean;
  /** The mark a sentence ends with after this word; null within a sentence. */
  readonly ends: '.' | '!' | '?' | null;
  /** About −4 to 4; 0 for words that have none, and for those that only change others. */
  readonly valence: number;
  /** The lexicon has it, whatever it does here. */
  readonly valued: boolean;
  /** How far it raises (above 0) or lowers the words after it; 0 for words of no degree. */
  readonly degree: number;
  readonly negates: boolean;
}

const mostTokens = 1500;

/**
 * White-space tokens without punctuation around them; what would shrink to two letters is kept as it is: it may be an
 * emoticon.
 */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  const straight = plain(text);
  let start = 0;
  for (let index = 0; index <= straight.length && tokens.length < mostTokens; index += 1) {
    if (index < straight.length && !isSpace(straight.charCodeAt(index))) continue;
    if (index - start > 1) tokens.push(tokenOf(straight.slice(start, index)));
    else if (index > start && tokens.length > 0) {
      // A mark that stands alone ends the sentence of the word before.
      const ends = endOf(straight[start]!);
      if (ends !== null) tokens[tokens.length - 1] = { ...tokens.at(-1)!, ends };
    }
    start = index + 1;
  }
  return tokens;
}

/** A language has few words: each is looked up in all lists once. Numbers are without end, and in none of them. */
const tokenOf = (raw: string): Token => (raw.length > longestWord || hasDigit(raw) ? read(raw) : known(raw));

/** Longer runs are no words: keys, addresses, noise. */
const longestWord = 40;

const known = remember(read, 20_000);

function read(raw: string): Token {
  const bare = withoutEdges(raw);
  const word = bare.length <= 2 ? raw : bare;
  const lowered = word.toLowerCase();
  // The lexicon's own "D:" is lost in its lower-case "d:": one is horror, the other joy.
  const lower = word === 'D:' ? word : lowered;
  return {
    lower,
    capitals: lowered !== word && word === word.toUpperCase(),
    ends: endOf(raw),
    valence: valenceOf(lower),
    valued: isValued(lower),
    degree: degreeOf(lower),
    negates: negates(lower),
  };
}

const plain = (text: string): string => {
  const straight = text.replaceAll('’', "'");
  if (!straight.includes('&')) return straight;
  return straight.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
};

function endOf(raw: string): Token['ends'] {
  for (let index = raw.length - 1; index >= 0 && isPunctuation(raw.charCodeAt(index)); index -= 1) {
    const mark = raw[index];
    if (mark === '.' || mark === '!' || mark === '?') return mark;
  }
  return null;
}

function withoutEdges(token: string): string {
  let start = 0;
  let end = token.length;
  while (start < end && isPunctuation(token.charCodeAt(start))) start += 1;
  while (end > start && isPunctuation(token.charCodeAt(end - 1))) end -= 1;
  return end - start === token.length ? token : token.slice(start, end);
}

const isPunctuation = (code: number): boolean =>
  (code >= 33 && code <= 47) ||
  (code >= 58 && code <= 64) ||
  (code >= 91 && code <= 96) ||
  (code >= 123 && code <= 126);

const isSpace = (code: number): boolean =>
  code === 32 || (code >= 9 && code <= 13) || code === 160 || (code > 5000 && /\s/.test(String.fromCharCode(code)));

function hasDigit(word: string): boolean {
  for (let index = 0; index < word.length; index += 1) {
    const code = word.charCodeAt(index);
    if (code >= 48 && code <= 57) return true;
  }
  return false;
}
