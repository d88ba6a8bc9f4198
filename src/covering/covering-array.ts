/**
 * Covering arrays: rows of levels, a column a factor, in which every choice of levels of any so many columns stands in some row. By algebra
 * where a construction fits, with levels that a column lacks left open; else row by row; and then with fewer rows, by search.
 */
import { constructed } from './constructions.ts';
import { fewerRows } from './fewer-rows.ts';
import { greedyRows, open } from './greedy.ts';
import { drawsOf } from './stream.ts';
import { tuplesOf } from './tuples.ts';

export interface ArrayOptions {
  /** How many columns are looked at together: 2 for pairs. */
  strength: number;
  /** A whole number of 32 bits: the same one, the same rows. */
  seed: number;
  /** Tuples that the search may look at: about a second for a hundred millions. */
  steps?: number;
}

const usualSteps = 5_000_000;

/** @param levels By column: how many it has, at least one. @return By row, by column: a level from 0. */
export function coveringArray(
  levels: readonly number[],
  { strength, seed, steps = usualSteps }: ArrayOptions,
): number[][] {
  if (levels.length === 0) return [];
  const wide = Math.min(levels.length, strength);
  const algebra = begunByAlgebra(levels, wide);
  const whole = algebra.find((rows) => rows.every((row) => !row.includes(open)));
  if (whole !== undefined) return whole;
  const tuples = tuplesOf(levels, wide);
  const draw = drawsOf(seed);
  const begun = [[], ...algebra].map((rows) => greedyRows(levels, tuples, rows, draw));
  const shortest = begun.reduce((best, one) => (one.length < best.length ? one : best));
  const least = largestFirst(levels)
    .slice(0, wide)
    .reduce((product, column) => product * levels[column]!, 1);
  return fewerRows(shortest, tuples, { steps, least, draw });
}

/** Columns, those with most levels first. */
const largestFirst = (levels: readonly number[]): number[] =>
  [...levels.keys()].toSorted((one, other) => levels[other]! - levels[one]!);

/** An order above the most levels may have a construction where that has none. */
const furtherOrders = 2;

/** Of each order: the array for as many columns as it makes, those with most levels. All other columns are open, and levels that a column lacks. */
function begunByAlgebra(levels: readonly number[], strength: number): number[][][] {
  const columns = largestFirst(levels);
  const most = levels[columns[0]!]!;
  return Array.from({ length: furtherOrders + 1 }, (_, more) => most + more).flatMap((order) => {
    const rows = constructed(order, columns.length, strength);
    if (rows === null) return [];
    const at = new Map(columns.map((column, index) => [column, index]));
    return [
      rows.map((row) =>
        levels.map((has, column) => {
          const level = row[at.get(column)!] ?? open;
          return level < has ? level : open;
        }),
      ),
    ];
  });
}
