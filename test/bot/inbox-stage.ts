/** An inbox whose time passes only when told to. */
import type { BotReply } from '../../src/bot/bot.ts';
import type { Clock } from '../../src/bot/clock.ts';
import { inbox, type Arrival, type InboxOptions, type Sent } from '../../src/bot/inbox.ts';
import { quietOf } from '../../src/bot/quiet.ts';
import { bubbles } from '../../src/bot/reply.ts';

/** Time passes only when told to. */
function manualClock(): Clock & { pass: (ms: number) => Promise<void> } {
  let now = 0;
  const sleepers = new Set<{ at: number; wake: () => void }>();
  const settle = () => new Promise((resolve) => setImmediate(resolve));
  return {
    now: () => now,
    date: () => now,
    sleep: (ms, signal) =>
      new Promise((resolve, reject) => {
        const sleeper = { at: now + ms, wake: resolve };
        sleepers.add(sleeper);
        signal.addEventListener('abort', () => {
          sleepers.delete(sleeper);
          reject(signal.reason as Error);
        });
      }),
    async pass(ms) {
      await settle();
      now += ms;
      for (const sleeper of sleepers) if (sleeper.at <= now) sleeper.wake();
      await settle();
    },
  };
}

const limits = { firstMs: 5000, lastMs: 10_000 };
export const said = (...words: string[]): Arrival => ({ messages: bubbles(words), signals: [] });

export const setUp = (options: Partial<InboxOptions> = {}) => {
  const clock = manualClock();
  const box = inbox(clock, { quiet: quietOf('800ms'), ...options });
  const ask = (sent: Sent = {}): { reply: Promise<BotReply>; over: () => boolean } => {
    let over = false;
    const reply = box.turn('The message', () => sent, limits, new AbortController().signal);
    void reply.catch(() => {}).finally(() => (over = true));
    return { reply, over: () => over };
  };
  return { clock, box, ask };
};
