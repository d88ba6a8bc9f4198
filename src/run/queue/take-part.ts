/** One worker's part in one run: it holds conversations as they are handed out, several at a time. */
import { setMaxListeners } from 'node:events';
import { shown } from '../../hidden/hidden.ts';
import { holdOne } from '../hold-one.ts';
import { personalDataOf } from '../redacted.ts';
import type { Announcement } from './announcement.ts';
import type { Queueing } from './connect-queue.ts';
import type { WorkerHands } from './hands.ts';
import { sharedStarts } from './shared-starts.ts';
import type { Slots } from './slots.ts';
import { type Done, keepForADay, type Task, type TaskJob } from './task.ts';
import { within } from './within.ts';

export interface Part {
  /** Conversations held. */
  held: () => number;
  /** Some are under way, or wait for room here. */
  isBusy: () => boolean;
  /** Conversations the run is asked for at a time. */
  share(count: number): void;
  /** Gives up what is under way; others take it over at once. @param hasEnded Nobody goes on with this run: what lies in its queue by now came too late. */
  leave(hasEnded: boolean): Promise<void>;
}

/** Of a conversation that so many workers were lost over, a next one is not to be expected to fare better. */
const mostLost = 10;
/** What is given up may clear its back end, and is not waited for longer: others are to take it over, and whoever stops a worker kills it soon. */
const clearedMs = 300;
/** A Redis that does not answer a worker that leaves is not waited for: what it held is taken over once it is missed. */
const leaveMs = 700;

export function takePart(queueing: Queueing, id: string, told: Announcement, hands: WorkerHands, room: Slots): Part {
  const { clock, takeoverMs, arms } = hands;
  const starts = sharedStarts(queueing, id, told.rate, clock);
  const personal = personalDataOf(arms[0].project.suite, told.seed);
  const stop = new AbortController();
  // Every request under way listens to this one signal.
  setMaxListeners(0, stop.signal);
  let held = 0;
  let open = 0;

  async function hold({ item, arms: names, planned }: Task): Promise<Done> {
    const done: Done = { conversations: [], trouble: null };
    for (const name of names) {
      stop.signal.throwIfAborted();
      const arm = arms.find((one) => one.name === name)!;
      await starts(stop.signal);
      const conversation = await holdOne(item, {
        ...hands,
        ...arm,
        // Never used before, also where this item was begun by another worker already.
        conversationId: `${item.seed}-${Math.floor(clock.date()).toString(36)}${name === 'candidate' ? '' : '-2'}`,
        personal,
        mayStart: starts,
        signal: stop.signal,
      });
      held++;
      const text = shown(JSON.stringify(conversation));
      done.conversations.push({ arm: name, text, fix: arm.bot.standing?.advice() ?? null });
      const why = arm.bot.standing?.trouble(planned) ?? null;
      if (why !== null) return { ...done, trouble: { arm: name, why } };
    }
    return done;
  }

  const worker = new queueing.bullmq.Worker<Task, Done>(
    id,
    async (job: TaskJob, token) => {
      open++;
      try {
        return await unlessLeft(
          room.hold(() => hold(job.data)),
          stop.signal,
        );
      } catch (error) {
        if (!stop.signal.aborted) throw new Error(shown((error as Error).message), { cause: error });
        await job.moveToWait(token);
        throw new queueing.bullmq.WaitingError();
      } finally {
        open--;
      }
    },
    {
      ...queueing.options,
      concurrency: 1,
      lockDuration: takeoverMs,
      stalledInterval: Math.max(1000, takeoverMs / 2),
      maxStalledCount: mostLost,
    },
  );
  worker.on('error', () => {});

  async function closed(hasEnded: boolean): Promise<void> {
    await worker.close();
    const queue = new queueing.bullmq.Queue<Task, Done>(id, { ...queueing.options, skipMetasUpdate: true });
    queue.on('error', () => {});
    await (hasEnded ? queue.obliterate({ force: true }) : keepForADay(queueing, queue));
    await queue.close();
  }

  return {
    held: () => held,
    isBusy: () => open > 0,
    // Where it has all it may hold by now, it asks for more once one of these is over.
    share: (count) => void (worker.concurrency = count),
    async leave(hasEnded) {
      stop.abort(new Error('the worker leaves'));
      await within(leaveMs, closed(hasEnded));
    },
  };
}

/** A conversation that does not end by itself once its worker leaves is left to its own. */
async function unlessLeft<T>(work: Promise<T>, left: AbortSignal): Promise<T> {
  let giveUp = (): void => {};
  const given = new Promise<never>((_, reject) => {
    giveUp = () => void setTimeout(() => reject(left.reason as Error), clearedMs);
  });
  left.addEventListener('abort', giveUp, { once: true });
  if (left.aborted) giveUp();
  try {
    return await Promise.race([work, given]);
  } finally {
    left.removeEventListener('abort', giveUp);
  }
}
