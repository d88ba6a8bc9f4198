import type { Clock } from '../bot/clock.ts';
import { pace } from '../bot/connection/pace.ts';
import type { PaceMemory } from '../bot/connection/pace-memory.ts';

/** Spreads the starts of conversations: at most `perSecond` a second, evenly. Resolves when the next one may start. */
export function starts(
  perSecond: number | null,
  clock: Clock,
  memory?: PaceMemory,
): (signal: AbortSignal) => Promise<void> {
  return perSecond === null ? async () => {} : pace(clock, perSecond, memory).enter;
}
