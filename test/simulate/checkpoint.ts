/** Results already in, so that a long simulation can be taken up again. Those of other code are forgotten. */
import { createHash } from 'node:crypto';
import { appendFileSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Counts } from './tally.ts';
import type { Job } from './worker.ts';

export interface Checkpoint {
  found(job: Job): Counts | undefined;
  add(job: Job, counts: Counts): void;
}

/** The compiled program and simulation lie side by side. */
const compiled = fileURLToPath(new URL('../..', import.meta.url));

export function openCheckpoint(path: string): Checkpoint {
  const code = fingerprint();
  const lines = existsSync(path) ? readFileSync(path, 'utf8').split('\n').filter(Boolean) : [];
  const known = new Map<string, Counts>();
  if (lines[0] === code) {
    for (const line of lines.slice(1)) {
      const { job, counts } = JSON.parse(line) as { job: Job; counts: Counts };
      known.set(keyOf(job), counts);
    }
  } else writeFileSync(path, `${code}\n`);
  return {
    found: (job) => known.get(keyOf(job)),
    add: (job, counts) => appendFileSync(path, `${JSON.stringify({ job, counts })}\n`),
  };
}

const keyOf = ({ suite, change, repetitions, from, to }: Job): string =>
  [suite, change, repetitions, from, to].join(' ');

/** What decides the results: the compare stage and the simulated nights, not how they are reported. */
function fingerprint(): string {
  const hash = createHash('sha256');
  for (const folder of ['src/compare', 'src/compare/statistics', 'src/score', 'test/simulate']) {
    const files = readdirSync(join(compiled, folder)).filter((name) => name.endsWith('.js') && !reporting.has(name));
    for (const name of files.toSorted()) hash.update(readFileSync(join(compiled, folder, name)));
  }
  return hash.digest('hex');
}

const reporting = new Set([
  'main.js',
  'tables.js',
  'write.js',
  'pool.js',
  'checkpoint.js',
  'words.js',
  'figures.js',
  'headline.js',
]);
