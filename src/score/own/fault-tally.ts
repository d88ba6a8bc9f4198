import type { OwnFault, ScoredConversation } from '../score.ts';

/** A project's own metric that failed, in how many conversations, and what happened in the first of them. */
export interface FaultyMetric extends OwnFault {
  conversations: number;
  /** Its id. */
  first: string;
}

export function faultTally() {
  const found = new Map<string, FaultyMetric>();
  return {
    add({ id, own }: ScoredConversation): void {
      for (const { metric, text } of own?.faults ?? []) {
        const known = found.get(metric);
        if (known === undefined) found.set(metric, { metric, text, conversations: 1, first: id });
        else {
          known.conversations += 1;
          // Whatever order they come in.
          if (id < known.first) Object.assign(known, { first: id, text });
        }
      }
    },
    result: (): FaultyMetric[] => [...found.values()].toSorted((a, b) => (a.metric < b.metric ? -1 : 1)),
  };
}
