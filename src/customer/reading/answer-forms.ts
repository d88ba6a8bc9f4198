/** Answers that nobody knows beforehand, told by their form: a case number, a booking reference. */
import { lettersAndDigits } from '../../language/text/codes.ts';
import type { Language } from '../../language/language.ts';
import type { Sentence } from '../../language/text/sentence.ts';
import type { LinearSearch } from '../../linear-pattern.ts';
import type { BriefLearn } from '../../plan/brief.ts';
import { readPattern } from '../../scenario/check/pattern.ts';
import type { Answer } from './answers.ts';

/** What is prepared once for a thing to learn whose form alone is known. */
export interface FormProfile {
  about: string;
  form: LinearSearch;
  subject: Set<string>;
}

export function formProfiles(learn: Record<string, BriefLearn>, { keysOf, answers }: Language): FormProfile[] {
  return Object.entries(learn).flatMap(([about, { matches, asks }]) => {
    if (matches === undefined) return [];
    const keys = keysOf([about.replaceAll('_', ' '), ...asks].join(' ')).filter((key) => !answers.dull.has(key));
    return [{ about, form: readPattern(matches), subject: new Set(keys) }];
  });
}

/** Of what fits, and is none of the values the customer knows, the last beside the words it would be asked for with. */
export function formsIn(
  sentences: readonly Sentence[],
  profiles: readonly FormProfile[],
  ownValues: readonly string[],
): Answer[] {
  if (profiles.length === 0) return [];
  const own = new Set(ownValues.map(lettersAndDigits));
  return profiles.flatMap(({ about, form, subject }) => {
    const found = sentences.filter(isTold).flatMap((sentence) => {
      const near = sentence.keys.filter((key) => subject.has(key)).length;
      return form
        .spans(sentence.seen)
        .map(({ start, end }) => ({ value: sentence.seen.slice(start, end).trim(), near, sentence }))
        .filter(({ value }) => value !== '' && !own.has(lettersAndDigits(value)));
    });
    const nearest = Math.max(...found.map(({ near }) => near));
    const best = found.findLast(({ near }) => near === nearest);
    return best ? [{ about, value: best.value, correct: true, sentence: best.sentence, rivals: [] }] : [];
  });
}

const isTold = ({ role, clauses }: Sentence): boolean =>
  role !== 'suggestion' && role !== 'small-print' && !clauses.every(({ scope }) => scope.question);
