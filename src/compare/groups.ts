import type { Segment, SegmentKind } from '../score/aggregate.ts';
import type { PairedCell } from './cells.ts';

/** What of a cell says which segments it is in. */
export type Grouped = Pick<PairedCell, 'scenario' | 'persona' | 'intent' | 'segment' | 'tags'>;

/** A segment as the cells it is made of. */
export interface Group {
  segment: Segment;
  /** Indexes into the cells given. */
  cells: readonly number[];
  /** The first group with the same cells; itself where there is none. Twins are one test, not two. */
  twin: number;
}

const order: readonly SegmentKind[] = ['all', 'intent', 'persona', 'scenario', 'segment', 'tag'];

/** Every segment of the cells: all, then kind by kind, ids sorted. */
export function groupsOf(cells: readonly Grouped[]): Group[] {
  const members = new Map<string, { segment: Segment; cells: number[] }>();
  for (const [index, cell] of cells.entries()) {
    for (const segment of segmentsOf(cell)) {
      const key = `${order.indexOf(segment.kind)} ${segment.id}`;
      const known = members.get(key);
      if (known) known.cells.push(index);
      else members.set(key, { segment, cells: [index] });
    }
  }
  const sorted = [...members].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => group);
  const first = new Map<string, number>();
  return sorted.map((group, index) => {
    const key = group.cells.join(' ');
    if (!first.has(key)) first.set(key, index);
    return { ...group, twin: first.get(key)! };
  });
}

function segmentsOf({ intent, persona, scenario, segment, tags }: Grouped): Segment[] {
  const named = [
    { kind: 'intent', id: intent },
    { kind: 'persona', id: persona },
    { kind: 'scenario', id: scenario },
  ] as const;
  return [
    { kind: 'all', id: '' },
    // Empty where the cell is coarser than that; see within.ts.
    ...named.filter(({ id }) => id !== ''),
    ...(segment === null ? [] : [{ kind: 'segment', id: segment } as const]),
    ...[...new Set(tags)].map((id) => ({ kind: 'tag', id }) as const),
  ];
}
