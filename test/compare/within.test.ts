import { describe, expect, it } from 'vitest';
import { compare } from '../../src/compare/compare.ts';
import type { ComparedRun } from '../../src/compare/compared-run.ts';
import { judge } from '../../src/judge/judge.ts';
import { runOf, type CellSample } from './runs.ts';

const effort: CellSample['measures'] = () => ({ effort_index: [10, 1] });
const imported = { record: { imported: { formats: ['plain JSON'], rows: [] } } };

const simulated = runOf([{ cell: 'refund/calm', intent: 'refund', solved: 38, of: 40, measures: effort }]);
const transcripts = (cell: string, intent: string): ComparedRun =>
  runOf([{ cell, intent, solved: 4, of: 40, measures: effort }], imported);

function overall({ changes }: ReturnType<typeof compare>, metric: string) {
  return changes.find((one) => one.metric === metric && one.segment.kind === 'all')!;
}

describe('transcripts beside simulated customers', () => {
  it.each([
    ['the scenario', transcripts('refund/customer', 'refund'), 'scenario'],
    ['the intent', transcripts('somewhere/customer', 'refund'), 'intent'],
    ['nothing', transcripts('conversations/customer', 'not-stated'), 'run'],
  ])('are compared within what both share: %s', (_, candidate, within) => {
    const comparison = compare(simulated, candidate);
    expect(comparison.within).toBe(within);
    expect(overall(comparison, 'verified_success')).toMatchObject({ verdict: 'regressed' });
    expect(comparison.changes.some(({ segment }) => segment.kind !== 'all' && segment.id === '')).toBe(false);
  });

  it('are not compared by the effort index, which counts other things in them', () => {
    const comparison = compare(simulated, transcripts('refund/customer', 'refund'));
    expect(overall(comparison, 'effort_index').verdict).toBe('not-observable');
  });

  it('break nothing by what no gate asks for: the customers differ as well', () => {
    const candidate = transcripts('refund/customer', 'refund');
    const comparison = compare(simulated, candidate);
    expect(judge({ ...candidate, comparison, gates: [] }).verdict).toBe('passed');
  });
});

it('runs of this program without a cell in common are not compared', () => {
  const comparison = compare(simulated, runOf([{ cell: 'other/calm', intent: 'refund', solved: 1, of: 40 }]));
  expect(comparison.within).toBeUndefined();
  expect(comparison.changes).toEqual([]);
});

it('transcripts of two releases that share their situations are compared like any runs', () => {
  const before = runOf([{ cell: 'refund/customer', solved: 38, of: 40, measures: effort }], imported);
  const comparison = compare(before, transcripts('refund/customer', 'refund'));
  expect(comparison.within).toBeUndefined();
  expect(overall(comparison, 'effort_index').verdict).not.toBe('not-observable');
});
