/** Time as the adapters see it; tests replace it, so that waiting costs nothing. */
import { setImmediate as afterArrivals, setTimeout as wait } from 'node:timers/promises';

export interface Clock {
  /** Milliseconds, monotonic. */
  now(): number;
  /** Milliseconds since 1970, for Retry-After dates, token expiry and request signatures. */
  date(): number;
  /** @throws the signal's reason when it is aborted meanwhile. */
  sleep(ms: number, signal: AbortSignal): Promise<void>;
}

export const systemClock: Clock = {
  now: () => performance.now(),
  date: () => Date.now(),
  async sleep(ms, signal) {
    try {
      await wait(ms, undefined, { signal });
      // On a busy machine timers come late, and before what arrived in time: silence is only what is still silence then.
      await afterArrivals(undefined, { signal });
    } catch {
      throw signal.reason;
    }
  },
};
