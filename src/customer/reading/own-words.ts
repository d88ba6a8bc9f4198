/** Words of the scenario's author that say how a matter stands, whatever rules of reading would make of them. */
import type { Sentence } from '../../language/text/sentence.ts';
import type { Brief } from '../../plan/brief.ts';
import { readStatement } from '../../scenario/check/pattern.ts';

/** `refused`: told no, which is right here. `not-done`: what was wanted is not done. */
type Standing = 'refused' | 'not-done';

export type OwnWordsReader = (sentence: Sentence) => Standing | null;

export function ownWordsReader({ wants }: Pick<Brief, 'wants'>): OwnWordsReader {
  const refused = (wants.refused ?? []).map(readStatement);
  const notDone = (wants.not_done ?? []).map(readStatement);
  if (refused.length + notDone.length === 0) return () => null;
  return ({ seen, clauses }) => {
    if (clauses.every(({ scope }) => scope.question)) return null;
    if (refused.some((words) => words.find(seen) !== null)) return 'refused';
    return notDone.some((words) => words.find(seen) !== null) ? 'not-done' : null;
  };
}
