/** What is handed out and what comes back: an item with each arm that has yet to hold it, in this order. */
import type { Job, Queue } from 'bullmq';
import type { Trouble } from '../../bot/trouble.ts';
import type { PlanItem } from '../../plan/plan.ts';
import type { ArmName } from '../arm.ts';
import type { Queueing } from './connect-queue.ts';

export interface Task {
  item: PlanItem;
  arms: ArmName[];
  /** Conversations there will be with each arm. */
  planned: number;
}

export interface Done {
  conversations: {
    arm: ArmName;
    /** JSON, without secrets, and without personal data where the suite says so. */
    text: string;
    /** What to change after what went wrong last. */
    fix?: string | null;
  }[];
  /** Why going on makes no sense, as this worker sees it. */
  trouble: { arm: ArmName; why: Trouble } | null;
}

export type TaskQueue = Queue<Task, Done>;
export type TaskJob = Job<Task, Done>;

/** A queue that nobody cares for any more is gone after a day. */
const forgottenMs = 24 * 60 * 60 * 1000;

/** Keys whose end says something: when stalled tasks are looked for again, and when the next may be begun. */
const brief = new Set(['stalled-check', 'limiter']);

/** @param ids Of tasks, whose keys are theirs alone. */
export async function keepForADay({ redis }: Queueing, queue: TaskQueue, ids: Iterable<string> = []): Promise<void> {
  const pipeline = redis.pipeline();
  for (const [name, key] of Object.entries(queue.keys)) if (!brief.has(name)) pipeline.pexpire(key, forgottenMs);
  for (const id of ids) pipeline.pexpire(queue.toKey(id), forgottenMs);
  await pipeline.exec();
}
