/** A text cut into what the tone rules look at. Words and sentences are made once and shared by all of them. */
import { remember } from '../../language/text/remember.ts';

export interface Utterance {
  /** As written, at most `longest` characters. */
  text: string;
  /** Lower case, with straight apostrophes, for patterns. */
  lower: string;
  /** Words in lower case: letters and digits with inner apostrophes or hyphens. */
  words: string[];
  sentences: string[];
  /** ASCII only: no emoji, no accents. */
  plain: boolean;
}

/** A bot may send anything: what comes after this is not judged. */
const longest = 8000;

const anyWord = /[\p{L}\p{N}]+(?:['-][\p{L}\p{N}]+)*/gu;
const plainWord = /[a-z0-9]+(?:['-][a-z0-9]+)*/g;
/** The end of a sentence: a line break, or a mark before white space that no title or abbreviation ends with. */
const sentenceEnd = /\n+|(?<![ .(](?:mr|mrs|ms|dr|st|no|nr|e\.g|i\.e|etc|approx|incl))[.!?…]+["'”’)\]]*\s+/gi;

/**
 * `Intl.Segmenter` does the same for every language, and needs fifteen times as long: words here are runs of letters and
 * digits, which is what it finds in the languages that put spaces between words.
 */
export const utterance = remember((text): Utterance => {
  const short = text.length > longest ? text.slice(0, longest) : text;
  const lower = short.toLowerCase().replaceAll('’', "'");
  const plain = isPlain(lower);
  const words = lower.match(plain ? plainWord : anyWord) ?? [];
  return { text: short, lower, words, sentences: sentencesOf(short), plain };
}, 2000);

function isPlain(text: string): boolean {
  for (let index = 0; index < text.length; index += 1) if (text.charCodeAt(index) > 127) return false;
  return true;
}

function sentencesOf(text: string): string[] {
  return text
    .split(sentenceEnd)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
}
