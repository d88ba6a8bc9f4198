/** A way to the bot on which nothing arrives by itself: it is asked while somebody waits. */
import { BotFault } from './bot.ts';
import type { Clock } from './clock.ts';
import type { Inbox } from './inbox.ts';
import type { Line } from './pushed-bot.ts';

/** @param ask Brings what is there into the inbox; null while something else does. */
export function polled(
  box: Inbox,
  clock: Clock,
  everyMs: number,
  ask: (signal: AbortSignal) => Promise<void>,
  isNeeded: () => boolean = () => true,
): Required<Pick<Line, 'during' | 'close'>> {
  const poll = async (over: AbortSignal): Promise<void> => {
    for (;;) {
      const at = clock.now();
      if (isNeeded()) {
        await ask(over);
        box.looked(at);
      }
      await clock.sleep(everyMs, over);
    }
  };
  return {
    async during(wait, signal) {
      const controller = new AbortController();
      const stop = (): void => controller.abort(signal.reason);
      signal.addEventListener('abort', stop, { once: true });
      const polling = poll(controller.signal).catch((error: unknown) => {
        if (error instanceof BotFault) box.fail(error);
      });
      try {
        return await wait(signal);
      } finally {
        signal.removeEventListener('abort', stop);
        controller.abort();
        await polling;
      }
    },
    close: () => Promise.resolve(),
  };
}
