/**
 * npm run simulate [-- --nights 2000 --power-nights 300 --write]: how often the comparison cries wolf, what it finds, what
 * confirming costs. A run that was stopped is taken up where it was; `--partial` shows what it has so far. `--write` puts the tables into
 * docs/statistics.md.
 */
import { parseArgs } from 'node:util';
import type { PlantedName } from './changes.ts';
import { openCheckpoint } from './checkpoint.ts';
import { runJobs } from './pool.ts';
import type { SuiteKind } from './suite.ts';
import { addUp } from './tally.ts';
import { tablesOf, type Simulated } from './tables.ts';
import { writeTables } from './write.ts';
import type { Job } from './worker.ts';

const { values: options } = parseArgs({
  options: {
    nights: { type: 'string', default: '2000' },
    'power-nights': { type: 'string', default: '300' },
    workers: { type: 'string', default: '2' },
    checkpoint: { type: 'string', default: 'node_modules/.cache/simulate.jsonl' },
    partial: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
  },
});

interface Study {
  suite: SuiteKind;
  change: PlantedName;
  repetitions: number;
  nights: number;
}

const [quiet, loud] = [Number(options.nights), Number(options['power-nights'])];
const studies: Study[] = [
  ...[5, 10].map((repetitions): Study => ({ suite: 'mature', change: 'nothing', repetitions, nights: quiet })),
  ...(['spread', 'cell', 'intent', 'tone', 'effort'] as const).flatMap((change) =>
    [5, 10].map((repetitions): Study => ({ suite: 'mature', change, repetitions, nights: loud })),
  ),
  { suite: 'shaky', change: 'nothing', repetitions: 5, nights: loud },
  ...[5, 10].map((repetitions): Study => ({ suite: 'shaky', change: 'spread', repetitions, nights: loud })),
];

const piece = 20;
// Every study advances by the same share, so that one stopped early has as much of each.
const jobs = studies
  .flatMap(({ nights, ...study }, index) =>
    Array.from({ length: Math.ceil(nights / piece) }, (_, i): Job & { study: number; share: number } => ({
      ...study,
      study: index,
      from: i * piece,
      to: Math.min(nights, (i + 1) * piece),
      share: (i * piece) / nights,
    })),
  )
  .toSorted((a, b) => a.share - b.share);

const checkpoint = openCheckpoint(options.checkpoint);
const report = (done: number) => done % 50 === 0 && process.stderr.write(`${done} of ${jobs.length}\n`);
const results = options.partial
  ? jobs.map((job) => checkpoint.found(job) ?? {})
  : await runJobs(jobs, Number(options.workers), checkpoint, report);
const simulated: Simulated[] = studies.map((study, index) => ({
  ...study,
  counts: addUp(results.filter((_, i) => jobs[i]!.study === index)),
}));
const command = `npm run simulate -- --nights ${quiet} --power-nights ${loud}`;
const text = tablesOf(simulated, options.partial ? `${command}, stopped early` : command);
process.stdout.write(`${text}\n`);
if (options.write) writeTables('simulate', text);
