import { describe, expect, it } from 'vitest';
import { compare } from '../../src/compare/compare.ts';
import type { ComparedRun } from '../../src/compare/compared-run.ts';
import type { CellChange } from '../../src/compare/comparison.ts';
import { boundsEitherWay } from '../../src/score/interval.ts';
import { cellSentence } from '../../src/wording/sentences.ts';
import { runOf } from './runs.ts';

const labels = (cells: readonly CellChange[]) => Object.fromEntries(cells.map(({ cell, label }) => [cell, label]));

describe('cells of two runs', () => {
  it('labels cells', () => {
    const cells = (solved: Record<string, number>): ComparedRun =>
      runOf(Object.entries(solved).map(([cell, count]) => ({ cell: `${cell}/calm`, solved: count, of: 10 })));
    const comparison = compare(
      cells({ fell: 10, rose: 0, wobbles: 9, low: 2, fine: 10 }),
      cells({ fell: 0, rose: 10, wobbles: 10, low: 3, fine: 10 }),
    );
    expect(labels(comparison.cells)).toEqual({
      'fell/calm': 'newly-failing',
      'rose/calm': 'fixed',
      'wobbles/calm': 'flaky',
      'low/calm': 'still-failing',
      'fine/calm': 'passing',
    });
    const fell = comparison.cells.find(({ cell }) => cell === 'fell/calm')!;
    expect(fell.p! / 5.412544112e-6).toBeCloseTo(1, 6);
    expect(fell.verdict).toBe('regressed');
    expect(comparison.cells.find(({ cell }) => cell === 'wobbles/calm')!.rate!.value).toBe(0.95);
  });

  it('does not call a cell regressed from five conversations among a hundred cells', () => {
    const cells = (broken: number) =>
      runOf(Array.from({ length: 100 }, (_, i) => ({ cell: `s${i}/calm`, solved: i === 7 ? broken : 5, of: 5 })));
    const cell = compare(cells(5), cells(0)).cells.find(({ cell }) => cell === 's7/calm')!;
    expect(cell).toMatchObject({ label: 'newly-failing', verdict: 'not-enough-evidence' });
  });

  it('labels a cell undecided, not removed, where nothing of it could be decided', () => {
    const [known, unknown] = [
      runOf([{ cell: 'a/x', solved: 5, of: 5 }]),
      runOf([{ cell: 'a/x', solved: 0, of: 0, unknown: 5 }]),
    ];
    expect(labels(compare(known, unknown).cells)).toEqual({ 'a/x': 'undecided' });
    expect(labels(compare(unknown, known).cells)).toEqual({ 'a/x': 'undecided' });
    const failing = runOf([{ cell: 'a/x', solved: 0, of: 1, unknown: 4 }]);
    expect(compare(known, failing).cells[0]!.p).toBeCloseTo(0.5, 9);
    expect(compare(failing, known).cells[0]!.p).toBeCloseTo(1, 9);
    const solving = runOf([{ cell: 'a/x', solved: 1, of: 1, unknown: 4 }]);
    expect(compare(solving, runOf([{ cell: 'a/x', solved: 0, of: 5 }])).cells[0]!.p).toBeCloseTo(0.5, 9);
  });

  it('says what is unknown of a cell, and lets it widen how often a flaky one is solved', () => {
    const [before, now] = [
      runOf([{ cell: 'a/x', solved: 3, of: 4, unknown: 6 }]),
      runOf([{ cell: 'a/x', solved: 2, of: 4 }]),
    ];
    const [cell] = compare(before, now).cells;
    expect(cellSentence(cell!, now.record)).toBe(
      'a / x: flaky: 2 of 4 verified, was 3 of 4, unknown in 6; solved 62.5 % of the time',
    );
    expect(cell!.rate!.interval).toEqual(boundsEitherWay(5, 8, 6));
  });

  it('compares only cells both runs have, and lists the others', () => {
    const baseline = runOf([
      { cell: 'old/calm', solved: 0, of: 5 },
      { cell: 'kept/calm', solved: 5, of: 5 },
    ]);
    const candidate = runOf([
      { cell: 'kept/calm', solved: 5, of: 5 },
      { cell: 'new/calm', solved: 0, of: 5 },
    ]);
    const comparison = compare(baseline, candidate);
    expect(labels(comparison.cells)).toEqual({ 'kept/calm': 'passing', 'new/calm': 'added', 'old/calm': 'removed' });
    const [success] = comparison.changes;
    expect(success).toMatchObject({
      baseline: { numerator: 5, denominator: 5 },
      candidate: { numerator: 5, denominator: 5 },
    });
    // The customers that both met were the same.
    expect(comparison.sameSeeds).toBe(true);
  });
});
