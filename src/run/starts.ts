import type { Clock } from '../bot/clock.ts';

/** Spreads the starts of conversations: at most `perSecond` a second, evenly. Resolves when the next one may start. */
export function starts(perSecond: number | null, clock: Clock): (signal: AbortSignal) => Promise<void> {
  if (perSecond === null) return async () => {};
  const gap = 1000 / perSecond;
  let slot = -Infinity;
  return async (signal) => {
    const now = clock.now();
    slot = Math.max(now, slot + gap);
    if (slot > now) await clock.sleep(slot - now, signal);
  };
}
