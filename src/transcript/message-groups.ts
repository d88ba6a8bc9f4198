/** Messages that stand one by one, put together to the conversations that they are of. */
import type { Json } from '../json.ts';
import type { Found } from './found.ts';
import type { Place } from './transcript.ts';

interface Messages {
  /** Of the first. */
  place: Place;
  list: Json[];
  size: number;
}

/**
 * @param longest Bytes the messages of one conversation may have together; more are not held.
 * @param flaw What is told of a conversation that has more.
 */
export function messageGroups(longest: number, flaw: string) {
  const groups = new Map<string, Messages>();
  return {
    /** @param group Which conversation it is of. @param size Its bytes. */
    add(group: string, message: Json, place: Place, size: number): void {
      const known = groups.get(group) ?? { place, list: [], size: 0 };
      groups.set(group, known);
      if (known.size > longest) return;
      known.list.push(message);
      known.size += size;
    },
    /** A record a conversation, in the order in which they began. */
    *records(): Generator<Found> {
      for (const { place, list, size } of groups.values())
        if (size > longest) yield { place, flaw };
        else yield { place, value: list };
    },
  };
}
