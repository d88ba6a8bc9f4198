/**
 * Rows one by one, each the best of a few: a tuple that no row meets yet, and then column by column, in an order by chance, the level that
 * meets most of what is unmet (Cohen, Dalal, Fredman and Patton 1997, AETG).
 */
import type { Draw } from './stream.ts';
import { groupAt, levelAt, placeIn, type Tuples } from './tuples.ts';

/** Of a column whose level is still open. */
export const open = -1;

const candidates = 8;

/** @param begun Rows to begin with; levels that are open in them are chosen. */
export function greedyRows(
  levels: readonly number[],
  tuples: Tuples,
  begun: readonly (readonly number[])[],
  draw: Draw,
): number[][] {
  const met = new Uint8Array(tuples.count);
  const rows: number[][] = [];
  const keep = (row: number[]): void => {
    rows.push(row);
    for (const group of tuples.groups) met[placeIn(group, row)] = 1;
  };
  for (const row of begun) keep(filled(row).row);
  for (let from = 0; from < tuples.count; from++) {
    if (met[from] === 1) continue;
    const tried = Array.from({ length: candidates }, () => filled(rowWith(from)));
    keep(tried.reduce((best, one) => (one.gain > best.gain ? one : best)).row);
  }
  return rows;

  function rowWith(place: number): number[] {
    const row = levels.map(() => open);
    const group = groupAt(tuples, place);
    for (const [at, column] of group.columns.entries()) row[column] = levelAt(group, place, at);
    return row;
  }

  function filled(begunRow: readonly number[]): { row: number[]; gain: number } {
    const row = [...begunRow];
    let gain = 0;
    for (const column of shuffled(
      row.flatMap((level, column) => (level === open ? [column] : [])),
      draw,
    )) {
      const gains = gainsOf(row, column);
      const most = Math.max(...gains);
      const best = gains.flatMap((one, level) => (one === most ? [level] : []));
      row[column] = best[draw(best.length)]!;
      gain += most;
    }
    return { row, gain };
  }

  /** Of each level: how many unmet tuples it makes whole. */
  function gainsOf(row: readonly number[], column: number): number[] {
    const gains = Array.from({ length: levels[column]! }, () => 0);
    for (const { group, at } of tuples.ofColumn[column]!) {
      const { columns, offset, strides } = tuples.groups[group]!;
      let place = offset;
      let isWhole = true;
      for (let other = 0; other < columns.length; other++) {
        if (other === at) continue;
        const level = row[columns[other]!]!;
        if (level === open) {
          isWhole = false;
          break;
        }
        place += level * strides[other]!;
      }
      if (!isWhole) continue;
      const stride = strides[at]!;
      for (let level = 0; level < gains.length; level++, place += stride) if (met[place] === 0) gains[level]!++;
    }
    return gains;
  }
}

function shuffled(list: readonly number[], draw: Draw): number[] {
  const copy = [...list];
  for (let last = copy.length - 1; last > 0; last--) {
    const other = draw(last + 1);
    [copy[last], copy[other]] = [copy[other]!, copy[last]!];
  }
  return copy;
}
