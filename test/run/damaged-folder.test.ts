/** Whatever became of the files of a run folder: an answer, or a problem with its code; never a defect of this program, and never a stack. */
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { chancyProject, openChancyBot, type ChancyBot } from '../api/chancy.ts';
import { inProcess } from '../cli/in-process.ts';

let bots: [ChancyBot, ChancyBot];
let cwd: string;

const small = ['--repeat', '2', '--quiet', '--format', 'summary'];

beforeAll(async () => {
  bots = [
    await openChancyBot('candidate', { refund: 0.35, repair: 0.8 }),
    await openChancyBot('baseline', { refund: 0.9, repair: 0.8 }),
  ];
  cwd = await mkdtemp(join(tmpdir(), 'mystery-shopper-damaged-'));
  await writeFile(join(cwd, 'suite.yaml'), chancyProject(bots[0].url, ['refund', 'repair']));
  for (const out of ['whole', 'other']) {
    const { code, stderr } = await inProcess(
      ['run', 'suite.yaml', ...small, '--versus', `${bots[1].url}/chat`, '--keep-raw', '--out', out],
      cwd,
    );
    if (code !== 0) throw new Error(stderr);
    const [run] = await foldersIn(join(cwd, out));
    await cp(join(cwd, out, run!), join(cwd, out, 'run'), { recursive: true });
    await rm(join(cwd, out, run!), { recursive: true });
    await inProcess(['approve', join(out, 'run'), '--by', 'Jo', '--note', 'fine'], cwd);
  }
});

afterAll(async () => {
  for (const bot of bots) await bot.close();
  await rm(cwd, { recursive: true });
});

const foldersIn = async (path: string): Promise<string[]> =>
  (await readdir(path, { withFileTypes: true })).filter((one) => one.isDirectory()).map(({ name }) => name);

type Damage = (path: string, text: Buffer, other: Buffer) => Promise<unknown>;

const withoutHalf = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.replaceAll(/"[a-zA-Z_]+":(?=\{)/g, (key, at: number) => (at % 2 === 0 ? key : '"x":')))
    .join('\n');

const damages: Record<string, Damage> = {
  missing: (path) => rm(path),
  empty: (path) => writeFile(path, ''),
  'cut in two': (path, text) => writeFile(path, text.subarray(0, text.length / 2)),
  binary: (path) => writeFile(path, Buffer.from(Array.from({ length: 3000 }, (_, at) => (at * 7919) % 256))),
  'of another run': (path, _, other) => writeFile(path, other),
  null: (path) => writeFile(path, 'null\n'),
  'a list': (path) => writeFile(path, '[[],{}]\n'),
  'of a later version': (path, text) => writeFile(path, text.toString().replaceAll(/"format": ?\d+/g, '"format":99')),
  'members renamed': (path, text) => writeFile(path, withoutHalf(text.toString())),
  'without its last line': (path, text) => writeFile(path, text.subarray(0, text.lastIndexOf('\n', -2) + 1)),
  'its first line alone': (path, text) => writeFile(path, text.subarray(0, text.indexOf('\n') + 1)),
  'with a line of another run': (path, text, other) => writeFile(path, exchanged(text.toString(), other.toString())),
  'its lines twice': (path, text) => writeFile(path, Buffer.concat([text, text])),
  'a folder': async (path) => {
    await rm(path);
    await mkdir(path);
  },
};

const commands = (out: string): Record<string, string[]> => ({
  report: ['report', join(out, 'run'), '--format', 'summary'],
  resume: [
    'run',
    'suite.yaml',
    ...small,
    '--versus',
    `${bots[1].url}/chat`,
    '--out',
    out,
    '--resume',
    join(out, 'run'),
  ],
});

const files = ['run/conversations.jsonl', 'run/scores.jsonl', 'run/verdict.json'];

it.each(files)('%s', async (file) => {
  const wrong: string[] = [];
  const [text, other] = [await readFile(join(cwd, 'whole', file)), await readFile(join(cwd, 'other', file))];
  for (const [damage, cause] of Object.entries(damages)) {
    for (const [command, args] of Object.entries(commands('now'))) {
      await cp(join(cwd, 'whole'), join(cwd, 'now'), { recursive: true });
      await cause(join(cwd, 'now', file), text, other);
      const { code, stderr, stdout } = await inProcess(args, cwd);
      const told = `${stderr}${stdout}`;
      if (/defect|\n\s+at |TypeError/.test(told) || (code === 2 && !/error \S+/.test(told)))
        wrong.push(`${damage}, ${command}: ${code} ${told.slice(0, 300)}`);
      await rm(join(cwd, 'now'), { recursive: true });
    }
  }
  expect(wrong).toEqual([]);
});

/** The second line is that of the other file. */
function exchanged(text: string, other: string): string {
  const [first, , ...rest] = text.split('\n');
  return [first, other.split('\n')[1], ...rest].join('\n');
}

const refused = [
  'of another run',
  'with a line of another run',
  'its lines twice',
  'without its last line',
  'its first line alone',
  'empty',
];

it.each(refused.flatMap((damage) => files.slice(0, 2).map((file) => [file, damage] as const)))(
  'nothing is made of %s %s',
  async (file, damage) => {
    await cp(join(cwd, 'whole'), join(cwd, 'now'), { recursive: true });
    const [text, other] = [await readFile(join(cwd, 'whole', file)), await readFile(join(cwd, 'other', file))];
    await damages[damage]!(join(cwd, 'now', file), text, other);
    const told = [];
    for (const args of [
      ['report', 'now/run', '--format', 'summary'],
      ['approve', 'now/run', '--by', 'Jo'],
      ['compare', 'other/run', 'now/run', '--out', 'compared'],
      ['compare', 'now/run', 'other/run', '--out', 'compared'],
      ['share', 'now/run'],
      ['export', 'now/run', '--format', 'jsonl', '--out', 'rows.jsonl'],
    ]) {
      const { code, stderr } = await inProcess(args, cwd);
      told.push([args[0], code, /error (\S+)/.exec(stderr)?.[1]]);
    }
    await rm(join(cwd, 'now'), { recursive: true });
    expect(told).toEqual(told.map(([command]) => [command, 2, 'journal-damaged']));
  },
);

it('a run does not go on with the journal of another run of the same plan', async () => {
  await cp(join(cwd, 'whole'), join(cwd, 'now'), { recursive: true });
  await cp(join(cwd, 'other', files[0]!), join(cwd, 'now', files[0]!));
  const { code, stderr } = await inProcess(commands('now')['resume']!, cwd);
  await rm(join(cwd, 'now'), { recursive: true });
  expect([code, /error (\S+)/.exec(stderr)?.[1]]).toEqual([2, 'journal-damaged']);
});
