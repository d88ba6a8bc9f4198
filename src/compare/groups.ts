import { inOrder, keyOf, type Segment, type Segmented, segmentsOf } from '../score/segment.ts';

/** A segment as the cells it is made of. */
export interface Group {
  segment: Segment;
  /** Indexes into the cells given. */
  cells: readonly number[];
  /** The first group with the same cells; itself where there is none. Twins are one test, not two. */
  twin: number;
}

/** All of the cells, as one segment. */
export const wholeOf = (segment: Segment, cells: readonly unknown[]): Group => ({
  segment,
  cells: cells.map((_, index) => index),
  twin: 0,
});

/** Every segment of the cells: all, then kind by kind, ids sorted. */
export function groupsOf(cells: readonly Segmented[]): Group[] {
  const members = new Map<string, { segment: Segment; cells: number[] }>();
  for (const [index, cell] of cells.entries()) {
    for (const segment of segmentsOf(cell)) {
      const key = keyOf(segment);
      const known = members.get(key);
      if (known) known.cells.push(index);
      else members.set(key, { segment, cells: [index] });
    }
  }
  const sorted = [...members.values()].toSorted((a, b) => inOrder(a.segment, b.segment));
  const first = new Map<string, number>();
  return sorted.map((group, index) => {
    const key = group.cells.join(' ');
    if (!first.has(key)) first.set(key, index);
    return { ...group, twin: first.get(key)! };
  });
}
