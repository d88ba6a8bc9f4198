/** Acts a turn performs by its wording, whatever the scenario. */
import type { BotAct } from '../../../src/customer/acts.ts';
import { nothing, tally, type Counts } from '../agreement.ts';
import { actsIn } from '../nobody.ts';
import { readRows } from '../rows.ts';

export interface LabelledTurn {
  text: string;
  acts: ReadonlySet<string>;
}

/** For each act the program reads, the data set's names of it. */
const labels: Record<'sgd' | 'star', Partial<Record<BotAct['kind'], RegExp>>> = {
  sgd: { 'offers-more': /^REQ_MORE$/, goodbye: /^GOODBYE$/, refuses: /^NOTIFY_FAILURE$/ },
  star: {
    'offers-more': /^anything_else$/,
    goodbye: /^goodbye|_bye$/,
    'did-not-understand': /^out_of_scope$/,
    'asks-want': /^hello$/,
  },
};

/** @param dialogues Bot turns. @return For each act, counts a dialogue. */
export function speechCounts(
  dialogues: readonly (readonly LabelledTurn[])[],
  source: 'sgd' | 'star',
): [act: string, Counts[]][] {
  return Object.entries(labels[source]).map(([act, names]) => [
    act,
    dialogues.map((turns) => {
      const counts = nothing();
      for (const turn of turns) {
        const there = [...turn.acts].some((label) => names.test(label));
        tally(counts, new Set(there ? [act] : []), new Set(kindsOf(turn.text).has(act) ? [act] : []));
      }
      return counts;
    }),
  ]);
}

/** Bot turns with their one act, a list a dialogue. */
export function starTurns(data: string): LabelledTurn[][] {
  return readRows<{ turns: { role: string; text?: string; act?: string }[] }>(data, 'star').map(({ turns }) =>
    turns.flatMap(({ role, text, act }) =>
      role === 'bot' && text && act !== undefined ? [{ text, acts: new Set([act]) }] : [],
    ),
  );
}

const known = new Map<string, ReadonlySet<string>>();

export function kindsOf(text: string): ReadonlySet<string> {
  const before = known.get(text);
  if (before) return before;
  const kinds = new Set(actsIn(text).map(({ kind }) => kind));
  known.set(text, kinds);
  return kinds;
}
