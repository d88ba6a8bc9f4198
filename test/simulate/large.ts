/** npm run simulate:large [-- conversations]: time and memory of comparing two large runs, 1,000 cells each. */
import { machine, measuredCode } from '../measured-on.ts';
import { compare } from '../../src/compare/compare.ts';
import { random } from '../../src/plan/random.ts';
import type { RunRecord } from '../../src/run/record.ts';
import { converse } from './bot.ts';
import { suiteOf } from './suite.ts';

const conversations = Number(process.argv[2] ?? 100_000);
const suite = suiteOf('mature').flatMap((cell) =>
  Array.from({ length: 10 }, (_, i) => ({ ...cell, persona: `${cell.persona}-${i}`, cell: `${cell.cell}-${i}` })),
);
const record = { id: 'large', manifest: { bot: { build: null }, scorers: {} } } as RunRecord;

function runOf(arm: string) {
  const draw = random('large', arm);
  const repetitions = conversations / suite.length;
  const scored = suite.flatMap((cell) =>
    Array.from({ length: repetitions }, (_, i) => converse(cell, i + 1, {}, draw)),
  );
  return { record, scored };
}

const [baseline, candidate] = [runOf('baseline'), runOf('candidate')];
globalThis.gc?.();
const held = process.memoryUsage().rss;
const cpu = process.cpuUsage();
const started = performance.now();
const { family, changes } = compare(baseline, candidate);
const seconds = (performance.now() - started) / 1000;
const { user, system } = process.cpuUsage(cpu);
const megabytes = (bytes: number) => `${(bytes / 2 ** 20).toFixed(0)} MiB`;
process.stdout.write(
  [
    `${conversations.toLocaleString('en-US')} conversations an arm, ${suite.length} cells, ${family!.tests} tests, ${changes.length} changes`,
    `${seconds.toFixed(1)} s (${((user + system) / 1e6).toFixed(1)} s of CPU)`,
    `both runs in memory: ${megabytes(held)}; most while comparing: ${megabytes(process.resourceUsage().maxRSS * 1024)}`,
    `${machine}, ${measuredCode()}`,
  ].join('\n') + '\n',
);
