import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { approve, type ApproveOptions } from '../../src/api/approve.ts';
import { report } from '../../src/api/report.ts';
import { run, type RunOptions } from '../../src/api/run.ts';
import { score } from '../../src/api/score.ts';
import type { ProblemError } from '../../src/problem.ts';
import type { Judgement } from '../../src/compare/comparison.ts';
import { driftGate } from '../../src/judge/drifts.ts';
import { appendNight, readHistory } from '../../src/trial/history.ts';
import { type ChancyBot, chancyProject, openChancyBot } from './chancy.ts';

let bot: ChancyBot;
let home: string;

beforeAll(async () => {
  bot = await openChancyBot('1.0', { refund: 1, exchange: 1, broken: 0 });
  home = await mkdtemp(join(tmpdir(), 'mystery-shopper-approve-'));
  const gates =
    '[{ name: quick, metric: verified_success, scenario: broken, min: 0.9 }, { name: refunds, metric: verified_success, scenario: refund, min: 0.2 }]';
  await writeFile(join(home, 'all.yaml'), chancyProject(bot.url, ['refund', 'exchange']));
  await writeFile(join(home, 'gated.yaml'), chancyProject(bot.url, ['refund', 'broken'], gates));
});
afterAll(async () => {
  await bot.close();
  await rm(home, { recursive: true, force: true });
});

const runIt = (out: string, more: RunOptions = {}) =>
  run({ paths: ['all.yaml'], repeat: 1, cwd: home, out, formats: ['html', 'summary'], ...more });
const approveIt = (folder: string, more: Partial<ApproveOptions> = {}) =>
  approve({ run: folder, by: 'Ana Ruiz', now: new Date('2026-03-18T08:00:00Z'), cwd: home, ...more });
const problemsOf = (work: Promise<unknown>) =>
  work.then(
    () => [],
    ({ problems }: ProblemError) => problems.map(({ code, message }) => `${code}: ${message}`),
  );
const logOf = async (out: string) => readFile(join(home, out, 'approvals.jsonl'), 'utf8');

describe('an approved run', () => {
  it('is what later runs are compared with, and no run is before', async () => {
    const first = await runIt('nightly');
    expect(first.comparison).toBeNull();
    expect((await runIt('nightly')).comparison).toBeNull();
    await approveIt(first.folder);
    const next = await runIt('nightly');
    expect(next.comparison?.baseline.id).toBe(first.record.id);
    expect(next.model.approvals).toMatchObject([
      { what: 'The run it is compared with', by: 'Ana Ruiz', date: '2026-03-18' },
    ]);
    expect((await runIt('nightly', { baseline: 'none' })).comparison).toBeNull();
  });

  it('stays what a run is compared with when that is scored or reported again, until another is named', async () => {
    const first = await runIt('scored');
    await approveIt(first.folder);
    const { folder } = await runIt('scored');
    const comparedWith = async (more: object) =>
      (await score({ paths: [folder], cwd: home, formats: [], ...more })).comparison?.baseline.id ?? null;
    expect(await comparedWith({})).toBe(first.record.id);
    expect((await report({ run: folder, cwd: home })).comparison?.baseline.id).toBe(first.record.id);
    expect(await comparedWith({ baseline: 'none' })).toBeNull();
    expect(await comparedWith({ baseline: first.folder })).toBe(first.record.id);
    await rm(first.folder, { recursive: true });
    expect(await problemsOf(comparedWith({}))).toEqual([
      expect.stringContaining(
        `run-not-found: Run "${first.record.id}", which this one was compared with, is no longer`,
      ),
    ]);
  });

  it('is found when its own folder has been cleared away', async () => {
    const { folder } = await runIt('cleared');
    await approveIt(folder);
    await rm(folder, { recursive: true });
    expect((await runIt('cleared')).comparison).not.toBeNull();
  });

  it('shows on its own page and in its summary who approved it', async () => {
    const { folder } = await runIt('shown');
    await approveIt(folder, { note: 'Agreed with <b>Ops</b>' });
    const summary = await readFile(join(folder, 'summary.md'), 'utf8');
    expect(summary).toContain('approved by **Ana Ruiz** on 2026-03-18');
    expect(summary).not.toContain('<b>');
    expect((await report({ run: folder, cwd: home })).model.approvals[0]?.note).toBe('Agreed with <b>Ops</b>');
  });

  it('makes a drift that it waives what is usual: the charts begin anew with it', async () => {
    const gated: RunOptions = { paths: ['gated.yaml'], repeat: 4 };
    await runIt('drifted', gated);
    const parent = join(home, 'drifted');
    const [tonight] = (await readHistory(parent)).nights;
    for (let day = 1; day <= 12; day++)
      await appendNight(parent, {
        ...tonight!,
        id: `before-${day}`,
        startedAt: `2026-01-${String(day).padStart(2, '0')}T02:00:00.000Z`,
        values: { verified_success: [0.98 + (day % 2) / 100, 0.005] },
      });
    const drifts = ({ judgement }: { judgement: Judgement }) =>
      judgement.gates.filter(({ name }) => name === driftGate);
    const alarmed = await runIt('drifted', gated);
    expect(drifts(alarmed)).toHaveLength(1);
    await approveIt(alarmed.folder, {
      waived: ['quick', driftGate].map((gate) => ({ gate, because: 'The new policy is stricter.' })),
    });
    expect(drifts(await runIt('drifted', gated))).toHaveLength(0);
    // Of the run itself it was an alarm, and stays one.
    expect(drifts(await report({ run: alarmed.folder, cwd: home }))).toHaveLength(1);
  });

  it('is one for each branch', async () => {
    const [main, next] = [await runIt('branches'), await runIt('branches')];
    await approveIt(main.folder);
    await approveIt(next.folder, { branch: 'v2' });
    expect((await runIt('branches')).comparison?.baseline.id).toBe(main.record.id);
    expect((await runIt('branches', { branch: 'v2' })).comparison?.baseline.id).toBe(next.record.id);
  });

  it('can be approved again where it lies', async () => {
    const { folder, record } = await runIt('again');
    const { baseline } = await approveIt(folder);
    await approveIt(baseline, { by: 'Ben' });
    expect((await logOf('again')).trim().split('\n')).toHaveLength(2);
    expect((await runIt('again')).comparison?.baseline.id).toBe(record.id);
  });
});

describe('approval', () => {
  it('needs a reason for each gate that failed, and none for others', async () => {
    const { folder } = await runIt('gated', { paths: ['gated.yaml'], repeat: 5 });
    expect(await problemsOf(approveIt(folder))).toEqual([
      expect.stringContaining('not-approvable: Gate "quick" failed'),
    ]);
    const because = 'two turns are agreed';
    const idle = [
      { gate: 'quick', because },
      { gate: 'refunds', because },
    ];
    expect(await problemsOf(approveIt(folder, { waived: idle }))).toEqual([
      'not-approvable: There is nothing to waive: gate "refunds" did not fail',
    ]);
    const { approval } = await approveIt(folder, { waived: idle.slice(0, 1) });
    expect(approval).toMatchObject({ build: '1.0', waived: [{ gate: 'quick', because }], folder: basename(folder) });
    expect(await readFile(join(folder, 'summary.md'), 'utf8')).toContain('waived: quick, because two turns are agreed');
  });

  it('is refused to a run that was interrupted', async () => {
    const stop = new AbortController();
    const forget = bot.onRequest(bot.asked() + 5, () => stop.abort());
    const { folder, record } = await runIt('cut', { repeat: 40, signal: stop.signal, formats: [] });
    forget();
    expect(record.state).toBe('interrupted');
    expect(await problemsOf(approveIt(folder))).toEqual([expect.stringContaining('was interrupted')]);
  });

  it('sees a baseline that is another than the approved one, or gone, before anything is run', async () => {
    const [one, other] = [await runIt('swapped'), await runIt('swapped', { seed: 'other' })];
    const { baseline } = await approveIt(one.folder);
    await cp(other.folder, baseline, { recursive: true, force: true });
    const asked = bot.asked();
    expect(await problemsOf(runIt('swapped'))).toEqual([expect.stringContaining('baseline-changed')]);
    await rm(baseline, { recursive: true });
    expect(await problemsOf(runIt('swapped'))).toEqual([expect.stringContaining('there is no "')]);
    expect(bot.asked()).toBe(asked);
  });

  it.each([
    ['a line changed', (lines: string[]) => [lines[0]!.replace('Ana', 'Bob'), lines[1]!]],
    ['a line left out', (lines: string[]) => [lines[1]!]],
    ['lines in another order', (lines: string[]) => lines.toReversed()],
    ['a line cut short', (lines: string[]) => [lines[0]!, lines[1]!.slice(0, 80)]],
  ])('sees %s in its log', async (name, forge) => {
    const out = name.replaceAll(' ', '-');
    const { folder } = await runIt(out, { formats: [] });
    await approveIt(folder);
    await approveIt(folder, { by: 'Ben' });
    await writeFile(join(home, out, 'approvals.jsonl'), `${forge((await logOf(out)).trim().split('\n')).join('\n')}\n`);
    expect(await problemsOf(runIt(out))).toEqual([expect.stringContaining('approvals-damaged: Line')]);
    expect(await problemsOf(approveIt(folder))).toEqual([expect.stringContaining('approvals-damaged')]);
  });
});
