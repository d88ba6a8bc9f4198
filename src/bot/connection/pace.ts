/**
 * One bot's pace, shared by all its conversations: a 429 answered to one holds back all, and afterwards they go on one by one, so
 * that a hundred waiting conversations do not run into the same limit again together.
 */
import type { Clock } from '../clock.ts';

export interface Pace {
  /** Resolves when a request may be sent. */
  enter(signal: AbortSignal): Promise<void>;
  /** The bot asked for a pause of this many milliseconds. */
  hold(ms: number): void;
  /** A request was accepted: speed up again. */
  ease(): void;
}

const firstGap = 10;
const longestGap = 1000;

/** @param mostPerSecond Requests, over all conversations; absent: as many as there are. */
export function pace(clock: Clock, mostPerSecond?: number): Pace {
  const ceiling = mostPerSecond === undefined ? 0 : 1000 / mostPerSecond;
  let heldUntil = -Infinity;
  let nextSlot = -Infinity;
  let gap = 0;
  return {
    async enter(signal) {
      if (gap + ceiling === 0 && clock.now() >= heldUntil) return;
      let slot: number;
      do {
        const now = clock.now();
        slot = Math.max(now, nextSlot, heldUntil);
        nextSlot = slot + Math.max(gap, ceiling);
        if (slot > now) await clock.sleep(slot - now, signal);
        // A later 429 may have moved the end of the pause meanwhile.
      } while (slot < heldUntil);
    },
    hold(ms) {
      const now = clock.now();
      // Requests already on their way when the limit was hit tell nothing new about the pace.
      if (now >= heldUntil) gap = Math.min(longestGap, Math.max(firstGap, gap * 2));
      heldUntil = Math.max(heldUntil, now + ms);
    },
    ease() {
      gap = gap < 1 ? 0 : gap * 0.9;
    },
  };
}
