import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
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
const drop = '[{ metric: verified_success, each: intent, max_drop: 0.1 }]';
const limit = '[{ metric: verified_success, intent: refund, min: 0.6 }]';

let bots: Record<'stable' | 'worse', ChancyBot>;
let out: string;
let whole: Outcome;

beforeAll(async () => {
  bots = {
    stable: await openChancyBot('1.0', { refund: 0.95, exchange: 0.7 }),
    worse: await openChancyBot('1.1', { refund: 0.1, exchange: 0.7 }),
  };
  out = await mkdtemp(join(tmpdir(), 'mystery-shopper-until-'));
  whole = await decided(drop);
});
afterAll(async () => {
  await Promise.all(Object.values(bots).map((bot) => bot.close()));
  await rm(out, { recursive: true, force: true });
});

async function decided(gates: string, options: RunOptions = {}, floors: Record<string, number> = {}): Promise<Outcome> {
  const file = join(out, 'project.yaml');
  await writeFile(file, chancyProject(bots.worse.url, names, gates, floors));
  return run({ paths: [file], versus: `${bots.stable.url}/chat`, untilDecided: 20, out, formats: [], ...options });
}

const heldIn = ({ record }: Outcome) =>
  Object.fromEntries(record.aggregate.cells.map(({ cell, scorable }) => [cell, scorable]));

const timeless = async (...path: string[]) =>
  (await readFile(join(...path, 'conversations.jsonl'), 'utf8')).trim().split('\n').map(withoutTimes);

describe('a run until its gates are decided', () => {
  it('stops where a fall is plain, and says after how many repetitions', () => {
    const refund = whole.judgement.gates.find(({ segment }) => segment.id === 'refund')!;
    expect(refund.verdict).toBe('failed');
    expect(refund.text).toMatch(/^refund got worse: .*; decided after (4|8|12) repetitions a cell$/);
  });

  it('adds repetitions only where a gate hangs on them', () => {
    const held = heldIn(whole);
    expect(held['refund/calm']).toBe(held['refund/brisk']);
    expect(held['refund/calm']).toBeLessThan(held['exchange/calm']!);
    expect(whole.model.trust.find(({ label }) => label === 'Repetitions')!.value).toMatch(
      /^(4|8|12) to \d+ in each of 4 cells/,
    );
  });

  it('calls worse in its tables what its gates call worse, and nothing else', () => {
    const regressed = whole.comparison!.changes.filter(({ verdict }) => verdict === 'regressed');
    expect(regressed.map(({ metric, segment }) => `${metric} ${segment.id}`)).toEqual(['verified_success refund']);
  });

  it('with a confirmation: its gates by their looks, all else that looked worse by fresh customers', async () => {
    const both = await decided(drop, { confirm: true });
    const regressed = both.comparison!.changes.filter(({ verdict }) => verdict === 'regressed');
    const overall = regressed.find(({ metric, segment }) => metric === 'verified_success' && segment.kind === 'all')!;
    expect(overall.confirmation!.state).toBe('confirmed');
    const refund = both.judgement.gates.find(({ segment }) => segment.id === 'refund')!;
    expect(refund).toMatchObject({ verdict: 'failed', text: expect.stringContaining('decided after') as string });
    expect(await timeless(both.folder)).toEqual(await timeless(whole.folder));
    expect((await report({ run: both.folder, formats: [] })).judgement).toEqual(both.judgement);
  });

  it('decides a limit with one bot alone', async () => {
    const { judgement, comparison, record } = await decided(limit, { versus: undefined });
    expect(comparison).toBeNull();
    expect(judgement.gates).toMatchObject([{ verdict: 'failed' }]);
    expect(record.aggregate.conversations).toBeLessThan(4 * 20);
  });

  it('decides the floors of intents like gates, and the rollout goes by what the looks answered', async () => {
    const { judgement, record, folder } = await decided('[]', { versus: undefined }, { refund: 0.6, exchange: 0.9 });
    const [exchange, refund] = judgement.gates;
    expect(refund).toMatchObject({ name: 'floor (refund)', verdict: 'failed' });
    expect(refund!.text).toMatch(/surely below its floor of 60 % .*; decided after 8 repetitions a cell$/);
    // Near its floor, the bot is held as often as the budget goes.
    expect(exchange).toMatchObject({ name: 'floor (exchange)', verdict: 'not-enough-evidence' });
    expect(exchange!.text).toMatch(/; undecided after 20 repetitions a cell$/);
    expect(judgement.rollout).toMatchObject([{ decision: 'unknown' }, { decision: 'hold' }]);
    expect(record.aggregate.cells.map(({ cell, scorable }) => `${cell} ${scorable}`)).toEqual([
      'exchange/brisk 20',
      'exchange/calm 20',
      'refund/brisk 8',
      'refund/calm 8',
    ]);
    expect((await report({ run: folder, formats: [] })).judgement).toEqual(judgement);
  });

  it('ends as if it had never been interrupted', async () => {
    const controller = new AbortController();
    const onProgress = ({ stage, done, planned }: Progress) => {
      if (stage === 'until-decided' && done === planned - 3) controller.abort();
    };
    const stopped = await decided(drop, { signal: controller.signal, onProgress, concurrency: 2 });
    expect(stopped.record.state).toBe('interrupted');
    const { judgement } = await decided(drop, { resume: stopped.folder });
    expect(judgement).toEqual(whole.judgement);
    expect(await timeless(stopped.folder)).toEqual(await timeless(whole.folder));
    expect(await timeless(stopped.folder, 'baseline')).toEqual(await timeless(whole.folder, 'baseline'));
  });

  it('is reported again from its folder alone', async () => {
    expect((await report({ run: whole.folder, formats: [] })).judgement).toEqual(whole.judgement);
  });

  it('is not gone on with under another budget', async () => {
    const problems = await decided(drop, { resume: whole.folder, untilDecided: 15 }).catch(
      (error: ProblemError) => error.problems,
    );
    expect(problems).toMatchObject([{ code: 'different-plan' }]);
  });
});

it.each<[string, string, RunOptions]>([
  ['a stored run', drop, { versus: undefined, baseline: 'somewhere' }],
  ['a number of repetitions', drop, { repeat: 5 }],
  ['no gate that repetitions could decide', '[{ metric: effort_index, max: 40 }]', {}],
  ['a fall and no bot to compare with', drop, { versus: undefined }],
])('does not go with %s', async (_, gates, options) => {
  const problems = await decided(gates, options).catch((error: ProblemError) => error.problems);
  expect(problems).toMatchObject([
    { code: 'bad-argument', message: expect.stringContaining('--until-decided') as string },
  ]);
});
