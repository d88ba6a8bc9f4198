/** Things to learn that are so or are not: "Yes, it is." "Baggage is not included." */
import type { Sentence } from '../../language/text/sentence.ts';
import { isYes } from '../../language/text/values.ts';
import type { LearnProfile } from './learn-profile.ts';
import type { SaidInWords } from './answer-words.ts';
import { standingOf } from './standing.ts';

/** A word at its beginning says it, or else a clause about the thing, by whether it is denied. */
export function saidYesOrNo({ text, clauses }: Sentence, { wanted, subject, language }: LearnProfile): SaidInWords[] {
  const { beginsYes, beginsNo } = language.answers;
  if (text.endsWith('?')) return [];
  const about = clauses.findLast(
    ({ keys, scope }) =>
      !scope.question &&
      !scope.conditional &&
      !scope.overtaken &&
      [...subject].filter((key) => keys.includes(key)).length * 2 >= Math.max(1, subject.size),
  );
  const begins = beginsYes.test(text) ? true : beginsNo.test(text) ? false : null;
  const said = begins ?? (about === undefined || subject.size === 0 ? null : !about.scope.negated);
  if (said === null) return [];
  return [
    {
      value: said ? 'true' : 'false',
      correct: said === isYes(String(wanted.truth), language),
      standing: standingOf(about?.text ?? text, '', true, language),
    },
  ];
}
