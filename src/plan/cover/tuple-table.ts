import { choices } from '../../covering/tuples.ts';
import type { Cell, Part } from './dimensions.ts';

/** What meets in cells: every so many parts of one cell, and every scenario by itself. */
export interface TupleTable {
  /** By tuple. */
  parts: Part[][];
  /** By tuple: of the contacts of all cells that meet it. */
  weights: number[];
  /** By cell: its tuples. */
  ofCell: number[][];
  /** By tuple: cells that meet it. */
  cells: number[][];
}

export function tupleTable(cells: readonly Cell[], strength: number): TupleTable {
  const known = new Map<string, number>();
  const table: TupleTable = { parts: [], weights: [], ofCell: [], cells: [] };
  for (const [index, cell] of cells.entries()) {
    const size = Math.min(strength, cell.parts.length);
    const tuples = [
      ...choices(cell.parts.length, size).map((chosen) => chosen.map((at) => cell.parts[at]!)),
      [{ dimension: 'scenario', value: cell.scenario }],
    ];
    // Of one part alone the choice may be the scenario itself.
    const distinct = new Map(tuples.map((parts) => [JSON.stringify(parts), parts]));
    const ids = [...distinct].map(([key, parts]) => {
      const id = known.get(key) ?? table.parts.length;
      if (id === table.parts.length) {
        known.set(key, id);
        table.parts.push(parts);
        table.weights.push(0);
        table.cells.push([]);
      }
      table.weights[id]! += cell.weight;
      table.cells[id]!.push(index);
      return id;
    });
    table.ofCell.push(ids);
  }
  return table;
}
