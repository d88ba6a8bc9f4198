/** Metrics that a project brings, through a whole run. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { compare } from '../../src/api/compare.ts';
import { history } from '../../src/api/history.ts';
import { merge } from '../../src/api/merge.ts';
import { run, type RunOptions } from '../../src/api/run.ts';
import { runShard } from '../../src/api/run-shard.ts';
import { score } from '../../src/api/score.ts';
import { show } from '../../src/api/show.ts';
import { validate } from '../../src/api/validate.ts';
import type { UserMetric } from '../../src/score/own/user-metric.ts';
import type { Outcome } from '../../src/trial/outcome.ts';
import { emptyFolder } from '../run/folders.ts';

const bot = `export default { open: () => ({
  send: ({ text }) => /A-1007/.test(text) ? 'Sorry. It comes tomorrow.' : 'What is your order number?',
}) };`;

const metrics = `const said = ({ bot }) => bot?.messages.map(({ text }) => text).join(' ') ?? '';
export default [
  { name: 'says_sorry', better: 'higher', measure({ turns }) {
    const turn = turns.find((one) => /sorry/i.test(said(one)));
    return { value: turn !== undefined, evidence: turn ? [{ turn: turn.number, quote: 'Sorry', text: 'is sorry' }] : [] };
  } },
  { name: 'warmth', unit: 'score', scale: [1, 5], better: 'higher', watched: true, measure: async () => 3.5 },
  { name: 'questions', kind: 'ratio', better: 'lower', measure: ({ turns }) =>
    [turns.filter((turn) => said(turn).includes('?')).length, turns.length] },
  { name: 'fails', better: 'lower', measure: ({ turns }) => turns[99].number === 1 },
  { name: 'misfit', unit: 'index', measure: () => 101 },
];`;

const yaml = `
suite: { name: Own, seed: own, repeat: 4, metrics: ../lib/metrics.mjs }
bot: { protocol: module, module: ../lib/bot.mjs }
intents: { parcel: { title: Parcel is late } }
scenarios:
  late:
    intent: parcel
    goal: Learn when the parcel comes
    opening: [Where is my parcel?]
    facts: { order_number: A-1007 }
    wants: { learn: { arrival: { truth: tomorrow } } }
gates:
  - { metric: says_sorry, min: 0.3 }
  - { metric: questions, max: 0.1 }
  - { metric: fails, never: true }
`;

async function projectWith(module = metrics, text = yaml): Promise<string> {
  const cwd = await emptyFolder();
  await mkdir(join(cwd, 'lib'));
  await mkdir(join(cwd, 'scenarios'));
  await writeFile(join(cwd, 'lib/bot.mjs'), bot);
  await writeFile(join(cwd, 'lib/metrics.mjs'), module);
  await writeFile(join(cwd, 'scenarios/project.yaml'), text);
  return cwd;
}

const formats = ['junit', 'csv', 'summary', 'html'] as const;
const held = (cwd: string, options: RunOptions = {}) => run({ cwd, baseline: 'none', workers: 1, formats, ...options });
const valueOf = ({ record }: Outcome, name: string) =>
  record.aggregate.values.find(({ metric, segment }) => metric === name && segment.kind === 'all');

describe('metrics of a module that the suite names', () => {
  let cwd: string;
  let outcome: Outcome;
  const written = (name: string) => readFile(join(outcome.folder, name), 'utf8');
  beforeAll(async () => {
    cwd = await projectWith();
    outcome = await held(cwd);
  }, 120_000);

  it('have figures with intervals, in every segment', () => {
    expect(valueOf(outcome, 'says_sorry')).toMatchObject({ numerator: 4, denominator: 4, value: 1 });
    expect(valueOf(outcome, 'warmth')).toMatchObject({ value: 3.5, interval: { high: expect.any(Number) as unknown } });
    expect(valueOf(outcome, 'questions')).toMatchObject({ numerator: 5, denominator: 9 });
    expect(outcome.record.aggregate.values.filter(({ metric }) => metric === 'warmth').length).toBeGreaterThan(3);
  });

  it('are judged by gates, with the turns that show it', () => {
    const verdicts = outcome.judgement.gates.map(({ metric, verdict }) => [metric, verdict]);
    expect(verdicts).toEqual([
      ['says_sorry', 'passed'],
      ['questions', 'failed'],
      ['fails', 'not-enough-evidence'],
    ]);
  });

  it('stand in every report', async () => {
    const { model } = outcome;
    expect(model.own.map(({ title }) => title)).toEqual(['Says sorry', 'Warmth', 'Questions', 'Fails']);
    expect(await written('summary.md')).toContain('Says sorry');
    expect(await written('junit.xml')).toContain('name="questions max"');
    const [head, first] = (await written('conversations.csv')).split('\r\n');
    expect(head).toMatch(/,says_sorry,warmth,questions,fails,misfit$/);
    expect(first).toMatch(/,1,3\.5,[0-9.]+,,$/);
    expect(outcome.charts?.charts.map(({ metric }) => metric)).toContain('warmth');
  });

  it('are marked in the transcript', async () => {
    const { scored } = await show({ run: outcome.folder, id: 'late/customer/1' });
    expect(scored.own?.evidence).toMatchObject([{ code: 'says_sorry', quote: 'Sorry', text: 'is sorry', message: 0 }]);
  });

  it('and what goes wrong in them is told as theirs, with the place', () => {
    const doubts = outcome.model.trust.filter(({ ok }) => ok === false).map(({ label, value }) => `${label}: ${value}`);
    expect(doubts).toEqual([
      expect.stringMatching(/^“Fails” failed to measure: 4 of 4 conversations · TypeError: .* \(metrics\.mjs:10:\d+\)/),
      expect.stringContaining(
        '“Misfit” failed to measure: 4 of 4 conversations · it gave 101; expected a number, from 0 to 100',
      ),
    ]);
    expect(outcome.record.aggregate.scorable).toBe(4);
  });

  it('are kept when the run is scored again, and measured again by a module that is given', async () => {
    const again = await score({ cwd, paths: [outcome.folder], formats: [] });
    expect(valueOf(again, 'says_sorry')).toEqual(valueOf(outcome, 'says_sorry'));
    const { scored } = await show({ run: outcome.folder, id: 'late/customer/1' });
    expect(scored.own?.summary).toContain('says sorry yes');
    const copy = await held(cwd, { seed: 'copy' });
    const other: UserMetric = { name: 'exchanges', unit: 'turns', measure: ({ turns }) => turns.length };
    const anew = await score({ cwd, paths: [copy.folder], metrics: [other], formats: [] });
    expect(anew.model.own.map(({ title }) => title)).toEqual(['Exchanges']);
  });

  it('are compared with a run that measured the same, and not with one that measured otherwise', async () => {
    const worse = await projectWith(metrics.replace('3.5', '1.5'));
    const now = await held(worse, { repeat: 30 });
    const before = await held(cwd, { repeat: 30 });
    const options = { baseline: before.folder, candidate: now.folder, out: join(worse, 'compared'), formats: [] };
    const { comparison, judgement } = await compare(options);
    const changed = comparison!.changes.find(({ metric, segment }) => metric === 'warmth' && segment.kind === 'all');
    expect(changed).toMatchObject({ verdict: 'regressed', difference: -2 });
    expect(judgement.verdict).toBe('failed');
    const newer = await projectWith(metrics.replaceAll("name: 'warmth',", "name: 'warmth', version: 2,"));
    const later = await held(newer, { repeat: 30 });
    const apart = await compare({ ...options, candidate: later.folder });
    const untold = apart.comparison!.changes.find(
      ({ metric, segment }) => metric === 'warmth' && segment.kind === 'all',
    );
    expect(untold?.verdict).toBe('not-observable');
  });

  it('are charted over nights, as far back as they measured the same', async () => {
    const out = await emptyFolder();
    const nights = async (module: string, repeat: number) => {
      const project = await projectWith(module);
      return held(project, { out, repeat, formats: [] });
    };
    await nights(metrics, 4);
    const second = await nights(metrics, 4);
    const chartOf = ({ charts }: Outcome) => charts!.charts.find(({ metric }) => metric === 'warmth')!;
    expect(chartOf(second).nights).toHaveLength(2);
    const other = await nights(metrics.replaceAll("name: 'warmth',", "name: 'warmth', version: 2,"), 4);
    expect(chartOf(other).nights).toHaveLength(1);
    const { file } = await history({ cwd: out, reports: '.' });
    expect(await readFile(file, 'utf8')).toContain('Warmth');
  });

  it('come through shards', async () => {
    const shards = await emptyFolder();
    for (const index of [1, 2]) await runShard({ cwd, out: shards, workers: 1, shard: { index, of: 2 } });
    const merged = await merge({ cwd, shards: [shards], out: join(shards, 'merged'), baseline: 'none', formats: [] });
    expect(valueOf(merged, 'says_sorry')).toMatchObject({ numerator: 4, denominator: 4 });
    expect(merged.record.aggregate.ownFaults).toHaveLength(2);
  });
});

it('the example of the page measures what it says', async () => {
  const page = await readFile(new URL('../../docs/metrics.md', import.meta.url), 'utf8');
  const [, example] = /```js\n([^]*?)```/.exec(page)!;
  const [, gates] = /```yaml\nsuite:\n  metrics: .*\n(gates:[^]*?)```/.exec(page)!;
  const cwd = await projectWith(example, yaml.replace(/gates:[^]*/, gates!));
  const outcome = await held(cwd);
  expect(outcome.record.aggregate.ownFaults).toBeUndefined();
  expect(outcome.model.own.map(({ title, candidate }) => [title, candidate.text])).toEqual([
    ['Says sorry', '100.0 %'],
    ['Links in a reply', '0.00'],
  ]);
});

it('a project does not show what another one measures, and metrics may be at hand', async () => {
  const cwd = await projectWith(metrics, yaml.replace(', metrics: ../lib/metrics.mjs', '').replace(/gates:[^]*/, ''));
  const atHand: UserMetric = { name: 'at_hand', measure: () => true };
  const outcome = await held(cwd, { metrics: [atHand] });
  expect(outcome.model.own.map(({ title }) => title)).toEqual(['At hand']);
  expect(valueOf(outcome, 'says_sorry')).toBeUndefined();
  const without = await held(cwd, { formats: [] });
  expect(without.model.own).toEqual([]);
});

describe('a module without metrics that can be used is told at the place that names it', () => {
  const told = async (module: string, text = yaml) => {
    const { problems } = await validate({ paths: [], cwd: await projectWith(module, text) });
    return problems.map(({ code, range, message }) => [code, range?.start.line, message]);
  };

  it.each([
    ['throw new Error("boom")', 'The module "../lib/metrics.mjs" cannot be loaded: Error: boom (metrics.mjs:1:7)'],
    ['export const one = 1;', 'exports no list of metrics.'],
    ["export default [{ name: 'warmth' }];", 'The metric "warmth": "measure" is missing.'],
    ["export default [{ name: 'effort_index', measure() {} }];", '"name" is "effort_index".'],
    ["export default [{ name: 'w', better: 'lower', unit: 'words', measure() {} }];", '"margin" is missing.'],
    ['export default [7];', 'Metric 1 is a number.'],
  ])('%s', async (module, message) => {
    expect(await told(module)).toEqual([['no-metrics', 2, expect.stringContaining(message)]]);
  });

  it('and a gate on none of them where the gate stands', async () => {
    const problems = await told(metrics, yaml.replace('metric: fails', 'metric: fail'));
    expect(problems).toEqual([['unknown-reference', 15, 'There is no metric "fail".']]);
  });
});

it('two projects of one process may call different things by one name, at the same time', async () => {
  const module = (title: string, unit: string) =>
    `export default [{ name: 'says_sorry', title: '${title}', unit: '${unit}', kind: 'mean', better: 'lower', margin: 5, measure: () => 7 }];`;
  const text = yaml.replace(/gates:[^]*$/, 'gates:\n  - { metric: says_sorry, max: 3 }\n');
  const kinds = [
    ['Words of regret', 'turns'],
    ['Seconds until sorry', 'seconds'],
  ] as const;
  const said = await Promise.all(
    kinds.map(async ([title, unit]) => {
      const cwd = await projectWith(module(title, unit), text);
      const { folder, judgement } = await run({ cwd, formats: ['summary'] });
      return { summary: await readFile(join(folder, 'summary.md'), 'utf8'), gates: judgement.gates };
    }),
  );
  for (const [at, [title]] of kinds.entries()) {
    const other = kinds[1 - at]![0];
    expect(said[at]!.summary).toContain(title);
    expect(JSON.stringify(said[at])).not.toContain(other);
  }
});
