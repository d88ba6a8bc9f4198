import { plural } from '../../counts.ts';
import type { OpenArm } from '../arm.ts';
import type { CarryOutOptions } from '../carry-out-options.ts';
import { type Meeting, meetings, sideOf } from '../meetings.ts';
import { inTrouble } from '../reach.ts';
import { stopFileWatch } from '../stop-file.ts';
import type { Queueing } from './connect-queue.ts';
import { within } from './within.ts';
import { type Crew, openCrew } from './crew.ts';
import { notHeld, taking } from './taking.ts';
import type { Task, TaskJob } from './task.ts';

/** Tasks in Redis at a time: enough for thousands of hands, and few enough for its memory. */
const mostHandedOut = 4000;
const askedEveryMs = 50;
const againEveryMs = 30_000;
/** Whoever pressed Ctrl-C waits for Redis no longer than that, each time. */
const momentMs = 300;
/** A Redis that is there clears a run away in that time; one that is not forgets it by itself. */
const patienceMs = 3000;

/**
 * Like `holdConversations`, with workers that hold them elsewhere. Each task is handed out until its result is on disk here, so what
 * Redis forgets is handed out again, and a result that comes twice is one. However it ends, what was finished by then is taken, and
 * nothing is written once it has ended.
 *
 * @throws Like `holdConversations`; ProblemError too when a conversation could be held by no worker.
 */
export async function holdByWorkers(
  queueing: Queueing,
  options: CarryOutOptions,
  arms: readonly OpenArm[],
): Promise<void> {
  const { clock, signal, observer } = options;
  const refuseIfStopped = stopFileWatch(
    options.outDir,
    arms.map(({ folder }) => folder),
    clock,
  );
  const sides = arms.map((arm) => sideOf(arm));
  const all = meetings(sides).filter(({ open }) => open.length > 0);
  if (all.length === 0) return;
  refuseIfStopped();
  const first = new Map(all.flatMap(({ open }) => open).toReversed());
  const greeters = all.filter(({ open }) => open.some(([side, item]) => first.get(side) === item));
  const others = all.filter((meeting) => !greeters.includes(meeting));
  const { concurrency = null, rate = null } = options;
  const crew = await openCrew(queueing, arms, { seed: arms[0]!.plan.seed, rate, concurrency, clock });
  const told = tellingWorkers(crew, options);
  const results = taking(sides, first, observer);
  const open = new Map<string, Task>();
  let isAgainDue = false;
  let handedAt = clock.now();
  queueing.redis.on('ready', forgotten);

  function forgotten(): void {
    isAgainDue = true;
  }

  async function handOut(meetings: readonly Meeting[]): Promise<void> {
    const tasks = meetings.map((meeting) => taskOf(meeting, arms[0]!.items.length));
    for (const task of tasks) open.set(task.item.id, task);
    await crew.handOut(tasks);
  }

  async function take(job: TaskJob): Promise<void> {
    if (!open.has(job.id!)) return;
    const trouble = await results.take(job);
    open.delete(job.id!);
    if (trouble !== null) throw inTrouble(trouble.arm, trouble.why);
  }

  async function untilTaken(left: () => boolean): Promise<void> {
    while (left()) {
      signal.throwIfAborted();
      refuseIfStopped();
      if (isAgainDue || clock.now() - handedAt > againEveryMs) {
        [isAgainDue, handedAt] = [false, clock.now()];
        await crew.handOut([...open.values()]);
      }
      const jobs = await crew.results();
      for (const job of jobs) await take(job);
      await crew.taken(jobs);
      if (jobs.length > 0) continue;
      const [failure] = await crew.failures();
      if (failure !== undefined) throw notHeld(failure);
      await told();
      await clock.sleep(askedEveryMs, signal);
    }
  }

  /** What was finished before the run ended, whatever ended it. */
  async function takeRest(): Promise<void> {
    for (let jobs = await crew.results(); jobs.length > 0; jobs = await crew.results()) {
      for (const job of jobs) if (open.has(job.id!)) await results.take(job);
      await crew.taken(jobs);
    }
  }

  async function holdAll(): Promise<void> {
    await handOut(greeters);
    await untilTaken(() => open.size > 0);
    for (let at = 0; at < others.length;) {
      const more = others.slice(at, at + mostHandedOut - open.size);
      at += more.length;
      await handOut(more);
      await untilTaken(() => open.size > (at < others.length ? mostHandedOut / 2 : 0));
    }
  }

  const waitMs = (): number => (signal.aborted ? momentMs : patienceMs);
  try {
    await unlessAborted(holdAll(), signal);
  } finally {
    queueing.redis.off('ready', forgotten);
    if (open.size > 0) await within(waitMs(), takeRest());
    await results.end();
    await crew.end(waitMs());
  }
}

const taskOf = ({ open }: Meeting, planned: number): Task => ({
  item: open[0]![1],
  arms: open.map(([{ arm }]) => arm.name),
  planned,
});

/** An interrupted run ends here and now, also where Redis is away; what is under way elsewhere is given up. */
async function unlessAborted(work: Promise<void>, signal: AbortSignal): Promise<void> {
  let ended = (): void => {};
  const aborted = new Promise<void>((resolve) => (ended = resolve));
  signal.addEventListener('abort', ended, { once: true });
  if (signal.aborted) ended();
  try {
    await Promise.race([work, aborted]);
  } catch (error) {
    if (!signal.aborted) throw error;
  } finally {
    signal.removeEventListener('abort', ended);
    work.catch(() => {});
  }
}

/** Says how many workers take part, whenever that has changed; asked now and then. */
function tellingWorkers(crew: Crew, { clock, observer }: CarryOutOptions): () => Promise<void> {
  let askedAt = -Infinity;
  let known: number | null = null;
  return async () => {
    if (clock.now() - askedAt < 1000) return;
    askedAt = clock.now();
    const workers = await crew.workers();
    if (workers === null || workers === known) return;
    known = workers;
    const waiting =
      'No worker takes part: start one with mystery-shopper worker, the same project and the same --queue.';
    observer?.said?.(workers === 0 ? waiting : `${plural(workers, 'worker takes', 'workers take')} part.`);
  };
}
