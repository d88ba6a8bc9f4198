import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoSuite } from '../../src/api/demo.ts';
import { play } from '../../src/api/play.ts';
import { probe } from '../../src/api/probe.ts';
import { report } from '../../src/api/report.ts';
import { run, type RunOptions } from '../../src/api/run.ts';
import { score } from '../../src/api/score.ts';
import { startDemoBot, type DemoBot } from '../../src/demo/server.ts';
import type { ConversationLine } from '../../src/run/journal.ts';
import { withoutTimes } from '../run/without-times.ts';

let bot: DemoBot;
let out: string;
let env: NodeJS.ProcessEnv;

beforeAll(async () => {
  bot = await startDemoBot({ release: 'stable', latencyMs: 0 });
  out = await mkdtemp(join(tmpdir(), 'mystery-shopper-api-'));
  env = { ...process.env, DEMO_BOT_URL: bot.url };
});
afterAll(async () => {
  await bot.close();
  await rm(out, { recursive: true, force: true });
});

const runDemo = (options: RunOptions = {}) =>
  run({
    paths: [demoSuite],
    env,
    out,
    repeat: 1,
    scenarios: ['cancel-order', 'order-status'],
    formats: [],
    ...options,
  });

const timeless = (journal: string) => journal.trim().split('\n').map(withoutTimes);

const journalOf = (folder: string) => readFile(join(folder, 'conversations.jsonl'), 'utf8');

describe('run', () => {
  it('holds the same conversations at any concurrency', async () => {
    const one = await runDemo({ concurrency: 1 });
    const many = await runDemo({ concurrency: 20 });
    expect(timeless(await journalOf(many.folder))).toEqual(timeless(await journalOf(one.folder)));
  });

  it('holds other conversations with another seed', async () => {
    const one = await runDemo();
    const other = await runDemo({ seed: 'other' });
    expect(timeless(await journalOf(other.folder))).not.toEqual(timeless(await journalOf(one.folder)));
  });

  it('keeps every exchange with the bot when asked to', async () => {
    const { folder, record } = await runDemo({ keepRaw: true });
    const lines = (await readFile(join(folder, 'raw.jsonl'), 'utf8')).trim().split('\n');
    expect(lines.length).toBeGreaterThanOrEqual(record.aggregate.conversations);
    expect(JSON.parse(lines.at(-1)!)).toMatchObject({ kind: 'http', response: { status: 200 } });
  });
});

describe('score and report', () => {
  it('score makes the same scores again from the journal alone', async () => {
    const { folder, record } = await runDemo();
    const scores = await readFile(join(folder, 'scores.jsonl'), 'utf8');
    await rm(join(folder, 'scores.jsonl'));
    const again = await score({ paths: [folder], formats: [] });
    expect(await readFile(join(folder, 'scores.jsonl'), 'utf8')).toBe(scores);
    expect(again.record.aggregate).toEqual(record.aggregate);
  });

  it('report writes again what was said of a run, compared with the same run, whether that is still there or not', async () => {
    const base = await runDemo();
    const compared = await runDemo({ baseline: base.folder, seed: 'another', formats: ['junit', 'summary'] });
    const page = (name: string) => readFile(join(compared.folder, name), 'utf8');
    const [junit, summary] = [await page('junit.xml'), await page('summary.md')];
    expect(await report({ run: compared.folder, formats: [] })).toMatchObject({
      judgement: compared.judgement,
      comparison: compared.comparison,
    });
    await rm(base.folder, { recursive: true });
    const again = await report({ run: compared.folder, formats: ['junit', 'summary'] });
    expect(again.judgement).toEqual(compared.judgement);
    expect(await page('junit.xml')).toBe(junit);
    expect((await page('summary.md')).split('\n')[0]).toBe(summary.split('\n')[0]);
    expect(again.model.verdict.setting).toBe(compared.model.verdict.setting);
    expect(again.model.scores).toEqual(compared.model.scores);
  });

  it('the page prints the commands that write it again, from where the run was begun', async () => {
    const { folder, model } = await runDemo();
    expect(model.method.commands).toEqual([`mystery-shopper report ${folder}`]);
    const near = await report({ run: folder, formats: [], cwd: out });
    expect(near.model.method.commands).toEqual([`mystery-shopper report ${basename(folder)}`]);
  });

  it('report finds a killed run as far as it went', async () => {
    const { folder, record } = await runDemo();
    const killed = join(out, 'killed');
    await cp(folder, killed, { recursive: true });
    await rm(join(killed, 'scores.jsonl'));
    const journal = await journalOf(folder);
    await writeFile(join(killed, 'conversations.jsonl'), journal.slice(0, Math.floor(journal.length / 2)));
    await writeFile(join(killed, 'run.json'), JSON.stringify({ ...record, endedAt: null, state: 'interrupted' }));
    const { record: found } = await report({ run: killed, formats: ['summary'] });
    expect(found.aggregate.conversations).toBeGreaterThan(0);
    expect(found.aggregate.conversations).toBeLessThan(record.aggregate.conversations);
  });
});

it('play holds the conversation of a run again, and no probes of its lifeline', async () => {
  const { folder } = await runDemo();
  const line = (await journalOf(folder)).split('\n')[1]!;
  const first = JSON.parse(line) as ConversationLine & { crc?: string };
  delete first.crc;
  const [scenario, persona] = first.id.split('/');
  const { conversation } = await play({ paths: [demoSuite], env, scenario: scenario!, persona });
  expect(conversation.lifeline).toEqual([]);
  first.lifeline = [];
  delete first.brief.item.lifeline;
  const timeless = (line: object): unknown => JSON.parse(withoutTimes(JSON.stringify(line)));
  expect(timeless({ kind: 'conversation', ...conversation })).toEqual(timeless(first));
});

it('probe explains what it understands of the bot', async () => {
  const { reply, findings } = await probe({ paths: [demoSuite], env });
  expect(reply!.messages.length).toBeGreaterThan(0);
  expect(findings.filter(({ level }) => level === 'problem')).toEqual([]);
});
