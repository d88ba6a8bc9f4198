/** How well acts can be learnt from dialogues of the same field, and of what use that is in another. */
import { nothing, tally, type Counts } from '../agreement.ts';
import { featuresOf, learnActs, type Turn } from './act-model.ts';
import type { LabelledTurn } from './speech.ts';

export interface LearntActs {
  /** Counts a dialogue, each read by a model that never saw it. */
  inDomain: Counts[];
  elsewhere: [label: string, act: string, Counts[]][];
}

const folds = 5;
/** The acts both data sets have, by their names in the first, in the program and in the second. */
const shared: [string, string, RegExp][] = [
  ['REQ_MORE', 'offers-more', /^anything_else$/],
  ['GOODBYE', 'goodbye', /^goodbye|_bye$/],
];

export function learntActs(
  dialogues: readonly (readonly LabelledTurn[])[],
  others: readonly (readonly LabelledTurn[])[],
): LearntActs {
  const known = dialogues.map((turns) => turns.map(({ text, acts }): Turn => ({ features: featuresOf(text), acts })));
  const acts = [...new Set(known.flat().flatMap((turn) => [...turn.acts]))].toSorted();
  const inDomain = Array.from({ length: folds }, (_, fold) => {
    const read = learnActs(known.filter((_, index) => index % folds !== fold).flat(), acts);
    return known
      .filter((_, index) => index % folds === fold)
      .map((turns) => {
        const counts = nothing();
        for (const turn of turns) tally(counts, turn.acts, read(turn.features));
        return counts;
      });
  }).flat();
  const read = learnActs(known.flat(), acts);
  const found = new Map<string, Set<string>>();
  for (const { text } of others.flat()) if (!found.has(text)) found.set(text, read(featuresOf(text)));
  const elsewhere = shared.map(([act, rule, names]): [string, string, Counts[]] => [
    act,
    rule,
    others.map((turns) => {
      const counts = nothing();
      for (const { text, acts } of turns) {
        const there = [...acts].some((label) => names.test(label));
        tally(counts, new Set(there ? [act] : []), new Set(found.get(text)!.has(act) ? [act] : []));
      }
      return counts;
    }),
  ]);
  return { inDomain, elsewhere };
}
