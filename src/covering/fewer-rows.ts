/**
 * One row after another is taken out and what it alone met is found a place in the others, by tabu search (Nurmela 2004): a tuple that no
 * row meets, in whichever row it costs least, and what was changed stays so for a while.
 */
import { Board } from './board.ts';
import type { Draw } from './stream.ts';
import { levelAt, type Tuples } from './tuples.ts';

/** @param steps Tuples that may be looked at. @param least Fewer rows there can't be. */
export function fewerRows(
  rows: number[][],
  tuples: Tuples,
  { steps, least, draw }: { steps: number; least: number; draw: Draw },
): number[][] {
  let best = rows;
  let spent = 0;
  while (best.length > least) {
    const board = new Board(best, tuples);
    board.remove(leastMissed(board));
    board.looked = spent;
    const isDone = repaired(board, steps, draw);
    spent = board.looked;
    if (!isDone) break;
    best = board.rows.map((row) => [...row]);
  }
  return best;
}

function leastMissed(board: Board): number {
  let [at, fewest] = [0, Infinity];
  for (const [index, row] of board.rows.entries()) {
    const only = board.onlyIn(row);
    if (only < fewest) [at, fewest] = [index, only];
  }
  return at;
}

interface Move {
  row: number;
  column: number;
  level: number;
}

function repaired(board: Board, steps: number, draw: Draw): boolean {
  const columns = board.rows[0]?.length ?? 0;
  /** By row and column: the move until which it is left alone. */
  const left = new Int32Array(board.rows.length * columns);
  let fewest = board.unmet.length;
  for (let move = 1; board.unmet.length > 0; move++) {
    if (board.looked > steps) return false;
    const place = board.unmet[draw(board.unmet.length)]!;
    const chosen = bestMove(board, place, (at) => left[at]! > move, fewest, draw);
    board.set(board.rows[chosen.row]!, chosen.column, chosen.level);
    left[chosen.row * columns + chosen.column] = move + 1 + draw(10);
    fewest = Math.min(fewest, board.unmet.length);
  }
  return true;
}

/** Of the changes of one level that make a row meet the tuple: the best that is allowed. Where no row is so near, any row takes one step. */
function bestMove(board: Board, place: number, isLeft: (at: number) => boolean, fewest: number, draw: Draw): Move {
  const group = board.groupAt(place);
  const wanted = group.columns.map((column, at) => [column, levelAt(group, place, at)] as const);
  const columns = board.rows[0]!.length;
  board.looked += board.rows.length;
  let best: Move | null = null;
  let least = Infinity;
  let ties = 0;
  for (const [index, row] of board.rows.entries()) {
    let [differs, column, level] = [0, 0, 0];
    for (const [at, one] of wanted) if (row[at] !== one) [differs, column, level] = [differs + 1, at, one];
    if (differs !== 1) continue;
    const change = board.changeOf(row, column, level);
    if (isLeft(index * columns + column) && board.unmet.length + change >= fewest) continue;
    if (change > least) continue;
    ties = change < least ? 1 : ties + 1;
    least = change;
    if (ties === 1 || draw(ties) === 0) best = { row: index, column, level };
  }
  if (best !== null) return best;
  const row = draw(board.rows.length);
  const differing = wanted.filter(([column, level]) => board.rows[row]![column] !== level);
  const [column, level] = differing[draw(differing.length)]!;
  return { row, column, level };
}
