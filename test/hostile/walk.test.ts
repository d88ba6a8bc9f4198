/** Two hundred hostile texts in every field that a file, a bot, a transcript or a command line can fill, and every output made of them looked through. */
import { mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { tableFromIPC } from 'apache-arrow';
import { readParquet } from 'parquet-wasm';
import { afterEach, expect, it } from 'vitest';
import { serve } from '../../src/api/serve.ts';
import { validate } from '../../src/api/validate.ts';
import { forgetHidden } from '../../src/hidden/hidden.ts';
import { type Ended, inProcess } from '../cli/in-process.ts';
import { transcriptTexts } from '../transcript/documented.ts';
import { openHostileBot } from './hostile-bot.ts';
import { placesFor } from './open-fields.ts';
import { richProject } from './project.ts';
import {
  annotationsFault,
  csvFault,
  htmlFault,
  jsonFault,
  linesFault,
  markdownFault,
  messageFault,
  plainPageFault,
  terminalFault,
  xmlFault,
} from './rules.ts';
import { everyField } from './schema-fields.ts';
import { hostileStrings } from './strings.ts';

/** Each walks with processes of its own. */
afterEach(forgetHidden);

const folder = (): Promise<string> => mkdtemp(join(tmpdir(), 'mystery-shopper-hostile-'));

/** By which text a walk begins: with each of 0 to 40, every text comes into every field. */
const beginning = Number(process.env['HOSTILE_BEGINNING'] ?? 0);

const everyFormat = ['html', 'junit', 'csv', 'annotations', 'summary'].flatMap((format) => ['--format', format]);

/** Texts one after the other, begun anywhere. */
function textsFrom(start: number): () => string {
  let at = start;
  return () => hostileStrings[at++ % hostileStrings.length]!;
}

/** A command's own words: neither its terminal obeys them nor is a program that reads them misled. */
function harmless(args: readonly string[], { stdout, stderr }: Ended): void {
  const wantsJson = args.includes('--json');
  expect({ args, fault: wantsJson && stdout !== '' ? jsonFault(stdout) : terminalFault(stdout) }).toEqual({
    args,
    fault: null,
  });
  expect({ args, fault: terminalFault(stderr) }).toEqual({ args, fault: null });
}

async function command(args: readonly string[], cwd: string): Promise<Ended> {
  const ended = await inProcess(args, cwd);
  harmless(args, ended);
  return ended;
}

it('in every field of the schema, and as every name: the mistakes are told without them', async () => {
  const cwd = await folder();
  for (let start = beginning % 41; start < hostileStrings.length; start += 41) {
    await writeFile(join(cwd, 'project.yaml'), JSON.stringify(everyField(textsFrom(start), start)));
    for (const args of [
      ['validate', 'project.yaml'],
      ['validate', 'project.yaml', '--json'],
      ['plan', 'project.yaml'],
    ])
      expect((await command(args, cwd)).code).toBe(2);
  }
});

it('as a whole file', async () => {
  const cwd = await folder();
  for (const text of hostileStrings) {
    await writeFile(join(cwd, 'project.yaml'), text);
    expect((await command(['validate', 'project.yaml'], cwd)).code).toBe(2);
  }
});

it('in every field that takes any words, and in every word of the bot: no output is broken by them', async () => {
  const cwd = await folder();
  const project = richProject(await openHostileBot());
  const write = () => writeFile(join(cwd, 'project.yaml'), JSON.stringify(project));
  const accepted: string[] = [];
  const text = textsFrom(beginning);
  for (const { path, put } of placesFor(project)) {
    for (let tries = 0; tries < 4; tries++) {
      const word = text();
      const back = put(word);
      await write();
      const { problems } = await validate({ paths: ['project.yaml'], cwd });
      // What is not set ends every run, and is right where it stands.
      if (problems.length > 0 || word.includes('{{env.')) back();
      else {
        accepted.push(path);
        break;
      }
    }
  }
  await write();
  expect(accepted.length).toBeGreaterThan(25);
  await command(['validate', 'project.yaml'], cwd);
  await command(['plan', 'project.yaml'], cwd);
  await command(['plan', 'project.yaml', '--json'], cwd);
  await command(['probe', 'project.yaml'], cwd);
  await command(['probe', 'project.yaml', '--json'], cwd);
  for (const one of hostileStrings.slice(0, 20)) await command(['probe', 'project.yaml', '--explain', `x${one}`], cwd);
  await command(['play', 'refund', 'project.yaml'], cwd);
  // One conversation more than texts: two cells, and each reply has eight of them.
  await command(['run', 'project.yaml', '--repeat', '40', '--keep-raw', ...everyFormat], cwd);
  const [first] = await runsIn(cwd);
  await command(['run', 'project.yaml', '--repeat', '5', '--baseline', first!, '--json'], cwd);
  const [, second] = await runsIn(cwd);
  for (const args of [
    ['report', second!],
    ['report', second!, '--json'],
    ['score', first!],
    ['compare', first!, second!, '--json'],
    ['approve', first!, '--by', hostileStrings[3]!, '--note', hostileStrings[40]!, ...(await waivedIn(cwd, first!))],
    ['issue', await issueIn(cwd), '--owner', hostileStrings[16]!, '--note', hostileStrings[41]!],
    [
      'note',
      first!,
      'refund/calm/1',
      '--tag',
      hostileStrings[5]!.slice(0, 60) || 'x',
      '--note',
      hostileStrings[7]!,
      '--by',
      hostileStrings[9]!,
    ],
    ['rank', first!, second!, '--out', 'ranking.html'],
    ['show', first!, 'refund/calm/1'],
    ['show', first!, 'refund/calm/2', '--json'],
    ['share', first!, '--out', 'shared.html'],
    ['export', first!, '--format', 'parquet', '--content'],
    ['history'],
  ])
    expect([args, (await command(args, cwd)).code]).not.toEqual([args, 2]);
  expect(htmlFault(await readFile(join(cwd, 'shared.html'), 'utf8'))).toBeNull();
  for (const channel of ['slack', 'teams']) {
    const { stdout } = await command(['notify', first!, `--${channel}`, 'HOOK', '--print'], cwd);
    expect(messageFault(stdout)).toBeNull();
  }
  const scored = (await readFile(join(cwd, first!, 'scores.jsonl'), 'utf8')).trim().split('\n').length - 1;
  expect(csvFault(await readFile(join(cwd, first!, 'conversations.csv'), 'utf8'), scored)).toBeNull();
  expect(annotationsFault(await readFile(join(cwd, first!, 'annotations.txt'), 'utf8'))).toBeNull();
  for (const table of ['conversations', 'turns', 'scores', 'evidence', 'measures']) {
    const bytes = await readFile(join(cwd, first!, 'parquet', `${table}.parquet`));
    expect(tableFromIPC(readParquet(bytes).intoIPCStream()).numRows).toBeGreaterThan(0);
  }
  const { url, close } = await serve({ cwd });
  for (const page of [
    await (await fetch(url)).text(),
    await (await fetch(new URL('~choose', url))).text(),
    await readFile(join(cwd, 'reports/history.html'), 'utf8'),
    await readFile(join(cwd, 'ranking.html'), 'utf8'),
  ])
    expect(plainPageFault(page)).toBeNull();
  await close();
  for (const run of [first!, second!]) await wholeFolder(join(cwd, run));
});

it('in every text of a transcript of every format', async () => {
  const cwd = await folder();
  const text = textsFrom(beginning);
  for (const [at, sample] of transcriptTexts.entries()) {
    const name = `talk${at}.${/^[[{]/.test(sample) ? 'json' : 'csv'}`;
    for (let round = 0; round < 3; round++) {
      await writeFile(
        join(cwd, name),
        name.endsWith('.json') ? poisonedJson(sample, text, round) : poisonedTable(sample, text, round),
      );
      await command([round === 2 ? 'watch' : 'score', name], cwd);
    }
  }
  const runs = await runsIn(cwd);
  expect(runs.length).toBeGreaterThan(transcriptTexts.length);
  for (const run of runs) await wholeFolder(join(cwd, run));
});

it('on the command line', async () => {
  const cwd = await folder();
  await writeFile(join(cwd, 'project.yaml'), JSON.stringify(richProject('http://127.0.0.1:9/')));
  const asFlag = [
    '--scenario',
    '--persona',
    '--tag',
    '--seed',
    '--with',
    '--env-file',
    '--baseline',
    '--reference',
    '--resume',
    '--bot',
    '--repeat',
    '--timeout',
  ];
  for (const [at, text] of hostileStrings.filter((one) => !one.includes('\0')).entries()) {
    const flag = asFlag[at % asFlag.length]!;
    for (const args of [
      [`x${text}`],
      ['validate', `x${text}`],
      ['plan', 'project.yaml', `--x${text}`],
      ['run', 'project.yaml', flag, text],
      ['report', text],
    ])
      expect((await command(args, cwd)).code).toBe(2);
  }
});

/** A run that failed is approved by waiving each gate, for reasons that are hostile too. */
async function waivedIn(cwd: string, run: string): Promise<string[]> {
  const verdict = JSON.parse(await readFile(join(cwd, run, 'verdict.json'), 'utf8')) as {
    judgement: { gates: { name: string; verdict: string }[] };
  };
  const failed = verdict.judgement.gates.filter((gate) => gate.verdict === 'failed');
  return failed.flatMap(({ name }) => ['--waive', name, '--because', hostileStrings[42]!]);
}

async function issueIn(cwd: string): Promise<string> {
  const [line] = (await readFile(join(cwd, 'reports/history.jsonl'), 'utf8')).split('\n');
  return Object.keys((JSON.parse(line!) as { failures: Record<string, number> }).failures)[0]!;
}

const runsIn = async (cwd: string): Promise<string[]> =>
  (await readdir(join(cwd, 'reports'), { withFileTypes: true }))
    .filter((one) => one.isDirectory() && one.name !== 'baseline')
    .map(({ name }) => join('reports', name))
    .toSorted();

/** Every file of a run. */
async function wholeFolder(run: string): Promise<void> {
  const names = await readdir(run);
  expect(names).toEqual(
    expect.arrayContaining([
      'conversations.jsonl',
      'scores.jsonl',
      'run.json',
      'index.html',
      'junit.xml',
      'summary.md',
    ]),
  );
  const read = (name: string) => readFile(join(run, name), 'utf8');
  for (const name of names.filter((one) => one.endsWith('.jsonl')))
    expect([name, linesFault(await read(name))]).toEqual([name, null]);
  for (const name of names.filter((one) => one.endsWith('.json'))) JSON.parse(await read(name));
  expect(htmlFault(await read('index.html'))).toBeNull();
  expect(markdownFault(await read('summary.md'))).toBeNull();
  const xml = await read('junit.xml');
  expect(xmlFault(xml, Number(/<testsuites[^>]* tests="(\d+)"/.exec(xml)![1]))).toBeNull();
}

/** @param round Which third of the texts is replaced. */
function poisonedJson(sample: string, text: () => string, round: number): string {
  let at = round;
  const lines = sample.trim().split('\n');
  const poisoned = (json: string) =>
    JSON.stringify(JSON.parse(json), (key, value: unknown) =>
      typeof value === 'string' && !/^(role|type|from|sender)$/.test(key) && at++ % 3 === 0 ? text() : value,
    );
  try {
    return poisoned(sample);
  } catch {
    return lines.map(poisoned).join('\n');
  }
}

function poisonedTable(sample: string, text: () => string, round: number): string {
  const [head, ...rows] = sample.trim().split('\n');
  const cells = (row: string) =>
    row.split(',').map((cell, at) => ((at + round) % 3 === 0 ? `"${text().replaceAll('"', '""')}"` : cell));
  return [head, ...rows.map((row) => cells(row).join(','))].join('\n');
}
