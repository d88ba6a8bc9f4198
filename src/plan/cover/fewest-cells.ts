/** The fewest cells found that meet every tuple, and the best so many where there may not be as many. */
import { coveringArray } from '../../covering/covering-array.ts';
import type { Cell } from './dimensions.ts';
import type { TupleTable } from './tuple-table.ts';

/** Indices of cells that meet every tuple, in their order. */
export function fewestCells(cells: readonly Cell[], table: TupleTable, strength: number, seed: number): number[] {
  const begun = [[], byArray(cells, strength, seed)];
  const found = begun.map((first) =>
    withoutIdle(
      greedily(table, first, () => 1),
      table,
    ),
  );
  return found.reduce((best, one) => (one.length < best.length ? one : best)).toSorted((a, b) => a - b);
}

/** Indices of so many cells at most: each meets most of what is unmet yet, by volume and stakes. */
export function weightiestCells(table: TupleTable, most: number): number[] {
  return greedily(table, [], (tuple) => table.weights[tuple]!, most).toSorted((a, b) => a - b);
}

/** Rows of a covering array over what cells differ in, as far as there are such cells. */
function byArray(cells: readonly Cell[], strength: number, seed: number): number[] {
  const dimensions = [...new Set(cells.flatMap(({ parts }) => parts.map(({ dimension }) => dimension)))];
  const values = dimensions.map((dimension) => [
    ...new Set(cells.flatMap(({ parts }) => parts.flatMap((part) => (part.dimension === dimension ? part.value : [])))),
  ]);
  const key = (list: readonly (string | undefined)[]): string => JSON.stringify(list);
  const byParts = new Map(
    cells.map(({ parts }, index) => [
      key(dimensions.map((dimension) => parts.find((part) => part.dimension === dimension)?.value)),
      index,
    ]),
  );
  if (byParts.size !== values.reduce((product, one) => product * one.length, 1)) return [];
  const rows = coveringArray(
    values.map((list) => list.length),
    { strength, seed },
  );
  return [...new Set(rows.flatMap((row) => byParts.get(key(row.map((level, at) => values[at]![level]))) ?? []))];
}

/** Equal gains go to the cell that stands first. */
function greedily(
  table: TupleTable,
  first: readonly number[],
  worth: (tuple: number) => number,
  most = Infinity,
): number[] {
  const isMet = new Uint8Array(table.parts.length);
  const gains = table.ofCell.map((tuples) => tuples.reduce((sum, tuple) => sum + worth(tuple), 0));
  const chosen = new Set<number>();
  const take = (cell: number): void => {
    chosen.add(cell);
    for (const tuple of table.ofCell[cell]!) {
      if (isMet[tuple] === 1) continue;
      isMet[tuple] = 1;
      for (const other of table.cells[tuple]!) gains[other]! -= worth(tuple);
    }
    // What is left of sums of fractions is nothing.
    gains[cell] = 0;
  };
  for (const cell of first) take(cell);
  while (chosen.size < most) {
    let best = -1;
    for (const [cell, gain] of gains.entries()) {
      if (chosen.has(cell) || !table.ofCell[cell]!.some((tuple) => isMet[tuple] === 0)) continue;
      if (best === -1 || gain > gains[best]! + rounding) best = cell;
    }
    if (best === -1) break;
    take(best);
  }
  return [...chosen];
}

const rounding = 1e-9;

/** One whose tuples others meet as well is left out, the latest first. */
function withoutIdle(chosen: readonly number[], table: TupleTable): number[] {
  const met = new Uint32Array(table.parts.length);
  for (const cell of chosen) for (const tuple of table.ofCell[cell]!) met[tuple]!++;
  return chosen.toReversed().filter((cell) => {
    if (table.ofCell[cell]!.some((tuple) => met[tuple] === 1)) return true;
    for (const tuple of table.ofCell[cell]!) met[tuple]!--;
    return false;
  });
}
