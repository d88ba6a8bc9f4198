/** Time as the adapters see it; tests replace it, so that waiting costs nothing. */
import { longestMs } from './connection/duration.ts';
import { lateness } from './lateness.ts';
import { setImmediate as afterArrivals, setTimeout as wait } from 'node:timers/promises';

export interface Clock {
  /** Milliseconds, monotonic. */
  now(): number;
  /** Milliseconds since 1970, for Retry-After dates, token expiry and request signatures. */
  date(): number;
  /** @throws the signal's reason when it is aborted meanwhile. */
  sleep(ms: number, signal: AbortSignal): Promise<void>;
  /** Milliseconds by which this process has come late to its own timers, all told: a machine that is busy with other things. Absent: not known. */
  lateness?(): number;
}

export const systemClock: Clock = {
  now: () => performance.now(),
  date: () => Date.now(),
  lateness,
  async sleep(ms, signal) {
    try {
      let left = ms;
      for (; left > longestMs; left -= longestMs) await wait(longestMs, undefined, { signal });
      await wait(left, undefined, { signal });
      // On a busy machine timers come late, and before what arrived in time: silence is only what is still silence then.
      await afterArrivals(undefined, { signal });
    } catch {
      throw signal.reason;
    }
  },
};
