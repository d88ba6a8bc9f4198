/** What a question says of the form of its answer: "eleven digits", "e.g. B-204", "the code beginning with SA". */
import { everyMatch } from '../../language/text/every-match.ts';
import type { Sentence } from '../../language/text/sentence.ts';
import { shapeOf } from './value-shape.ts';
import type { MatchingWords } from '../../language/reading/matching.ts';
import type { LearntProfile } from './learnt-profile.ts';
import type { Thing } from './things.ts';

export interface Hints {
  /** Numbers of digits, letters or characters. */
  lengths: readonly number[];
  /** Forms of examples: "A-000" of "B-204". */
  shapes: readonly string[];
  /** Groups of capitals, as codes begin with. */
  capitals: readonly string[];
}

const none: Hints = { lengths: [], shapes: [], capitals: [] };
const known = new WeakMap<Sentence, Hints>();

export function hintsIn({ sentence, matching }: Pick<Thing, 'sentence' | 'matching'>): Hints {
  const found = known.get(sentence);
  if (found !== undefined) return found;
  const hints = /\d|\p{Lu}{2}/u.test(sentence.seen) ? read(sentence, matching) : none;
  known.set(sentence, hints);
  return hints;
}

function read({ seen, text }: Sentence, { length }: MatchingWords): Hints {
  return {
    lengths: everyMatch(text, length).map((match) => Number(match[1])),
    shapes: (seen.match(codes) ?? []).map(shapeOf),
    capitals: seen.match(/\b\p{Lu}{2,4}(?![\p{L}\p{N}])/gu) ?? [],
  };
}

const codes = /\b(?=[\p{Lu}\d/-]*\d)[\p{Lu}\d]+(?:[-/. ][\p{Lu}\d]+)*\b/gu;

/** How well they fit a value: above nought where they do, below where they are of another. */
export function hintsFit(
  { lengths, shapes, capitals }: Hints,
  { valueShape, valueLength, valueStart }: LearntProfile,
): number {
  if (valueShape === '') return lengths.length > 0 ? -1 : 0;
  let fit = 0;
  if (lengths.length > 0) fit += lengths.includes(valueLength) ? 1 : -0.5;
  if (shapes.includes(valueShape)) fit += 1;
  if (valueStart.length > 1 && capitals.includes(valueStart)) fit += 1;
  return fit;
}
