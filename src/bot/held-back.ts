import type { Times } from './bot.ts';

/** Time in which a turn's requests waited to be sent, which no request counts. */
export interface HeldBack {
  add: (ms: number) => void;
  /**
   * What was added since it was last taken, as far as it was before the times of the reply began.
   * @param tookMs From being asked to having the reply.
   */
  take: (tookMs: number, times: Times) => number;
}

export function heldBack(): HeldBack {
  let heldMs = 0;
  return {
    add(ms) {
      heldMs += ms;
    },
    take(tookMs, { lastMs, quietMs = 0 }) {
      const taken = heldMs;
      heldMs = 0;
      // Where messages arrive by themselves, a turn is timed from before its request is sent.
      return Math.max(0, Math.min(taken, tookMs - lastMs - quietMs));
    },
  };
}
