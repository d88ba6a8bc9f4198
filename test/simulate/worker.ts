import { parentPort } from 'node:worker_threads';
import { planted, type Planted, type PlantedName } from './changes.ts';
import { simulateNight } from './night.ts';
import { suiteOf, type SuiteKind } from './suite.ts';
import { addUp, tally } from './tally.ts';

/** Some nights of one kind. */
export interface Job {
  suite: SuiteKind;
  change: PlantedName;
  repetitions: number;
  /** Nights are numbered; each has its own seed. */
  from: number;
  to: number;
}

parentPort!.on('message', (job: Job) => {
  const suite = suiteOf(job.suite);
  const plan: Planted = planted[job.change];
  const nights = Array.from({ length: job.to - job.from }, (_, i) => {
    // Seeds of the tables only: constants are chosen with others.
    const seed = `table ${job.suite} ${job.change} ${job.repetitions} ${job.from + i}`;
    return tally(simulateNight({ suite, change: plan.change, repetitions: job.repetitions, seed }), plan, suite);
  });
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker, not a window
  parentPort!.postMessage(addUp(nights));
});
