import { joinCompounds, keyOf } from './synonyms.ts';

/** One sentence of a bot's turn, as said and as read. */
export interface Sentence {
  /** Index of the message it stands in. */
  message: number;
  /** Verbatim. */
  quote: string;
  /** Lower case, plain quotes and spaces, no markup. */
  text: string;
  words: string[];
  /** For each word its stem, synonyms made one: see synonyms.ts. */
  keys: string[];
}

/** A person reads no more of one bubble than this either; it bounds the time spent on hostile text. */
const charactersRead = 6_000;
const sentenceLength = 500;
const sentencesRead = 80;

/** Cuts messages into sentences; whatever is beyond the limits is not read. */
export function sentencesOf(texts: readonly string[]): Sentence[] {
  const sentences: Sentence[] = [];
  for (const [message, text] of texts.entries()) {
    for (const quote of cut(text.slice(0, charactersRead))) {
      if (sentences.length >= sentencesRead) return sentences;
      const sentence = readSentence(quote, message);
      if (sentence.words.length > 0) sentences.push(sentence);
    }
  }
  return sentences;
}

export function readSentence(quote: string, message = 0): Sentence {
  const text = normalise(quote);
  const words = wordsOf(text);
  return { message, quote, text, words, keys: words.map(keyOf) };
}

/** Keys of a text: what two texts are compared by. */
export const keysOf = (text: string): string[] => wordsOf(normalise(text)).map(keyOf);

/** Bots say the same things over and over: what was read before is known. Cleared when full. */
const known = new Map<string, string>();
const knownLimit = 10_000;
const knownLength = 600;

export function normalise(text: string): string {
  if (text.length > knownLength) return plain(text);
  const before = known.get(text);
  if (before !== undefined) return before;
  const made = plain(text);
  if (known.size >= knownLimit) known.clear();
  known.set(text, made);
  return made;
}

function plain(text: string): string {
  const bare = text
    .normalize('NFKC')
    .replace(/<[^<>]{0,80}>/g, ' ')
    .replace(/\]\([^()\s]{0,200}\)/g, ' ')
    .replace(/[*`#~|[\]]+/g, ' ')
    .replace(/[\u2018\u2019\u02bc\u00b4]/g, "'")
    .replace(/[\u201c\u201d]/g, '"')
    .replace(/[\u2010-\u2012]/g, '-')
    .replace(/\s+/g, ' ')
    .replace(/(\w) no\. /gi, '$1 no ')
    .trim()
    .toLowerCase();
  return joinCompounds(bare);
}

/** Words, codes, amounts and addresses, without the punctuation around them. @param text Normalised. */
export function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+(?:['.,@_:/+-][\p{L}\p{N}]+)*/gu) ?? [];
}

/** Sentence ends, line ends and bullets; not the points of decimals, codes, addresses and abbreviations. */
function cut(text: string): string[] {
  const parts: string[] = [];
  for (const line of text.split(/\n+/)) {
    let start = 0;
    for (let at = 0; at < line.length; at++) {
      const tooLong = at - start >= sentenceLength && line[at] === ' ';
      if (!tooLong && !endsAt(line, at)) continue;
      parts.push(line.slice(start, at + 1).trim());
      start = at + 1;
    }
    parts.push(line.slice(start, start + sentenceLength * 2).trim());
  }
  return parts.filter((part) => part !== '');
}

const abbreviation = /\w\sno$|(?:^|[\s(])(?:mr|mrs|ms|dr|st|nr|vs|e\.g|i\.e|approx|a\.m|p\.m|[a-z])$/i;

function endsAt(line: string, at: number): boolean {
  const character = line[at]!;
  if (!'.!?…'.includes(character)) return false;
  const next = line[at + 1];
  if (next !== undefined && '.!?…)"”’\''.includes(next)) return false;
  if (next !== undefined && !/\s/.test(next)) return character !== '.' && /\p{Lu}/u.test(next);
  return character !== '.' || !abbreviation.test(line.slice(Math.max(0, at - 8), at));
}
