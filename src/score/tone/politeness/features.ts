import type { Utterance } from '../utterance.ts';
import { strategiesIn } from './strategies.ts';

/**
 * What the politeness model looks at, by name and amount: words and pairs of words present (`you`, `could you`), the first
 * word and pair of each sentence (`^could`, `^could you`), and marks of form (`#`). The model is trained on these.
 */
export function features(said: Utterance, valence: number): Map<string, number> {
  const found = new Map<string, number>();
  let before = '';
  for (const word of said.words) {
    found.set(word, 1);
    if (before !== '') found.set(`${before} ${word}`, 1);
    before = word;
  }
  for (const opening of openingsOf(said)) found.set(opening, 1);
  for (const [mark, amount] of marksOf(said, valence)) found.set(mark, amount);
  return found;
}

const firstTwo =
  /^[^\p{L}\p{N}]{0,9}([\p{L}\p{N}]+(?:'[\p{L}\p{N}]+)*)(?:[^\p{L}\p{N}]{1,9}([\p{L}\p{N}]+(?:'[\p{L}\p{N}]+)*))?/u;
/** The same for ASCII, in a third of the time. */
const firstTwoPlain = /^[^a-z0-9]{0,9}([a-z0-9]+(?:'[a-z0-9]+)*)(?:[^a-z0-9]{1,9}([a-z0-9]+(?:'[a-z0-9]+)*))?/;

export function openingsOf({ sentences, plain }: Utterance): string[] {
  const openings: string[] = [];
  for (const sentence of sentences) {
    const [, first, second] =
      (plain ? firstTwoPlain : firstTwo).exec(sentence.slice(0, 60).toLowerCase().replaceAll('’', "'")) ?? [];
    if (first !== undefined) openings.push(`^${first}`);
    if (first !== undefined && second !== undefined) openings.push(`^${first} ${second}`);
  }
  return openings;
}

/** @param valence Sentiment of the text, −1 to 1. */
export function marksOf({ words, text, sentences }: Utterance, valence: number): [string, number][] {
  const marks: [string, number][] = [
    ['#length', Math.log1p(words.length)],
    ['#sentences', Math.min(6, sentences.length)],
    ['#sentence-length', Math.log1p(words.length / Math.max(1, sentences.length))],
    ['#valence', valence],
    ['#praise', Math.max(0, valence)],
    ['#before-question', wordsBeforeQuestion(sentences)],
    ['#questions', Math.min(3, count(text, 63))],
    ['#exclamations', Math.min(3, count(text, 33))],
    ...strategiesIn(words),
  ];
  if (text.includes('..')) marks.push(['#dots', 1]);
  if (text.includes('??')) marks.push(['#insisting', 1]);
  if (/[:;]-?[)D]/.test(text)) marks.push(['#smile', 1]);
  return marks;
}

/** What is said before asking: a question out of the blue is blunt. */
function wordsBeforeQuestion(sentences: readonly string[]): number {
  const first = sentences.findIndex((sentence) => sentence.endsWith('?'));
  return first <= 0 ? 0 : Math.log1p(sentences.slice(0, first).reduce((sum, { length }) => sum + length / 6, 0));
}

function count(text: string, code: number): number {
  let found = 0;
  for (let index = 0; index < text.length; index += 1) if (text.charCodeAt(index) === code) found += 1;
  return found;
}
