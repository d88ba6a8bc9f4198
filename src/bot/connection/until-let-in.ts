/** Requests of calls, whose every answer counts but those that say that nobody was let in: 429 and 503 hold back all of them, and are asked again. */
import type { Clock } from '../clock.ts';
import { firstBackoffMs, longestPauseMs } from './http-client.ts';
import type { Pace } from './pace.ts';
import { retryAfter } from './retry-after.ts';

interface Answer {
  status: number;
  headers: Record<string, string | string[] | undefined>;
}

const retries = 2;

/** @returns The last answer, whatever it is, where it stays at that or asks for a longer pause than a run waits. */
export async function untilLetIn<T extends Answer>(
  send: () => Promise<T>,
  pace: Pace,
  clock: Clock,
  signal: AbortSignal,
): Promise<T> {
  let pausedMs = 0;
  for (let tries = 1; ; tries++) {
    await pace.enter(signal);
    const answer = await send();
    if (answer.status !== 429 && answer.status !== 503) {
      pace.ease();
      return answer;
    }
    const asked = answer.headers['retry-after'];
    const askedMs = retryAfter(Array.isArray(asked) ? asked[0] : asked, clock.date()) ?? 0;
    const waitMs = Math.max(askedMs, firstBackoffMs * 2 ** (tries - 1));
    pausedMs += waitMs;
    if (tries > retries || pausedMs > longestPauseMs) return answer;
    pace.hold(waitMs);
    await clock.sleep(waitMs, signal);
  }
}
