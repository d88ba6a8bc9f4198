import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Checkpoint } from './checkpoint.ts';
import type { Counts } from './tally.ts';
import type { Job } from './worker.ts';

/** Hands jobs to workers as they come free; results in the jobs' order. */
export async function runJobs(
  jobs: readonly Job[],
  workers: number,
  checkpoint: Checkpoint,
  onDone: (done: number) => void,
): Promise<Counts[]> {
  const results: Counts[] = [];
  let [next, done] = [0, 0];
  await Promise.all(
    Array.from({ length: workers }, async () => {
      const worker = new Worker(new URL('./worker.js', import.meta.url));
      while (next < jobs.length) {
        const index = next++;
        const job = jobs[index]!;
        const known = checkpoint.found(job);
        const counts = known ?? (await ask(worker, job));
        if (!known) checkpoint.add(job, counts);
        results[index] = counts;
        onDone(++done);
      }
      await worker.terminate();
    }),
  );
  return results;
}

async function ask(worker: Worker, job: Job): Promise<Counts> {
  const answered = once(worker, 'message');
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker, not a window
  worker.postMessage(job);
  return ((await answered) as [Counts])[0];
}
