/** Tries inputs one after the other, and says before each which one it is: whoever watches can end a try that never ends. */
import { parentPort, workerData } from 'node:worker_threads';
import * as fc from 'fast-check';
import { slowMs, spent } from '../spent.ts';
import { subjects } from './subjects.ts';

/** A hundred inputs, spread over the subjects by their shares. */
interface Piece {
  piece: number;
  /** Numbers of inputs to leave out, from 0: those that never ended when they were tried before. */
  endless: readonly number[];
}

export interface Fault {
  kind: 'crash' | 'hang';
  subject: string;
  input: string;
  says: string;
}

/** What a piece came to. A worker tells `ready` before the first, once it has loaded all it needs. */
export type Told = { tried: Record<string, number>; faults: Fault[] };

/** How many of the piece were begun, for whoever watches. */
const begun = new Int32Array(workerData as SharedArrayBuffer);

/** The first try of each also loads what it needs. */
for (const { input, attempt } of subjects) await attempt(fc.sample(input, { seed: 1, numRuns: 1 })[0] as never);

parentPort!.on('message', async ({ piece, endless }: Piece) => {
  const told: Told = { tried: {}, faults: [] };
  Atomics.store(begun, 0, 0);
  for (const [index, { name, share, input, attempt }] of subjects.entries()) {
    for (const text of fc.sample(input, { seed: piece * subjects.length + index, numRuns: share })) {
      told.tried[name] = (told.tried[name] ?? 0) + 1;
      if (endless.includes(Atomics.add(begun, 0, 1))) continue;
      const faulty = (kind: Fault['kind'], says: string) =>
        told.faults.push({ kind, subject: name, input: JSON.stringify(text).slice(0, 2000), says });
      try {
        const ms = await spent(() => attempt(text as never));
        if (ms > slowMs) faulty('hang', `${Math.round(ms)} ms`);
      } catch (error) {
        faulty('crash', String((error as Error).stack).slice(0, 600));
      }
    }
  }
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker, not a window
  parentPort!.postMessage(told);
});
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker, not a window
parentPort!.postMessage('ready');
