/**
 * `npm run nights [-- --nights 50 --planted 5 --repeat 5 --personas A,B --write NAME]`: the whole program, night after night, over HTTP on loopback. Every night the
 * demo bot's stable release is run beside itself with fresh seeds, `--versus` and `--confirm`; on two of the nights the machine stands still now and
 * then. Then come nights on which the candidate is run beside the stable release. The quiet nights make a history with its charts. A run that was
 * stopped is taken up where it was. `--write` puts the tables into docs/statistics.md, between the marks of that name (`nights`, `nights-whole`).
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
    planted: { type: 'string', default: '5' },
    repeat: { type: 'string', default: '5' },
    personas: { type: 'string' },
    folder: { type: 'string', default: 'node_modules/.cache/nights' },
    write: { type: 'string' },
  },
});
const [nights, planted] = [Number(values.nights), Number(values.planted)];
const suite = { repeat: Number(values.repeat), personas: values.personas?.split(',') };

buildIfStale();
const { plantedNight, quietNight } = await import('./night.mjs');

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

const quiet = done.filter(({ found }) => found === undefined);
for (let night = quiet.length + 1; night <= nights; night++) {
  const isStalled = stalled.includes(night);
  quiet.push(
    await timed({ night, isStalled }, (seed) => quietNight({ out: values.folder, seed, isStalled, ...suite })),
  );
}
const loud = done.filter(({ found }) => found !== undefined);
for (let night = loud.length + 1; night <= planted; night++)
  loud.push(await timed({ night }, (seed) => plantedNight({ out: values.folder, seed, ...suite })));

const some = values.personas === undefined ? '' : ` --personas ${values.personas}`;
const command = `npm run nights -- --nights ${nights} --planted ${planted} --repeat ${values.repeat}${some}`;
const text = tablesOf({ quiet, loud }, command);
process.stdout.write(`${text}\n`);
if (values.write) writeTables(values.write, text);

async function timed(line, hold) {
  const started = performance.now();
  const found = await hold(`night-${line.night}`);
  const whole = { ...line, ...found, seconds: (performance.now() - started) / 1000 };
  appendFileSync(results, `${JSON.stringify(whole)}\n`);
  process.stderr.write(`${found.found ? 'planted ' : ''}night ${line.night}: ${whole.seconds.toFixed(0)} s\n`);
  return whole;
}
