/** What an import carried over, changed and left out: nothing is dropped without a row here. */

const fates = ['carried', 'changed', 'left-out'] as const;
export type Fate = (typeof fates)[number];

export interface TallyRow {
  fate: Fate;
  /** E.g. `system messages`. */
  what: string;
  count: number;
  /** Why it was not simply carried over; empty where it was. */
  why: string;
}

export interface Tally {
  add(fate: Fate, what: string, why?: string, count?: number): void;
  /** Carried over first, then changed, then left out; each by count. */
  rows(): TallyRow[];
}

/** A file may name anything: beyond this, kinds are counted together. */
const mostRows = 60;

export function tally(): Tally {
  const rows = new Map<string, TallyRow>();
  return {
    add(fate, what, why = '', count = 1) {
      const row = { fate, what, count: 0, why };
      const isListed = rows.has(keyOf(row)) || rows.size < mostRows;
      const counted = isListed ? row : { ...row, what: 'other things', why: 'too many kinds to list' };
      const known = rows.get(keyOf(counted)) ?? counted;
      known.count += count;
      rows.set(keyOf(known), known);
    },
    rows: () =>
      [...rows.values()].toSorted((a, b) => fates.indexOf(a.fate) - fates.indexOf(b.fate) || b.count - a.count),
  };
}

const keyOf = ({ fate, what, why }: TallyRow): string => [fate, what, why].join('\n');
