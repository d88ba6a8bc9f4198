/**
 * `npm run bench`: how fast and in how much memory the program works, beside what the same requests cost without it. Every figure is
 * the median of several rounds, each in new processes; rounds of program, threads and reference alternate, so that a busy machine slows all.
 * Takes some seven minutes of an idle machine with two cores, and writes docs/performance.md.
 *
 *     npm run bench -- [--rounds 3] [--sizes 1000,10000] [--concurrency 32] [--turns 5000] [--compare 100000] [--out docs/performance.md]
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { buildIfStale } from '../../.ci/build.mjs';
import { performancePage } from './page.mjs';

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '3' },
    sizes: { type: 'string', default: '1000,10000' },
    concurrency: { type: 'string', default: '32' },
    turns: { type: 'string', default: '5000' },
    compare: { type: 'string', default: '100000' },
    out: { type: 'string', default: 'docs/performance.md' },
  },
});
const rounds = Number(values.rounds);
const coldRounds = 7;
const scoringRounds = 10;
const workers = availableParallelism();
const sizes = values.sizes.split(',').map(Number);

buildIfStale();
const load = loadavg()[0];
const folder = mkdtempSync(join(tmpdir(), 'bench-messages-'));
const results = {
  cold: inNewProcess('cold.mjs', coldRounds),
  runs: sizes.map(measureSize),
  reading: measureReading(),
  scoring: measureScoring(),
  comparing: measureComparing(),
};
rmSync(folder, { recursive: true });

const given = process.argv.slice(2).join(' ');
const command = given === '' ? 'npm run bench' : `npm run bench -- ${given}`;
writeFileSync(
  values.out,
  performancePage({ ...results, rounds, coldRounds, workers, concurrency: Number(values.concurrency), command, load }),
);
process.stdout.write(`${values.out} is written\n`);

function measureSize(conversations) {
  const messages = join(folder, `${conversations}.jsonl`);
  const program = [];
  const threads = [];
  const reference = [];
  for (let round = 1; round <= rounds; round++) {
    rmSync(messages, { force: true });
    program.push(inNewProcess('conversations.mjs', conversations, values.concurrency, 1, messages));
    if (workers > 1) threads.push(inNewProcess('conversations.mjs', conversations, values.concurrency, workers));
    reference.push(inNewProcess('reference.mjs', messages, values.concurrency));
  }
  const sets = { program, reference, ...(workers > 1 && { threads }) };
  return { conversations, ...Object.fromEntries(Object.entries(sets).map(([name, of]) => [name, medians(of)])) };
}

function measureReading() {
  return medians(Array.from({ length: rounds }, () => inNewProcess('reading.mjs', values.turns)));
}

/** Its own script prints a line a case: `new texts: 23,000 bot turns a second, median 21,000`. */
function measureScoring() {
  const measured = Array.from({ length: rounds }, () => {
    const lines = output('score.mjs', scoringRounds).matchAll(/^(.+): .*?([\d,]+)(?: bot turns a second \(.*)?$/gm);
    return Object.fromEntries([...lines].map(([, name, rate]) => [name, Number(rate.replaceAll(',', ''))]));
  });
  return medians(measured);
}

function measureComparing() {
  return medians(Array.from({ length: rounds }, () => inNewProcess('comparing.mjs', 500, values.compare)));
}

function inNewProcess(script, ...args) {
  return JSON.parse(output(script, ...args));
}

function output(script, ...args) {
  const path = fileURLToPath(new URL(script, import.meta.url));
  const stdio = ['ignore', 'pipe', 'inherit'];
  const text = execFileSync(process.execPath, [path, ...args.map(String)], { encoding: 'utf8', stdio });
  process.stdout.write(`${script} ${text}`);
  return text;
}

function medians(results) {
  return Object.fromEntries(Object.keys(results[0]).map((key) => [key, median(results.map((result) => result[key]))]));
}

function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}
