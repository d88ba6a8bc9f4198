import type { Clock } from '../bot/clock.ts';
import type { ArrivalTimes } from '../conversation/conversation.ts';
import { arrivals } from '../plan/load/arrivals.ts';
import type { Load } from '../plan/load/load.ts';

/** Something to be begun now. */
export interface Arrived<T> {
  item: T;
  /** null: it belongs to no load. */
  arrival: Due | null;
}

export interface Due extends Pick<ArrivalTimes, 'step' | 'rate'> {
  /** By the clock's `now`. */
  dueAt: number;
}

export const arrivalTimes = ({ step, rate, dueAt }: Due, now: number): ArrivalTimes => ({
  step,
  rate,
  lateMs: Math.max(0, Math.round((now - dueAt) * 100) / 100),
});

export interface ArrivingOptions<T> {
  load: Load;
  seed: string;
  clock: Clock;
  signal: AbortSignal;
  /** Awaited after the first, which comes before the load. */
  begun: (first: T) => Promise<void>;
}

/**
 * Yields each when it is due, however late it is asked for: whoever is behind gets at once what is overdue, each with the time it was due
 * at.
 *
 * @param items In order of arrival; null: it came before the run was gone on with. The load goes on where these stopped.
 */
export async function* arriving<T>(
  items: Iterable<T | null>,
  { load, seed, clock, signal, begun }: ArrivingOptions<T>,
): AsyncGenerator<Arrived<T>> {
  const coming = arrivals(load, seed);
  let before: number | null = null;
  let startedAt: number | null = null;
  for (const item of items) {
    const { seconds, step, rate } = coming.next().value;
    if (item === null) continue;
    if (before === null) {
      before = seconds;
      yield { item, arrival: null };
      await begun(item);
      continue;
    }
    startedAt ??= clock.now() - before * 1000;
    const dueAt = startedAt + seconds * 1000;
    const early = dueAt - clock.now();
    if (early > 0) await clock.sleep(early, signal).catch(() => {});
    if (signal.aborted) return;
    yield { item, arrival: { step, rate, dueAt } };
  }
}
