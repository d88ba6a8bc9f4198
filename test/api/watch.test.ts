/** Days of real customers, one export each, beside each other and beside simulated ones. */
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from '../../src/api/run.ts';
import { share } from '../../src/api/share.ts';
import { watch, type WatchOptions } from '../../src/api/watch.ts';
import { readHistory } from '../../src/trial/history.ts';
import { inProcess } from '../cli/in-process.ts';
import { jsonl } from '../transcript/read.ts';

let cwd: string;
let baseline: string;
let server: Server;

beforeAll(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'watch-'));
  server = createServer((_, response) => void response.end(JSON.stringify({ reply: 'We are open from 9 to 5.' })));
  const bot = await new Promise<string>((listening) => {
    server.listen(0, '127.0.0.1', () => listening(`http://127.0.0.1:${(server.address() as AddressInfo).port}`));
  });
  await writeFile(
    join(cwd, 'shop.yaml'),
    `bot: { protocol: http, url: '${bot}' }
intents: { hours: { title: Opening hours }, cancel: { title: Cancel an order } }
scenarios:
  hours: { intent: hours, goal: Learn the hours, opening: [When are you open?, What are your opening hours?], wants: { learn: { hours: { truth: 9 to 5 } } } }
  cancel: { intent: cancel, goal: Cancel, opening: [Please cancel my order., I want to cancel an order.], wants: { learn: { done: { truth: cancelled } } } }
`,
  );
  baseline = (await run({ paths: ['shop.yaml'], cwd, repeat: 2, formats: [] })).folder;
});
afterAll(async () => {
  server.close();
  await rm(cwd, { recursive: true });
});

const at = (day: number, minute: number) =>
  `2026-03-${String(day).padStart(2, '0')}T09:${String(minute).padStart(2, '0')}`;

/** One customer asks, the bot answers. */
function contact(day: number, index: number, said: string, answer: string, more: object = {}) {
  const turns = [
    { role: 'customer', text: said, at: `${at(day, index)}:00Z` },
    { role: 'bot', text: answer, at: `${at(day, index)}:02Z` },
    { role: 'customer', text: 'Thanks', at: `${at(day, index)}:30Z` },
  ];
  return { id: `${day}-${index}`, turns, ...more };
}

const open = 'We are open from 9 to 5.';
const quiet = (day: number) =>
  Array.from({ length: 20 }, (_, index) =>
    contact(
      day,
      index,
      index % 2 === day % 2 ? 'When are you open?' : 'please cancel my order',
      index === 0 ? 'Something went wrong on our end.' : open,
    ),
  );

async function exported(name: string, contacts: object[]): Promise<string> {
  await writeFile(join(cwd, name), jsonl(...contacts));
  return name;
}

const watched = (name: string, more: Partial<WatchOptions> = {}) =>
  watch({ paths: [name], baseline, cwd, formats: ['summary'], ...more });

describe('days of real customers', () => {
  it('are quiet until enough of them are known, and alarm on the day the service breaks', async () => {
    for (let day = 1; day <= 8; day++) await watched(await exported(`day-${day}.jsonl`, quiet(day)));
    const { nights } = await readHistory(join(cwd, 'reports'));
    expect(
      nights.filter(({ id }) => id.endsWith('-production')).map(({ startedAt }) => startedAt.slice(0, 10)),
    ).toEqual(Array.from({ length: 8 }, (_, index) => `2026-03-0${index + 1}`));
    const broken = quiet(9).map((one, index) =>
      contact(9, index, one.turns[0]!.text, 'Sorry, a technical error has occurred.'),
    );
    const name = await exported('day-9.jsonl', broken);
    const { judgement, model } = await watched(name);
    expect(judgement.verdict).toBe('failed');
    expect(judgement.headline).toMatch(
      /^Real customers on 2026-03-09: .*“No answer, or a fault told” rose to 100 % \(usually 5 %\)/,
    );
    expect(model.production?.lines.filter(({ state }) => state === 'worse').map(({ title }) => title)).toContain(
      'No answer, or a fault told',
    );
    const { code, stdout } = await inProcess(['watch', name, '--baseline', baseline], cwd);
    expect(code).toBe(1);
    expect(stdout).toContain('higher than usual since 2026-03-09');
  });

  it('count once however often they are watched, with what was exported last', async () => {
    await watched(await exported('again.jsonl', quiet(8).slice(0, 5)), { day: '2026-03-08' });
    const { nights } = await readHistory(join(cwd, 'reports'));
    expect(nights.filter(({ id }) => id === '2026-03-08-production')).toMatchObject([{ conversations: 5 }]);
    expect((await readdir(join(cwd, 'reports'))).filter((name) => name.includes('03-08'))).toEqual([
      '2026-03-08-production',
    ]);
  });

  it('are told apart by what customers came for, beside the same of simulated ones', async () => {
    const { record, comparison } = await watched(await exported('intents.jsonl', quiet(10)));
    expect(Object.keys(record.intents).toSorted()).toEqual(['cancel', 'hours']);
    expect(comparison?.within).toBe('intent');
  });
});

describe('who came again', () => {
  const hours = (id: string, day: number, customer: string) => ({
    ...contact(day, 1, 'When are you open?', open),
    id,
    customer,
  });

  it('is known from the export and those of the days before, and is not kept', async () => {
    await exported('before.jsonl', [hours('a', 11, 'mia@example.com'), hours('b', 11, 'tom-1')]);
    const today = [
      hours('c', 12, 'mia@example.com'),
      hours('d', 12, 'new-1'),
      { ...contact(12, 3, 'please cancel my order', open), id: 'e', customer: 'tom-1' },
    ];
    const { record, folder } = await watched(await exported('today.jsonl', today), { earlier: ['before.jsonl'] });
    const found = record.aggregate.values.find(
      ({ metric, segment }) => metric === 'came_again' && segment.kind === 'all',
    );
    expect(found).toMatchObject({ numerator: 1, denominator: 3 });
    const kept = await readFile(join(folder, 'conversations.jsonl'), 'utf8');
    for (const secret of ['mia@', 'tom-1', 'new-1']) expect(kept).not.toContain(secret);
  });

  it('is not known where the export does not say whose a conversation is', async () => {
    const { record, model } = await watched(await exported('nobody.jsonl', quiet(13)));
    expect(
      record.aggregate.values.find(({ metric, segment }) => metric === 'came_again' && segment.kind === 'all')?.value ??
        null,
    ).toBeNull();
    expect(model.untested.map(({ what }) => what)).toContain('Coming again');
  });
});

describe('what no scenario has', () => {
  const jobs = (day: number) =>
    [
      'Is the warehouse job still free?',
      'how do I apply for a job, mail ann@example.com',
      'about my job application',
    ].map((said, index) => contact(day, 30 + index, said, 'I did not understand that.'));

  it('stands in page, summary and terminal, without personal data, there and in a copy to hand on', async () => {
    const name = await exported('jobs.jsonl', [...quiet(14), ...jobs(14)]);
    const { folder, model } = await watched(name, { formats: ['summary', 'html'] });
    expect(model.production?.gaps?.rows).toMatchObject([
      { words: expect.stringContaining('job'), seen: '3 conversations' },
    ]);
    const summary = await readFile(join(folder, 'summary.md'), 'utf8');
    expect(summary).toContain('No scenario is about this');
    expect(summary).not.toContain('ann@');
    const raw = await watched(name, { redact: false, formats: [] });
    expect(JSON.stringify(raw.model)).toContain('ann@example.com');
    await share({ run: folder, out: join(cwd, 'shared.html'), cwd });
    const shared = await readFile(join(cwd, 'shared.html'), 'utf8');
    expect(shared).toContain('mail [email');
    expect(shared).not.toContain('ann@example.com');
  });
});

describe('an export that is of no day', () => {
  it('is refused, and leaves nothing behind', async () => {
    const before = await readdir(join(cwd, 'reports'));
    const untimed = [
      {
        id: 'x',
        turns: [
          { role: 'customer', text: 'When are you open?' },
          { role: 'bot', text: open },
        ],
      },
    ];
    await expect(watched(await exported('untimed.jsonl', untimed))).rejects.toThrow(
      'No conversation of the export says when it was',
    );
    const many = [15, 16, 17, 18].map((day) => contact(day, 1, 'When are you open?', open));
    await expect(watched(await exported('many.jsonl', many))).rejects.toThrow(
      'The export is of 4 days, from 2026-03-15 to 2026-03-18',
    );
    expect(await readdir(join(cwd, 'reports'))).toEqual(before);
  });

  it.each(['2026-02-31', '../../elsewhere', 'today'])('nor can it be made one of %s', async (day) => {
    const name = await exported('some-day.jsonl', [contact(20, 1, 'When are you open?', open)]);
    await expect(watched(name, { day })).rejects.toThrow(`"${day}" is no day`);
  });

  it('nor is a run of transcripts something to hold it against', async () => {
    const folder = join('reports', '2026-03-14-production');
    await expect(watched('jobs.jsonl', { baseline: folder })).rejects.toThrow('was read from transcripts');
  });
});

it('measures by metrics of one’s own as well, and charts those that are watched', async () => {
  const module = `export default [{ name: 'says_open', title: 'Says when it is open', better: 'higher', watched: true,
    measure: ({ turns }) => turns.some(({ bot }) => bot?.messages.some(({ text }) => /open/.test(text))) }];`;
  await writeFile(join(cwd, 'own.mjs'), module);
  await exported('own.jsonl', quiet(27));
  const out = join(cwd, 'own-reports');
  const { code, stderr } = await inProcess(
    ['watch', 'own.jsonl', '--baseline', 'none', '--metrics', './own.mjs', '--out', out, '--format', 'summary'],
    cwd,
  );
  expect([code, stderr]).toEqual([0, expect.any(String)]);
  const [night] = (await readHistory(out)).nights;
  expect(night!.values).toMatchObject({ says_open: expect.anything() as unknown });
  expect(await readFile(join(out, '2026-03-27-production', 'summary.md'), 'utf8')).toContain('Says when it is open');
});
