/**
 * `npm run fuzz [-- inputs]`: what reads texts of others, tried on mutated ones; 10,000 when absent. One worker tries them, and is ended where one
 * takes more processor time than a hang does. Goes on where the last piece stopped and writes what all pieces together came to into
 * docs/reliability.md. `npm run fuzz -- 100000 --anew` forgets them.
 */
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { subjects } from './subjects.ts';
import type { Fault, Told } from './worker.ts';
import { keepTally, tallyBefore } from '../pieces.ts';

interface Tally {
  pieces: number;
  tried: Record<string, number>;
  faults: Fault[];
  /** Processor time, all in all. */
  seconds: number;
}

const wanted = Number(process.argv.slice(2).find((word) => /^\d+$/.test(word)) ?? 10_000);
/** No answer after so much processor time: it never comes. */
const endlessMs = 20_000;
const lookMs = 500;

const tally: Tally = tallyBefore<Tally>('fuzz') ?? { pieces: 0, tried: {}, faults: [], seconds: 0 };
const begun = new Int32Array(new SharedArrayBuffer(4));
let worker = await hire();
const end = tally.pieces + Math.ceil(wanted / 100);
while (tally.pieces < end) {
  const started = process.cpuUsage();
  const known = tally.faults.length;
  await tryPiece(tally.pieces, []);
  tally.pieces++;
  const { user, system } = process.cpuUsage(started);
  tally.seconds += (user + system) / 1e6;
  for (const fault of tally.faults.slice(known)) process.stderr.write(`${JSON.stringify(fault)}\n`);
  keep();
}
await worker.terminate();
process.stdout.write(`${inputs()} inputs, ${tally.faults.length} faults\n`);
process.exitCode = tally.faults.length === 0 ? 0 : 1;

async function tryPiece(piece: number, endless: readonly number[]): Promise<void> {
  const told = await new Promise<Told | null>((resolve, reject) => {
    let at = -1;
    let since = process.cpuUsage();
    const watch = setInterval(() => {
      const now = Atomics.load(begun, 0);
      if (now !== at) [at, since] = [now, process.cpuUsage()];
      const { user, system } = process.cpuUsage(since);
      if ((user + system) / 1000 > endlessMs) done(null);
    }, lookMs);
    const done = (answer: Told | null): void => {
      clearInterval(watch);
      worker.off('message', done).off('error', failed);
      resolve(answer);
    };
    const failed = (error: unknown): void => {
      clearInterval(watch);
      reject(error instanceof Error ? error : new Error(String(error)));
    };
    worker.on('message', done).on('error', failed);
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker, not a window
    worker.postMessage({ piece, endless });
  });
  if (told !== null) {
    for (const [name, count] of Object.entries(told.tried)) tally.tried[name] = (tally.tried[name] ?? 0) + count;
    tally.faults.push(...told.faults);
    return;
  }
  await worker.terminate();
  const tried = Atomics.load(begun, 0);
  const says = `no answer after ${endlessMs} ms`;
  tally.faults.push({ kind: 'hang', subject: subjectOf(tried), input: `number ${tried} of piece ${piece}`, says });
  worker = await hire();
  // What it had found before is lost with it, and found again.
  await tryPiece(piece, [...endless, tried - 1]);
}

/** A worker that has loaded all it needs: that takes longer than many a hang. */
async function hire(): Promise<Worker> {
  Atomics.store(begun, 0, 0);
  const hired = new Worker(new URL('start-worker.mjs', import.meta.url), { workerData: begun.buffer });
  await once(hired, 'message');
  return hired;
}

function subjectOf(number: number): string {
  let count = 0;
  return subjects.find(({ share }) => (count += share) >= number)!.name;
}

function inputs(): number {
  return Object.values(tally.tried).reduce((sum, count) => sum + count, 0);
}

function keep(): void {
  const of = (kind: Fault['kind']) => tally.faults.filter((fault) => fault.kind === kind).length;
  const by = Object.entries(tally.tried).map(([name, count]) => `${name} ${count.toLocaleString('en')}`);
  const text = `**${inputs().toLocaleString('en')} inputs**: ${by.join(', ')}; ${Math.round(tally.seconds).toLocaleString('en')} s of processor time.
**${of('crash')} crashes or stack traces, ${of('hang')} hangs** over 2 s of processor time.`;
  keepTally('fuzz', tally, text);
}
