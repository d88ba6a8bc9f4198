/** What was said in a run leaves it in forms that other tools read, and this one too. */
import { existsSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { exportDialogues } from '../../src/api/export-dialogues.ts';
import { score } from '../../src/api/score.ts';
import type { Conversation } from '../../src/conversation/conversation.ts';
import { carryOutPlan } from '../../src/run/carry-out-plan.ts';
import { scoring } from '../../src/run/scoring.ts';
import { readConversations } from '../../src/run/store.ts';
import { readBotium } from '../../src/suites/botium/botium.ts';
import { inProcess } from '../cli/in-process.ts';
import { all, emptyFolder } from '../run/folders.ts';
import { openShop } from '../run/shop.ts';
import { optionsFor } from '../run/suite.ts';
import { jsonl, readFolder, said } from '../transcript/read.ts';

let run: string;
let out: string;
let held: Conversation[];

beforeAll(async () => {
  const shop = await openShop((message, turn) =>
    turn === 1 ? ['=1+1 "what", is your\norder number?', '!TEXT it'] : [`Order ${message} has been refunded.`],
  );
  run = (await carryOutPlan({ ...(await optionsFor(shop.url)), scoring, concurrency: 1 })).folder;
  await shop.close();
  held = await all(readConversations(run));
  out = await emptyFolder();
});

it.runIf(existsSync('/dev/full'))('a full disk is told, with what to do', async () => {
  await expect(exportDialogues({ run, format: 'jsonl', out: '/dev/full' })).rejects.toMatchObject({
    problems: [{ code: 'file-unwritable', message: expect.stringContaining('ENOSPC') as string }],
  });
});

it.each(['csv', 'jsonl', 'botium', 'parquet'] as const)(
  'of a folder without a run nothing is written: %s',
  async (format) => {
    const cwd = await emptyFolder();
    for (const folder of ['.', 'nope']) {
      const { code, stderr } = await inProcess(['export', folder, '--format', format], cwd);
      expect([code, stderr]).toEqual([2, expect.stringContaining('run-not-found')]);
    }
    expect(await readdir(cwd)).toEqual([]);
  },
);

describe('what was said', () => {
  it.each(['csv', 'jsonl'] as const)('as %s is read again as it was said', async (format) => {
    const { path, conversations } = await exportDialogues({ run, format, out: join(out, `a.${format}`) });
    expect(conversations).toBe(held.length);
    const read = await readFolder([path], out);
    expect(read.problems).toEqual([]);
    const spoken = read.conversations.map((one) => said(one).map((line) => line.replace("'=", '=')));
    expect(spoken).toEqual(held.map((one) => said(one).filter((line) => !line.startsWith('['))));
  });

  it('keeps no formula for a spreadsheet', async () => {
    expect(await readFile(join(out, 'a.csv'), 'utf8')).toContain(`"'=1+1 ""what"", is your\norder number?"`);
  });

  it('as jsonl has the outcome, the facts and the measures', async () => {
    const [first] = (await readFile(join(out, 'a.jsonl'), 'utf8')).split('\n');
    const { meta } = JSON.parse(first!) as { meta: Record<string, unknown> };
    expect(meta).toMatchObject({ scenario: held[0]!.brief.item.scenario, end: held[0]!.end.reason });
    expect(Object.keys(meta['facts'] as object)).toEqual(Object.keys(held[0]!.brief.facts));
    expect(meta['measures']).toBeDefined();
  });

  it('as messages has one message a side in turn', async () => {
    const { path } = await exportDialogues({ run, format: 'messages', out: join(out, 'm.jsonl') });
    const [first] = (await readFile(path, 'utf8')).split('\n');
    const { messages } = JSON.parse(first!) as { messages: { role: string; content: string }[] };
    expect(messages.slice(0, 2).map(({ role }) => role)).toEqual(['user', 'assistant']);
    expect(messages[1]!.content).toContain('order number?\n!TEXT it');
  });

  it('as BotiumScript is a file each, whose words are words there too', async () => {
    const { path } = await exportDialogues({ run, format: 'botium', out: join(out, 'botium') });
    const files = await readdir(path);
    expect(files).toHaveLength(held.length);
    const text = await readFile(join(path, files[0]!), 'utf8');
    expect(text).toContain('#bot\n !TEXT it\n');
    const { project } = readBotium([{ path: 'a.convo.txt', text }]);
    const [scenario] = Object.values(project.scenarios);
    expect(scenario!.opening).toEqual([said(held[0]!)[0]!.replace('customer: ', '')]);
  });
});

it('only what surely succeeded, where that is asked for', async () => {
  const cwd = await emptyFolder();
  const turns = [
    { role: 'customer', text: 'Where is it?', at: '2026-03-02T09:14:05.000Z' },
    { role: 'bot', text: 'On its way.', at: '2026-03-02T09:14:07.000Z' },
  ];
  await writeFile(
    join(cwd, 'told.jsonl'),
    jsonl({ id: 'a', turns, success: true }, { id: 'b', turns, success: false }, { id: 'c', turns }),
  );
  const { folder } = await score({ paths: ['told.jsonl'], cwd, out: 'reports' });
  const { path, conversations } = await exportDialogues({ run: folder, format: 'jsonl', verified: true, cwd });
  expect(conversations).toBe(1);
  expect(JSON.parse(await readFile(path, 'utf8'))).toMatchObject({ id: 'a', meta: { success: true } });
});

it('the command says where it went', async () => {
  const { code, stdout } = await inProcess(['export', run, '--format', 'csv'], out);
  expect([code, stdout]).toEqual([0, expect.stringMatching(/dialogues\.csv: \d+ conversations\n$/) as unknown]);
  const { code: none, stderr } = await inProcess(['export', run], out);
  expect([none, stderr]).toEqual([2, expect.stringContaining('messages, botium') as unknown]);
});

it.each(['csv', 'jsonl', 'messages'] as const)('--out - writes %s to stdout, and nothing else', async (format) => {
  const { path } = await exportDialogues({ run, format, out: join(out, `same.${format}`) });
  const { code, stdout, stderr } = await inProcess(['export', run, '--format', format, '--out', '-'], out);
  expect([code, stdout]).toEqual([0, await readFile(path, 'utf8')]);
  expect(stderr).toBe(`${held.length} conversations\n`);
});

it.each([
  ['export', '--format', 'botium'],
  ['export', '--format', 'parquet'],
  ['export', '--format', 'csv', '--json'],
  ['share'],
])('%s %s %s to stdout is refused', async (command, ...flags) => {
  const { code, stderr } = await inProcess([command!, run, ...flags, '--out', '-'], out);
  expect(code).toBe(2);
  expect(stderr).toMatch(/stdout|standard input/);
  expect(existsSync(join(out, '-'))).toBe(false);
});
