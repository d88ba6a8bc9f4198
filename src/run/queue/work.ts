/** A worker: takes part in every run of its project that there is at its queue, until it is stopped. */
import { plural } from '../../counts.ts';
import { setMaxListeners } from 'node:events';
import { BotFault } from '../../bot/bot.ts';
import { announced, announcedArm, type Announcement, misfitOf, silentMs } from './announcement.ts';
import type { Queueing } from './connect-queue.ts';
import type { WorkerHands } from './hands.ts';
import { shares, slots } from './slots.ts';
import { type Part, takePart } from './take-part.ts';

const lookEveryMs = 300;

/** What keeps it from a run may pass: a bot that comes up late. */
const askAgainMs = 3000;

/** A run as this worker knows it. */
interface Known {
  run: string;
  /** null: not for this worker. */
  part: Part | null;
  seenAt: number;
  askedAt: number;
  /** What was said of it. */
  said: string | null;
}

/** @returns Conversations held in all, once the signal is aborted. */
export async function work(queueing: Queueing, hands: WorkerHands, signal: AbortSignal): Promise<number> {
  const { clock, say } = hands;
  const known = new Map<string, Known>();
  const room = slots(hands.concurrency);
  const leaving = new Set<Promise<void>>();
  let held = 0;
  setMaxListeners(0, signal);
  say(`Waiting for runs; holds up to ${plural(hands.concurrency, 'conversation')} at a time.`);

  async function look(): Promise<void> {
    const runs = await announced(queueing);
    const now = clock.now();
    for (const [id, told] of runs) {
      if (told.hasEnded) continue;
      const { run } = told;
      const before = known.get(id) ?? { run, part: null, seenAt: now, askedAt: -Infinity, said: null };
      before.seenAt = now;
      known.set(id, before);
      if (before.part !== null || now - before.askedAt < askAgainMs) continue;
      before.askedAt = now;
      const why = await whyNot(told, hands, signal);
      // It may have been stopped while it asked.
      if (signal.aborted) return;
      if (why !== before.said && why !== null) say(`Takes no part in ${run}: ${why}.`);
      before.said = why;
      if (why !== null) continue;
      say(`Takes part in ${run}.`);
      before.part = takePart(queueing, id, told, hands, room);
      share();
    }
    for (const [id, one] of known) {
      const hasEnded = runs.get(id)?.hasEnded ?? false;
      if (hasEnded || now - one.seenAt > silentMs) await leave(id, one, hasEnded);
    }
    share();
  }

  function share(): void {
    const parts = [...known.values()].flatMap(({ part }) => part ?? []);
    const counts = shares(
      room.count,
      parts.map((part) => part.isBusy()),
    );
    for (const [at, part] of parts.entries()) part.share(counts[at]!);
  }

  function leave(id: string, one: Known, hasEnded: boolean): Promise<void> {
    known.delete(id);
    const parting = leavePart(one, hasEnded).finally(() => leaving.delete(parting));
    leaving.add(parting);
    return parting;
  }

  async function leavePart({ run, part }: Known, hasEnded: boolean): Promise<void> {
    if (part === null) return;
    await part.leave(hasEnded);
    held += part.held();
    say(`Has left ${run}: ${plural(part.held(), 'conversation was', 'conversations were')} held here.`);
  }

  const aborted = new Promise<void>((resolve) => {
    signal.addEventListener('abort', () => resolve(), { once: true });
    if (signal.aborted) resolve();
  });
  try {
    while (!signal.aborted) {
      // Where Redis is away, looking takes until it is back; being stopped must not.
      await Promise.race([look(), aborted]);
      await clock.sleep(lookEveryMs, signal).catch(() => {});
    }
  } finally {
    // Also where it ends by an error: its part in a run would be waited for.
    for (const [id, one] of known) void leave(id, one, false);
    // One that it was about to leave when it was stopped as well.
    await Promise.all(leaving);
  }
  return held;
}

/** What keeps this worker from a run; null: nothing. Asked again as long as something does: a bot may come up later. */
async function whyNot(told: Announcement, { arms }: WorkerHands, signal: AbortSignal): Promise<string | null> {
  try {
    const own = [];
    for (const { name, project, bot } of arms) own.push(announcedArm(name, project, await bot.identify(signal)));
    return misfitOf(told, own);
  } catch (error) {
    if (error instanceof BotFault) return `the bot can't be reached from here: ${error.message}`;
    throw error;
  }
}
