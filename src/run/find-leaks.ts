import type { Conversation } from '../conversation/conversation.ts';
import { leakSearch } from '../score/leaks/leak-search.ts';
import type { Leaks } from '../score/leaks/leaks.ts';

export interface LeakFinder {
  /** Passes conversations on, and learns from each what is its own. */
  learning: (conversations: AsyncIterable<Conversation>) => AsyncGenerator<Conversation>;
  /** @param again All those conversations once more, in the same order; null: they have no facts of their own. */
  find: (again: () => AsyncIterable<Conversation>) => Promise<Leaks | null>;
}

/** Reads the journal rather than hold it: a hundred thousand conversations are too many for memory. */
export function leakFinder(): LeakFinder {
  const search = leakSearch();
  return {
    async *learning(conversations) {
      for await (const conversation of conversations) {
        search.learn(conversation);
        yield conversation;
      }
    },
    async find(again) {
      if (search.canaries() === 0) return null;
      for await (const conversation of again()) search.look(conversation);
      if (search.found() > 0) for await (const conversation of again()) search.name(conversation);
      return search.result();
    },
  };
}
