/** Reads on after the last word only for a moment: some servers leave the connection open, and others close it at once and let it be used again. */
import type { Clock } from '../clock.ts';

const momentMs = 250;

/** @param isOver Asked before each further chunk. */
export async function* closing<T>(chunks: AsyncIterable<T>, isOver: () => boolean, clock: Clock): AsyncGenerator<T> {
  const iterator = chunks[Symbol.asyncIterator]();
  for (;;) {
    const next = iterator.next();
    const result = isOver() ? await withinAMoment(next, clock) : await next;
    if (result === null || result.done === true) return;
    yield result.value;
  }
}

async function withinAMoment<T>(next: Promise<T>, clock: Clock): Promise<T | null> {
  const controller = new AbortController();
  try {
    return await Promise.race([next, clock.sleep(momentMs, controller.signal).then(() => null)]);
  } catch {
    // What goes wrong after the last word takes nothing away from it.
    return null;
  } finally {
    controller.abort();
    next.catch(() => {});
  }
}
