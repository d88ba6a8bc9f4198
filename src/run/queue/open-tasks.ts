/** All tasks of a prefix that are handed out and not back, over all its runs: a set that whoever starts and stops workers counts. */
import type { Queueing } from './connect-queue.ts';

const openKey = ({ prefix }: Queueing): string => `${prefix}:open`;
const nameOf = (run: string, task: string): string => `${run} ${task}`;
/** Gone where no run tells of itself. */
const openMs = 60_000;

export async function openTasks(queue: Queueing, run: string, tasks: readonly string[]): Promise<void> {
  if (tasks.length === 0) return;
  await queue.redis.sadd(openKey(queue), ...tasks.map((task) => nameOf(run, task)));
  await keepOpenTasks(queue);
}

export async function keepOpenTasks(queue: Queueing): Promise<void> {
  await queue.redis.pexpire(openKey(queue), openMs);
}

export async function closeTasks(queue: Queueing, run: string, tasks: readonly string[]): Promise<void> {
  if (tasks.length > 0) await queue.redis.srem(openKey(queue), ...tasks.map((task) => nameOf(run, task)));
}

/** Of a run that is over without having said so: nobody else would ever take its tasks out. */
export async function forgetTasks(queue: Queueing, run: string): Promise<void> {
  const names = await queue.redis.smembers(openKey(queue));
  const own = names.filter((name) => name.startsWith(nameOf(run, '')));
  if (own.length > 0) await queue.redis.srem(openKey(queue), ...own);
}
