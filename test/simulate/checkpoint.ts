/** Results already in, so that a long simulation can be taken up again. Those of other code are forgotten. */
import { createHash } from 'node:crypto';
import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Counts } from './tally.ts';
import type { Job } from './worker.ts';

export interface Checkpoint {
  found(job: Job): Counts | undefined;
  add(job: Job, counts: Counts): void;
}

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

/** The simulated night and everything it imports: what decides the results, not how they are reported. */
function fingerprint(): string {
  const files = new Set<string>();
  const visit = (path: string) => {
    if (files.has(path)) return;
    files.add(path);
    for (const [, name] of readFileSync(path, 'utf8').matchAll(/ from '(\.[^']+)'/g))
      visit(resolve(dirname(path), name!));
  };
  visit(fileURLToPath(new URL('./worker.js', import.meta.url)));
  const hash = createHash('sha256');
  for (const path of [...files].toSorted()) hash.update(readFileSync(path));
  return hash.digest('hex');
}
