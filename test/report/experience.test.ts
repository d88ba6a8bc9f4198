import { describe, expect, it } from 'vitest';
import { reportModel, type ReportInput, type ReportModel } from '../../src/report/model.ts';
import type { MetricName } from '../../src/score/metrics.ts';
import { fixture, inputOf } from './fixture.ts';

const input = inputOf(fixture());
const model = reportModel(input);
const values = input.candidate.record.aggregate.values;

/** The same run with one figure of the whole changed. */
function withFigure(name: MetricName, low: number, high: number): ReportModel {
  const changed = values.map((one) =>
    one.metric === name && one.segment.kind === 'all'
      ? { ...one, value: (low + high) / 2, denominator: 100, numerator: 50 * (low + high), interval: { low, high } }
      : one,
  );
  const record = { ...input.candidate.record, aggregate: { ...input.candidate.record.aggregate, values: changed } };
  const planted: ReportInput = { ...input, candidate: { ...input.candidate, record } };
  return reportModel(planted);
}

const answerTo = ({ questions }: ReportModel, start: string) =>
  questions.find(({ question }) => question.startsWith(start))!;

describe('the three questions', () => {
  it('are all answered, each from a figure of the run', () => {
    expect(model.questions.map(({ question }) => question)).toEqual([
      'Did customers feel understood?',
      'Could they easily reach a human?',
      'How did it make them feel?',
    ]);
    for (const { evidence } of model.questions) expect(evidence.length).toBeGreaterThan(0);
  });

  it('never say yes where the interval does not, nor no', () => {
    expect(answerTo(withFigure('escalation_recall', 0.92, 0.99), 'Could').answer).toMatch(/^Yes/);
    expect(answerTo(withFigure('escalation_recall', 0.75, 0.95), 'Could').answer).toMatch(/^Mostly/);
    expect(answerTo(withFigure('escalation_recall', 0.6, 0.95), 'Could').answer).toMatch(/^Not surely/);
    expect(answerTo(withFigure('escalation_recall', 0.2, 0.6), 'Could').answer).toMatch(/^No\b/);
  });

  it('say what became of moods as they were counted', () => {
    const moods = Object.values(input.candidate.observed!.moods);
    const sum = (of: (mood: (typeof moods)[number]) => number) => moods.reduce((all, mood) => all + of(mood), 0);
    expect(answerTo(model, 'How').evidence[0]).toContain(
      `${sum(({ better }) => better)} customers left happier than they came and ${sum(({ worse }) => worse)} less happy, of ${sum(({ conversations }) => conversations)}`,
    );
  });
});

describe('the experience level', () => {
  it('is the last below which every test was surely passed', () => {
    for (const { reached, levels } of [model.level!, withFigure('verified_success', 0.9, 0.95).level!]) {
      const isPassed = (level: (typeof levels)[number]) => level.tests.every(({ result }) => result === 'passed');
      expect(levels.slice(0, reached).every(isPassed)).toBe(true);
      expect(levels.slice(reached).slice(0, 1).some(isPassed)).toBe(false);
    }
  });

  it('falls where one test fails, is not sure where the interval lies on both sides', () => {
    const resultOf = (planted: ReportModel) => planted.level!.levels[0]!.tests[0]!.result;
    expect(resultOf(withFigure('verified_success', 0.85, 0.95))).toBe('passed');
    expect(resultOf(withFigure('verified_success', 0.75, 0.9))).toBe('open');
    expect(resultOf(withFigure('verified_success', 0.5, 0.6))).toBe('failed');
    expect(withFigure('verified_success', 0.5, 0.6).level!.reached).toBe(0);
  });

  it('is claimed for nobody while a test of it is not made', () => {
    for (const level of [3, 5])
      expect(model.level!.levels[level - 1]!.tests.some(({ result }) => result === 'untested')).toBe(true);
    expect(model.level!.reached).toBeLessThan(3);
  });
});

describe('where the bot may work alone', () => {
  const cells = model.situations!.groups.flatMap(({ rows }) =>
    rows.flatMap((row) => row.cells.flatMap((cell) => cell ?? [])),
  );

  it('counts every conversation that something could decide, once', () => {
    const decided = input.candidate.scored.filter(({ scorable, verified }) => scorable && verified !== null).length;
    expect(cells.reduce((sum, { counts }) => sum + Number(counts.split(' of ')[1]), 0)).toBe(decided);
  });

  it('lets nothing be automated that is not surely solved, and gives up nothing that surely is', () => {
    const lowest = ({ range }: (typeof cells)[number]) => Number.parseInt(range, 10);
    for (const cell of cells.filter(({ advice }) => advice === 'automate'))
      expect(lowest(cell)).toBeGreaterThanOrEqual(70);
    for (const cell of cells.filter(({ isFailing }) => isFailing)) expect(lowest(cell)).toBeLessThanOrEqual(50);
    expect(new Set(cells.map(({ advice }) => advice)).size).toBeGreaterThan(1);
  });
});
