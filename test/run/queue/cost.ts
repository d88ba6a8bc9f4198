/**
 * `npm run queue:cost`: the processor time a conversation takes in one process, and by a queue in workers, run and Redis; and what nights of 1 M,
 * 100 M and 10 B turns follow from it. Written into docs/scale.md. Linux alone tells the time of other processes.
 */
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { modes } from '../../chaos/modes.ts';
import { foldersIn, openStage } from '../../chaos/stage.ts';
import { shell } from '../../cli/shell.ts';
import { machine, measuredCode } from '../../measured-on.ts';
import { takenBy, takenByEnded } from './processor-time.ts';
import { openRedis } from './redis-server.ts';
import { startWorker } from './worker-process.ts';

const repeat = 120;
const nightHours = 8;
const busy = 0.7;
const coreHourDollars = 0.05;
const gigabyteMonthDollars = 0.02;

const stage = await openStage({ ...modes[0]!, repeat });
const { cwd } = stage;
const args = stage.args.filter((word) => word !== '--concurrency' && word !== '3');
const conversations = 4 * repeat;

async function taken(out: string, more: readonly string[] = []): Promise<number> {
  const before = takenByEnded();
  const { code, stderr } = await shell([...args, ...more, '--out', out], { cwd });
  if (code !== 0 && code !== 1) throw new Error(stderr);
  return (takenByEnded() - before) / conversations;
}

const alone = await taken('alone');
const redis = await openRedis();
const worker = startWorker(cwd, ['suite.yaml', '--queue', redis.url]);
await worker.said(/^Waiting/);
const before = { redis: takenBy(redis.pid()), worker: takenBy(worker.pid) };
const run = await taken('queued', ['--queue', redis.url]);
const inRedis = (takenBy(redis.pid()) - before.redis) / conversations;
const inWorker = (takenBy(worker.pid) - before.worker) / conversations;
await worker.end('SIGKILL');
await redis.close();
const [folder] = await foldersIn(join(cwd, 'queued'));
const journal = join(cwd, 'queued', folder!, 'conversations.jsonl');
const bytes = statSync(journal).size / conversations;
const lines = readFileSync(journal, 'utf8').trimEnd().split('\n').slice(1);
const turns =
  lines.reduce((sum, line) => sum + (JSON.parse(line) as { turns: unknown[] }).turns.length, 0) / conversations;
await stage.close();

const ms = (value: number): string => value.toFixed(1);
const rounded = (value: number): string => Number(value.toPrecision(2)).toLocaleString('en-US');

/** Cores that do so many milliseconds of work in a night. */
const cores = (milliseconds: number): number => milliseconds / (nightHours * 3_600_000 * busy);

function night(wanted: number): string {
  const held = wanted / turns;
  const [workers, runs, queues] = [inWorker, run, inRedis].map((each) => cores(held * each));
  const dollars = held * (inWorker + run + inRedis) * (coreHourDollars / 3_600_000 / busy);
  const terabytes = (held * bytes) / 1e12;
  const cells = [
    wanted,
    held,
    workers!,
    runs!,
    queues!,
    dollars,
    terabytes * 1000,
    terabytes * 1000 * gigabyteMonthDollars,
  ];
  return `| ${cells.map(rounded).join(' | ')} |`;
}

const text = `Processor time a conversation of ${ms(turns)} turns, the start of one process and of the run included, ${conversations} conversations: **${ms(alone)} ms** in one process; by a queue **${ms(inWorker)} ms** in the worker,
**${ms(run)} ms** in the run (journal, scores, reports), **${ms(inRedis)} ms** in Redis; ${rounded(bytes)} bytes of journal.

| turns a night | conversations | cores: workers | cores: runs | cores: Redis | dollars of machines | gigabytes of journal | dollars a month to keep it |
| ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |
${[1e6, 1e8, 1e10].map(night).join('\n')}

${nightHours} hours, cores ${busy * 100} % busy, ${coreHourDollars} dollars a core and hour, ${gigabyteMonthDollars} a gigabyte and month; the bot's own machines and its network are not in it. ${new Date().toISOString().slice(0, 10)}; ${machine}, ${measuredCode()}.`;

const page = new URL('../../../docs/scale.md', import.meta.url);
const [head, tail] = readFileSync(page, 'utf8').split(/(?<=<!-- nights -->\n)[^]*(?=<!-- end of nights -->)/);
writeFileSync(page, `${head}\n${text}\n\n${tail}`);
process.stdout.write(`${text}\n`);
