import type { HoldAll } from '../run/carry-out-options.ts';
import type { TrialOptions } from './options.ts';

/** A queue to hold a run's conversations by. */
interface OpenQueue {
  hold: HoldAll;
  close: () => void;
}

/**
 * @returns null: this process holds them itself.
 * @throws ProblemError when the queue can't be reached.
 */
export async function queueOf({ queue, onNotice }: TrialOptions, env: NodeJS.ProcessEnv): Promise<OpenQueue | null> {
  if (queue === undefined) return null;
  const { asking, connectQueue } = await import('../run/queue/connect-queue.ts');
  const { holdByWorkers } = await import('../run/queue/hold-by-workers.ts');
  const queueing = await connectQueue(queue, { env, say: (sentence) => onNotice?.(sentence) });
  return {
    hold: (options, arms) => asking(queueing, () => holdByWorkers(queueing, options, arms)),
    close: queueing.close,
  };
}
