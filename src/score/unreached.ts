import type { ScoredConversation } from './score.ts';

/** An expectation of a turn that came about in none of its scenario's conversations: nothing was ever held against it. */
export interface Unreached {
  scenario: string;
  name: string;
  conversations: number;
}

export interface UnreachedTally {
  add(scored: ScoredConversation): void;
  never(): Unreached[];
}

export function unreachedTally(): UnreachedTally {
  const held = new Map<string, number>();
  const missed = new Map<string, Unreached>();
  return {
    add({ scenario, unreached = [] }) {
      held.set(scenario, (held.get(scenario) ?? 0) + 1);
      for (const name of new Set(unreached)) {
        const key = JSON.stringify([scenario, name]);
        const known = missed.get(key) ?? { scenario, name, conversations: 0 };
        missed.set(key, { ...known, conversations: known.conversations + 1 });
      }
    },
    never: () =>
      [...missed]
        .flatMap(([key, one]) => (one.conversations === held.get(one.scenario) ? [{ key, one }] : []))
        .toSorted((a, b) => (a.key < b.key ? -1 : 1))
        .map(({ one }) => one),
  };
}
