/** A run whose conversations are held by workers: the tasks it has handed out, in a queue that is its alone. */
import { randomBytes } from 'node:crypto';
import type { Clock } from '../../bot/clock.ts';
import { announce, announcedArm, silentMs, type Announcement } from './announcement.ts';
import type { OpenArm } from '../arm.ts';
import { isRefusal, type Queueing } from './connect-queue.ts';
import { closeTasks, keepOpenTasks, openTasks } from './open-tasks.ts';
import { startsKey } from './shared-starts.ts';
import { type Done, keepForADay, type Task, type TaskJob, type TaskQueue } from './task.ts';
import { within } from './within.ts';

export interface Crew {
  /** Tasks of these names that are there already stay as they are. */
  handOut(tasks: readonly Task[]): Promise<void>;
  /**
   * The results there are by now, oldest first. They stay until they are `taken`.
   * @throws What Redis answered, once it has refused to hear of the run.
   */
  results(): Promise<TaskJob[]>;
  /** Of tasks that nobody could hold, why. */
  failures(): Promise<{ id: string; reason: string }[]>;
  taken(jobs: readonly TaskJob[]): Promise<void>;
  /** Workers that take part now; null where Redis does not tell. */
  workers(): Promise<number | null>;
  /** Tells the workers that it is over and clears away all there is. Nothing is told or handed out any more. @param ms How long Redis is waited for. */
  end(ms: number): Promise<void>;
}

interface CrewOptions {
  seed: string;
  rate: number | null;
  /** Conversations at a time, over all workers; null: as many as they can. */
  concurrency: number | null;
  clock: Clock;
}

const resultsAtOnce = 200;
const refreshMs = 60_000;
/** A run that could not even begin is not to be waited for. */
const failedMs = 1000;

export async function openCrew(queueing: Queueing, arms: readonly OpenArm[], options: CrewOptions): Promise<Crew> {
  const { clock } = options;
  const id = `run-${randomBytes(9).toString('hex')}`;
  const told: Announcement = {
    run: arms[0]!.record.id,
    version: arms[0]!.record.manifest.program.version,
    arms: arms.map(({ name, project, record }) => announcedArm(name, project, record.manifest.bot)),
    seed: options.seed,
    rate: options.rate,
    hasEnded: false,
  };
  const queue: TaskQueue = new queueing.bullmq.Queue<Task, Done>(id, {
    ...queueing.options,
    // Nobody reads them.
    streams: { events: { maxLen: 100 } },
    defaultJobOptions: { attempts: 1, removeOnComplete: false, removeOnFail: false },
  });
  queue.on('error', () => {});
  let keptAt = -Infinity;
  const handed = new Set<string>();
  let isOver = false;
  /** What Redis refused when the run told of itself: one that nobody hears of any more would wait for ever. */
  let refused: Error | null = null;
  let writing: Promise<unknown> = Promise.resolve();

  /** What is under way at the end is waited for: nothing comes behind what clears it away. */
  function write(work: () => Promise<void>): Promise<void> {
    const written = isOver ? Promise.reject(new Error('the run is over')) : work();
    writing = Promise.allSettled([writing, written]);
    return written;
  }

  async function stay(): Promise<void> {
    await announce(queueing, id, told);
    await keepOpenTasks(queueing);
    if (clock.now() - keptAt < refreshMs) return;
    keptAt = clock.now();
    // A Redis that was started anew may have forgotten it.
    if (options.concurrency !== null) await queue.setGlobalConcurrency(options.concurrency);
    await keepForADay(queueing, queue, handed);
  }

  // Commands wait while Redis is away, so they do not pile up.
  let isTelling = false;
  const pulse = setInterval(() => {
    if (isTelling) return;
    isTelling = true;
    void write(stay)
      .catch((error: Error) => (refused ??= isRefusal(error) ? error : null))
      .finally(() => (isTelling = false));
  }, silentMs / 5);
  pulse.unref();

  async function clear(): Promise<void> {
    await announce(queueing, id, { ...told, hasEnded: true });
    await closeTasks(queueing, id, [...handed]);
    await queue.obliterate({ force: true });
    await queueing.redis.del(startsKey(queueing, id));
  }

  async function end(ms: number): Promise<void> {
    isOver = true;
    clearInterval(pulse);
    await within(ms, writing.then(clear));
  }

  try {
    await write(stay);
  } catch (error) {
    await end(failedMs);
    throw error;
  }

  return {
    async handOut(tasks) {
      if (tasks.length === 0) return;
      const ids = tasks.map(({ item }) => item.id);
      await write(async () => {
        await queue.addBulk(tasks.map((task) => ({ name: 'hold', data: task, opts: { jobId: task.item.id } })));
        for (const one of ids) handed.add(one);
        await openTasks(queueing, id, ids);
        await keepForADay(queueing, queue, ids);
      });
    },
    async results() {
      if (refused !== null) throw refused;
      const ids = await queue.getRanges(['completed'], 0, resultsAtOnce - 1, true);
      return (await Promise.all(ids.map((one) => queue.getJob(one)))).filter((job) => job !== undefined);
    },
    async failures() {
      const jobs = await queue.getJobs(['failed'], 0, 0);
      return jobs.map((job) => ({ id: job.id!, reason: job.failedReason }));
    },
    taken: (jobs) =>
      write(async () => {
        await Promise.all(jobs.map((job) => job.remove()));
        for (const job of jobs) handed.delete(job.id!);
        await closeTasks(
          queueing,
          id,
          jobs.map((job) => job.id!),
        );
      }),
    workers: () => queue.getWorkersCount().catch(() => null),
    end,
  };
}
