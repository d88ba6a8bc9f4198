/**
 * npm run fidelity -- --data FOLDER [--run FOLDER …] [--repeat 5] [--seed 2026] [--out docs/fidelity.md]: how near the simulated customer is
 * to people. Without `--run` the demo suite is held with the program as it is built. `--out -` writes to stdout.
 */
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { fileOf } from '../validity/rows.ts';
import { oursIn, runDemoSuite } from './ours.ts';
import { pageOf } from './page.ts';
import { corpusOf } from './people.ts';

const { values: options } = parseArgs({
  options: {
    data: { type: 'string', default: 'datasets' },
    run: { type: 'string', multiple: true },
    seed: { type: 'string', default: '2026' },
    repeat: { type: 'string', default: '5' },
    out: { type: 'string', default: 'docs/fidelity.md' },
  },
});

const missing = ['star', 'sgd-acts', 'tau'].filter((name) => fileOf(options.data, name) === null);
if (missing.length > 0)
  fail(`${options.data} holds no ${missing.join('.jsonl, no ')}.jsonl; give their folder with --data FOLDER.`);
if (options.run === undefined && !existsSync('dist/cli/main.js'))
  fail('There is no dist/cli/main.js; make it with npm run build.');

const work = mkdtempSync(join(tmpdir(), 'mystery-shopper-fidelity-'));
try {
  const runs = options.run ?? [await runDemoSuite(work, { seed: options.seed, repeat: Number(options.repeat) })];
  const page = pageOf(
    {
      star: corpusOf('people of STAR', options.data, 'star'),
      sgd: corpusOf('people of SGD', options.data, 'sgd-acts'),
      model: corpusOf("τ-bench's model", options.data, 'tau'),
      ours: oursIn(runs),
    },
    {
      command: 'npm run fidelity -- --data FOLDER',
      suite:
        options.run === undefined
          ? `the demo suite against the stable release of its bot, seed ${options.seed}, ${options.repeat} conversations of each persona and scenario`
          : `${options.run.length === 1 ? 'a run' : `${options.run.length} runs`} given with \`--run\``,
    },
  );
  if (options.out === '-') process.stdout.write(page);
  else writeFileSync(options.out, page);
} finally {
  rmSync(work, { recursive: true });
}

function fail(sentence: string): never {
  process.stderr.write(`${sentence}\n`);
  process.exit(2);
}
