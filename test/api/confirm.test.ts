import { cp, mkdtemp, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Outcome } from '../../src/trial/outcome.ts';
import type { Progress } from '../../src/trial/progress.ts';
import { report } from '../../src/api/report.ts';
import { run, type RunOptions } from '../../src/api/run.ts';
import type { ProblemError } from '../../src/problem.ts';
import { withoutTimes } from '../run/without-times.ts';
import { chancyProject, openChancyBot, type ChancyBot } from './chancy.ts';

const names = ['refund', 'exchange'];
let bots: Record<'stable' | 'worse' | 'alike', ChancyBot>;
let out: string;
let whole: Outcome;

beforeAll(async () => {
  const same = { refund: 0.95, exchange: 0.9 };
  bots = {
    stable: await openChancyBot('1.0', same),
    worse: await openChancyBot('1.1', { ...same, refund: 0.15 }),
    alike: await openChancyBot('1.0b', same),
  };
  out = await mkdtemp(join(tmpdir(), 'mystery-shopper-confirm-'));
  whole = await confirmed();
});
afterAll(async () => {
  await Promise.all(Object.values(bots).map((bot) => bot.close()));
  await rm(out, { recursive: true, force: true });
});

async function confirmed(options: RunOptions = {}, against: keyof typeof bots = 'worse'): Promise<Outcome> {
  const file = join(out, `${against}.yaml`);
  const gates = '[{ metric: verified_success, each: intent, max_drop: 0.05 }]';
  await writeFile(file, chancyProject(bots[against].url, names, gates));
  const versus = `${bots.stable.url}/chat`;
  return run({ paths: [file], versus, confirm: true, out, repeat: 6, formats: [], ...options });
}

const arms = ['', 'baseline', 'fresh', 'baseline/fresh'];
const timeless = async (folder: string) =>
  Promise.all(
    arms.map(async (arm) =>
      (await readFile(join(folder, arm, 'conversations.jsonl'), 'utf8')).trim().split('\n').map(withoutTimes),
    ),
  );

const refund = ({ comparison }: Outcome) =>
  comparison!.changes.find(
    ({ metric, segment }) => metric === 'verified_success' && segment.kind === 'intent' && segment.id === 'refund',
  )!;

describe('a run that confirms what it suspects', () => {
  it('calls the release worse whose refunds are, on fresh conversations, and says so in the gate', () => {
    expect(refund(whole)).toMatchObject({ verdict: 'regressed', confirmation: { state: 'confirmed' } });
    const gate = whole.judgement.gates.find(({ segment }) => segment.id === 'refund')!;
    expect(gate.verdict).toBe('failed');
    expect(gate.text).toMatch(/^refund got worse: \d+ of 12 solved, was \d+ of 12; .*; confirmed on \d+ fresh conv/);
    expect(gate.evidence[0]!.turn).toBeGreaterThan(0);
  });

  it('keeps fresh conversations apart from the night’s own', () => {
    expect(whole.record.aggregate.conversations).toBe(24);
    const fresh = whole.comparison!.suspicions!;
    expect(fresh.length).toBeGreaterThan(0);
    expect(refund(whole).candidate.conversations).toBe(12);
  });

  it('holds every fresh conversation with customers that the night did not have', async () => {
    const [night, , fresh, before] = await timeless(whole.folder);
    const seeds = (lines: string[]) =>
      lines.slice(1).map((line) => (JSON.parse(line) as { brief: { item: { seed: string } } }).brief.item.seed);
    expect(fresh!.length).toBeGreaterThan(1);
    expect(seeds(fresh!).filter((seed) => seeds(night!).includes(seed))).toEqual([]);
    expect(seeds(before!)).toEqual(seeds(fresh!));
  });

  it('is the same at any concurrency', async () => {
    const one = await confirmed({ concurrency: 1 });
    expect(await timeless(one.folder)).toEqual(await timeless(whole.folder));
    expect(refund(one).confirmation).toEqual(refund(whole).confirmation);
  });

  it('fails no bot that is alike, and says that nothing was confirmed', async () => {
    const { judgement, model } = await confirmed({}, 'alike');
    expect(judgement.gates.filter(({ verdict }) => verdict === 'failed')).toEqual([]);
    expect(model.suspicions!.filter(({ state }) => state === 'confirmed')).toEqual([]);
    expect(model.trust.map(({ label }) => label)).toContain('Looked worse, held again with fresh customers');
  });

  it('is reported again from its folder alone', async () => {
    const again = await report({ run: whole.folder, formats: [] });
    expect(again.judgement).toEqual(whole.judgement);
  });
});

describe('a confirmation that was stopped', () => {
  it('by SIGINT confirms nothing, and ends as if it never had been when it is resumed', async () => {
    const controller = new AbortController();
    const onProgress = ({ stage, done }: Progress) => void (stage === 'confirm' && done === 9 && controller.abort());
    const stopped = await confirmed({ signal: controller.signal, onProgress, concurrency: 3 });
    expect(stopped.judgement.verdict).toBe('not-enough-evidence');
    expect(refund(stopped)).toMatchObject({ verdict: 'not-enough-evidence', confirmation: { state: 'open' } });
    expect(refund(await confirmed({ resume: stopped.folder })).verdict).toBe('regressed');
    expect(await timeless(stopped.folder)).toEqual(await timeless(whole.folder));
  });

  it('by a kill, in the middle of a line of either bot, goes on', async () => {
    const killed = join(out, 'killed');
    await cp(whole.folder, killed, { recursive: true });
    for (const arm of ['fresh', 'baseline/fresh']) {
      const journal = join(killed, arm, 'conversations.jsonl');
      await truncate(journal, Math.floor((await readFile(journal)).length * 0.4));
      const path = join(killed, arm, 'run.json');
      const record = JSON.parse(await readFile(path, 'utf8')) as object;
      await writeFile(path, JSON.stringify({ ...record, endedAt: null, state: 'interrupted' }));
      await rm(join(killed, arm, 'scores.jsonl'));
    }
    const resumed = await confirmed({ resume: killed });
    expect(await timeless(killed)).toEqual(await timeless(whole.folder));
    expect(refund(resumed).confirmation).toEqual(refund(whole).confirmation);
  });
});

it('says where the night’s conversations are when a bot is gone before they are confirmed', async () => {
  const bot = await openChancyBot('1.0', { refund: 0.95, exchange: 0.9 });
  const onProgress = ({ stage }: Progress) => void (stage === 'confirm' && bot.close());
  const gone = confirmed({ versus: `${bot.url}/chat`, onProgress });
  await expect(gone).rejects.toMatchObject({
    problems: [{ code: 'bot-unreachable', hint: expect.stringMatching(/--resume/) as string }],
  });
});

it.each<[string, RunOptions]>([
  ['no bot to compare with', { versus: undefined }],
  ['a stored run to compare with', { versus: undefined, baseline: 'somewhere' }],
])('cannot be confirmed with %s', async (_, options) => {
  const problem = await confirmed(options).catch((error: ProblemError) => error.problems);
  expect(problem).toMatchObject([{ code: 'bad-argument', expected: expect.stringContaining('--versus') as string }]);
});
