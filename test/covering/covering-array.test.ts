import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { constructed } from '../../src/covering/constructions.ts';
import { coveringArray } from '../../src/covering/covering-array.ts';
import { fieldOf } from '../../src/covering/field.ts';
import { published } from './published.ts';

/** Asked one by one, by no code that the search runs on. */
function unmetTuples(rows: readonly (readonly number[])[], levels: readonly number[], strength: number): string[] {
  const unmet: string[] = [];
  const go = (columns: readonly number[], values: readonly number[], from: number): void => {
    if (columns.length === strength) {
      const isMet = rows.some((row) => columns.every((column, at) => row[column] === values[at]));
      if (!isMet) unmet.push(`${columns.join()}=${values.join()}`);
      return;
    }
    for (let column = from; column < levels.length; column++)
      for (let level = 0; level < levels[column]!; level++) go([...columns, column], [...values, level], column + 1);
  };
  go([], [], 0);
  return unmet;
}

describe('a covering array', () => {
  it('meets every tuple of levels, whatever they are, in rows of levels that there are', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 1, maxLength: 7 }),
        fc.constantFrom(2, 3),
        fc.integer(),
        (levels, strength, seed) => {
          const rows = coveringArray(levels, { strength, seed, steps: 50_000 });
          for (const row of rows) {
            expect(row).toHaveLength(levels.length);
            for (const [at, level] of row.entries()) expect(level >= 0 && level < levels[at]!).toBe(true);
          }
          expect(unmetTuples(rows, levels, Math.min(strength, levels.length))).toEqual([]);
        },
      ),
      { numRuns: 150 },
    );
  });

  it('is the same for the same seed, to the byte', () => {
    const levels = [5, 4, 4, 3, 3, 2, 2];
    const made = (seed: number) => JSON.stringify(coveringArray(levels, { strength: 2, seed }));
    expect(made(7)).toBe(made(7));
  });

  it('does not grow with the number of things, as all combinations do', () => {
    const sizeOf = (columns: number) => coveringArray(Array(columns).fill(3), { strength: 2, seed: 1 }).length;
    expect(sizeOf(13)).toBe(15);
    expect(sizeOf(40)).toBeLessThan(27);
  });

  it.each(published)('of $name is within a tenth of what the best tool makes', ({ levels, strength, tools, known }) => {
    const made = coveringArray(levels, { strength, seed: 0 });
    expect(unmetTuples(made, levels, strength)).toEqual([]);
    expect(made.length).toBeLessThanOrEqual((tools?.[0] ?? known) * 1.1);
  });
});

describe('constructions', () => {
  it.each([
    [2, 3],
    [3, 4],
    [4, 21],
    [5, 6],
    [7, 8],
    [8, 9],
    [9, 10],
    [10, 4],
    [16, 17],
    [22, 4],
    [25, 26],
    [27, 28],
  ])('meet every pair of %i levels in %i columns', (order, columns) => {
    const levels = Array<number>(columns).fill(order);
    const rows = constructed(order, columns, 2)!;
    expect(rows[0]).toHaveLength(columns);
    const seen = new Set<string>();
    for (const row of rows)
      for (let a = 0; a < columns; a++) for (let b = a + 1; b < columns; b++) seen.add(`${a} ${b} ${row[a]} ${row[b]}`);
    expect(seen.size).toBe(((columns * (columns - 1)) / 2) * levels[0]! ** 2);
  });

  it.each([
    [2, 11],
    [3, 6],
    [4, 6],
    [5, 6],
    [8, 10],
  ])('meet every triple of %i levels in %i columns', (order, columns) => {
    const rows = constructed(order, columns, 3)!;
    expect(rows[0]).toHaveLength(columns);
    expect(unmetTuples(rows, Array(columns).fill(order), 3)).toEqual([]);
  });
});

it.each([2, 3, 4, 5, 7, 8, 9, 16, 25, 27])('the field of %i elements has an inverse of each but nought', (order) => {
  const { multiply, add } = fieldOf(order)!;
  for (let a = 1; a < order; a++) {
    const products = Array.from({ length: order }, (_, b) => multiply(a, b));
    expect(new Set(products).size).toBe(order);
    for (let b = 0; b < order; b++) expect(multiply(a, add(b, 1))).toBe(add(multiply(a, b), a));
  }
});
