/** A run whose conversations are held by workers: the tasks it has handed out, in a queue that is its alone. */
import { randomBytes } from 'node:crypto';
import type { Clock } from '../../bot/clock.ts';
import { announce, announcedArm, silentMs, type Announcement } from './announcement.ts';
import type { OpenArm } from '../arm.ts';
import type { Queueing } from './connect-queue.ts';
import { type Done, keepForADay, type Task, type TaskJob, type TaskQueue } from './task.ts';
import { within } from './within.ts';

export interface Crew {
  /** Tasks of these names that are there already stay as they are. */
  handOut(tasks: readonly Task[]): Promise<void>;
  /** The results there are by now, oldest first. They stay until they are `taken`. */
  results(): Promise<TaskJob[]>;
  /** Of tasks that nobody could hold, why. */
  failures(): Promise<{ id: string; reason: string }[]>;
  taken(jobs: readonly TaskJob[]): Promise<void>;
  /** Workers that take part now; null where Redis does not tell. */
  workers(): Promise<number | null>;
  /** Tells the workers that it is over and clears away all there is. Waits for Redis no longer than a moment. */
  end(): Promise<void>;
}

interface CrewOptions {
  seed: string;
  rate: number | null;
  /** Conversations at a time, over all workers; null: as many as they can. */
  concurrency: number | null;
  clock: Clock;
}

const resultsAtOnce = 200;
const momentMs = 400;
const refreshMs = 60_000;
/** All tasks of a prefix that are handed out and not back: a set for whoever starts and stops workers, gone where no run tells of itself. */
const openMs = 60_000;

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
  const openKey = `${queueing.prefix}:open`;
  const openName = (one: string): string => `${id} ${one}`;

  async function stay(): Promise<void> {
    await announce(queueing, id, told);
    await queueing.redis.pexpire(openKey, openMs);
    if (clock.now() - keptAt < refreshMs) return;
    keptAt = clock.now();
    // A Redis that was started anew may have forgotten it.
    if (options.concurrency !== null) await queue.setGlobalConcurrency(options.concurrency);
    await keepForADay(queueing, queue, handed);
  }

  await stay();
  // Commands wait while Redis is away, so they do not pile up.
  let isTelling = false;
  const pulse = setInterval(() => {
    if (isTelling) return;
    isTelling = true;
    void stay()
      .catch(() => {})
      .finally(() => (isTelling = false));
  }, silentMs / 5);
  pulse.unref();

  async function clear(): Promise<void> {
    await announce(queueing, id, { ...told, hasEnded: true });
    if (handed.size > 0) await queueing.redis.srem(openKey, ...[...handed].map(openName));
    await queue.obliterate({ force: true });
  }

  return {
    async handOut(tasks) {
      if (tasks.length === 0) return;
      await queue.addBulk(tasks.map((task) => ({ name: 'hold', data: task, opts: { jobId: task.item.id } })));
      for (const { item } of tasks) handed.add(item.id);
      await queueing.redis.sadd(openKey, ...tasks.map(({ item }) => openName(item.id)));
      await keepForADay(
        queueing,
        queue,
        tasks.map(({ item }) => item.id),
      );
    },
    async results() {
      const ids = await queue.getRanges(['completed'], 0, resultsAtOnce - 1, true);
      return (await Promise.all(ids.map((one) => queue.getJob(one)))).filter((job) => job !== undefined);
    },
    async failures() {
      const jobs = await queue.getJobs(['failed'], 0, 0);
      return jobs.map((job) => ({ id: job.id!, reason: job.failedReason }));
    },
    async taken(jobs) {
      await Promise.all(jobs.map((job) => job.remove()));
      for (const job of jobs) handed.delete(job.id!);
      if (jobs.length > 0) await queueing.redis.srem(openKey, ...jobs.map((job) => openName(job.id!)));
    },
    workers: () => queue.getWorkersCount().catch(() => null),
    async end() {
      clearInterval(pulse);
      const cleared = clear();
      await within(momentMs, cleared);
    },
  };
}
