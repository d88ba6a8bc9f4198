/**
 * `npm run nights [-- --nights 50 --repeat 5 --write]`: the whole program, night after night, over HTTP on loopback. Every night the demo
 * bot's stable release is run beside itself with fresh seeds, `--versus` and `--confirm`, and on every tenth its candidate beside the stable release;
 * on two of the nights the machine stands still now and then. The stable nights make a history with its charts. A run that was stopped is taken up where it was.
 * `--write` puts the tables into docs/statistics.md.
 */
import { appendFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildIfStale } from '../../.ci/build.mjs';
import { tablesOf } from './tables.mjs';
import { writeTables } from './write.mjs';

const { values } = parseArgs({
  options: {
    nights: { type: 'string', default: '50' },
    repeat: { type: 'string', default: '5' },
    folder: { type: 'string', default: 'node_modules/.cache/nights' },
    write: { type: 'boolean', default: false },
  },
});
const [nights, repeat] = [Number(values.nights), Number(values.repeat)];

buildIfStale();
const { nightOf } = await import('./night.mjs');

const results = join(values.folder, 'results.jsonl');
mkdirSync(dirname(results), { recursive: true });
const done = existsSync(results)
  ? readFileSync(results, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line))
  : [];

/** Nights on which the machine stands still, a fifth and three fifths of the way. */
const stalled = [Math.ceil(nights / 5), Math.ceil((3 * nights) / 5)];

for (let night = done.length + 1; night <= nights; night++) {
  const started = performance.now();
  const isStalled = stalled.includes(night);
  const isPlanted = night % 10 === 5;
  const found = await nightOf({ out: values.folder, seed: `night-${night}`, repeat, isStalled, isPlanted });
  const line = { night, isStalled, ...found, seconds: (performance.now() - started) / 1000 };
  appendFileSync(results, `${JSON.stringify(line)}\n`);
  done.push(line);
  process.stderr.write(`night ${night} of ${nights}: ${line.seconds.toFixed(0)} s\n`);
}

const command = `npm run nights -- --nights ${nights} --repeat ${repeat}`;
const text = tablesOf(done.slice(0, nights), command);
process.stdout.write(`${text}\n`);
if (values.write) writeTables('nights', text);
