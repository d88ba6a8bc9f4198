/** Which tuples of levels there are, and how often the rows of an array meet each: the arithmetic that the search runs on. */

/** Columns that are looked at together, and where the counts of their tuples begin. */
export interface Group {
  columns: readonly number[];
  offset: number;
  /** What a level of each column adds to the place of a tuple. */
  strides: readonly number[];
}

export interface Tuples {
  /** How many there are in all groups together. */
  count: number;
  groups: readonly Group[];
  /** By column: indices of the groups it is in, and as which of their columns. */
  ofColumn: readonly { group: number; at: number }[][];
}

/** Every choice of `strength` columns with every choice of their levels. @param levels By column: how many it has. */
export function tuplesOf(levels: readonly number[], strength: number): Tuples {
  const groups: Group[] = [];
  const ofColumn: { group: number; at: number }[][] = levels.map(() => []);
  let count = 0;
  for (const columns of choices(levels.length, Math.min(strength, levels.length))) {
    const strides: number[] = [];
    let stride = 1;
    for (let at = columns.length - 1; at >= 0; at--) {
      strides.unshift(stride);
      stride *= levels[columns[at]!]!;
    }
    for (const [at, column] of columns.entries()) ofColumn[column]!.push({ group: groups.length, at });
    groups.push({ columns, offset: count, strides });
    count += stride;
  }
  return { count, groups, ofColumn };
}

/** All ways to choose `size` of the whole numbers below `n`, each in order. */
export function choices(n: number, size: number): number[][] {
  if (size === 0) return [[]];
  const found: number[][] = [];
  const go = (from: number, chosen: readonly number[]): void => {
    if (chosen.length === size) {
      found.push([...chosen]);
      return;
    }
    for (let next = from; next <= n - (size - chosen.length); next++) go(next + 1, [...chosen, next]);
  };
  go(0, []);
  return found;
}

/** The place of a row's tuple in a group. */
export function placeIn({ columns, offset, strides }: Group, row: ArrayLike<number>): number {
  let place = offset;
  for (let at = 0; at < columns.length; at++) place += row[columns[at]!]! * strides[at]!;
  return place;
}

/** The group whose counts hold a place. */
export function groupAt({ groups }: Tuples, place: number): Group {
  let [low, high] = [0, groups.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (groups[middle]!.offset <= place) low = middle;
    else high = middle - 1;
  }
  return groups[low]!;
}

/** The level that a tuple has in one of its group's columns. */
export const levelAt = ({ offset, strides }: Group, place: number, at: number): number => {
  const above = at === 0 ? place - offset : (place - offset) % strides[at - 1]!;
  return Math.floor(above / strides[at]!);
};

/** How many tuples no row meets. */
export function unmetBy(rows: readonly ArrayLike<number>[], levels: readonly number[], strength: number): number {
  const tuples = tuplesOf(levels, strength);
  const met = new Uint8Array(tuples.count);
  for (const row of rows) for (const group of tuples.groups) met[placeIn(group, row)] = 1;
  return tuples.count - met.reduce((sum, one) => sum + one, 0);
}
