import { Worker } from 'node:worker_threads';
import type { Counts } from './tally.ts';
import type { Job } from './worker.ts';

/** Hands jobs to workers as they come free; results in the jobs' order. */
export async function runJobs(
  jobs: readonly Job[],
  workers: number,
  onDone: (done: number) => void,
): Promise<Counts[]> {
  const results: Counts[] = [];
  let [next, done] = [0, 0];
  await Promise.all(
    Array.from({ length: workers }, async () => {
      const worker = new Worker(new URL('./worker.js', import.meta.url));
      while (next < jobs.length) {
        const index = next++;
        results[index] = await ask(worker, jobs[index]!);
        onDone(++done);
      }
      await worker.terminate();
    }),
  );
  return results;
}

function ask(worker: Worker, job: Job): Promise<Counts> {
  return new Promise((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.postMessage(job);
  });
}
