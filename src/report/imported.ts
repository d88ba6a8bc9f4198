/** Of a run read from transcripts of other tools: what became of what stood in the files. */
import type { RunRecord } from '../run/record.ts';
import type { Fate } from '../transcript/tally.ts';
import { count } from '../wording/numbers.ts';
import { listed } from '../wording/words.ts';
import type { Source } from './source.ts';
import { visible } from './visible.ts';

export interface ImportedSection {
  /** `τ-bench and plain JSON`. */
  formats: string;
  rows: { fate: string; what: string; count: string; why: string }[];
}

const fates: Record<Fate, string> = { carried: 'Carried over', changed: 'Changed', 'left-out': 'Left out' };

/** Null: this program held the conversations. */
export function importedSection({ candidate }: Source): ImportedSection | null {
  const { imported } = candidate.record;
  if (!imported) return null;
  return {
    formats: listed(imported.formats),
    rows: imported.rows.map((row) => ({
      fate: fates[row.fate],
      what: visible(row.what),
      count: count(row.count),
      why: visible(row.why),
    })),
  };
}

/** Records of the files that could not be read. */
export function unreadRecords({ imported }: RunRecord): number {
  const rows = imported?.rows.filter(({ fate, what }) => fate === 'left-out' && what === 'records') ?? [];
  return rows.reduce((sum, row) => sum + row.count, 0);
}
