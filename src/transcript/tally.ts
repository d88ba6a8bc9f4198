/** What an import carried over, changed and left out: nothing is dropped without a row here. */

export const fates = ['carried', 'changed', 'left-out'] as const;
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
      const key = `${fate} ${what} ${why}`;
      const row = rows.get(key) ?? (rows.size < mostRows ? { fate, what, count: 0, why } : other(fate));
      rows.set(rows.size < mostRows || rows.has(key) ? key : `${fate} ${row.what}`, row);
      row.count += count;
    },
    rows: () =>
      [...rows.values()].toSorted((a, b) => fates.indexOf(a.fate) - fates.indexOf(b.fate) || b.count - a.count),
  };

  function other(fate: Fate): TallyRow {
    const what = 'other things';
    return rows.get(`${fate} ${what}`) ?? { fate, what, count: 0, why: 'too many kinds to list' };
  }
}
