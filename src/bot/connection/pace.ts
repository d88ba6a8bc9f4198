/**
 * One bot's pace, shared by all its conversations: a 429 answered to one holds back all, and afterwards they go on one by one, so
 * that a hundred waiting conversations do not run into the same limit again together.
 */
import type { Clock } from '../clock.ts';
import { type PaceMemory, paceMemory } from './pace-memory.ts';

export interface Pace {
  /** Resolves when a request may be sent. */
  enter(signal: AbortSignal): Promise<void>;
  /** The bot asked for a pause of this many milliseconds. */
  hold(ms: number): void;
  /** A request was accepted: speed up again. */
  ease(): void;
  /** When one last was, whoever's it was. */
  easedAt(): number;
}

const firstGap = 10;
const longestGap = 1000;

/** @param mostPerSecond Requests, over all conversations; absent: as many as there are. */
export function pace(clock: Clock, mostPerSecond?: number, memory: PaceMemory = paceMemory()): Pace {
  const ceiling = mostPerSecond === undefined ? 0 : 1000 / mostPerSecond;
  const takeSlot = (now: number): number =>
    memory.alone(() => {
      const slot = Math.max(now, memory.nextSlot, memory.heldUntil);
      memory.nextSlot = slot + Math.max(memory.gap, ceiling);
      return slot;
    });
  return {
    async enter(signal) {
      if (memory.gap + ceiling === 0 && clock.now() >= memory.heldUntil) return;
      let slot: number;
      do {
        const now = clock.now();
        slot = takeSlot(now);
        if (slot > now) await clock.sleep(slot - now, signal);
        // A later 429 may have moved the end of the pause meanwhile.
      } while (slot < memory.heldUntil);
    },
    hold(ms) {
      const now = clock.now();
      memory.alone(() => {
        // Requests already on their way when the limit was hit tell nothing new about the pace.
        if (now >= memory.heldUntil) memory.gap = Math.min(longestGap, Math.max(firstGap, memory.gap * 2));
        memory.heldUntil = Math.max(memory.heldUntil, now + ms);
      });
    },
    easedAt: () => memory.easedAt,
    ease() {
      memory.easedAt = clock.now();
      if (memory.gap > 0) memory.alone(() => (memory.gap = memory.gap < 1 ? 0 : memory.gap * 0.9));
    },
  };
}
