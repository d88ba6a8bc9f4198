import type { CellChange, Comparison } from '../compare/comparison.ts';
import { pooled, tally } from '../compare/tally.ts';
import { tallyText } from '../wording/numbers.ts';
import { type Names, segmentName } from '../wording/sentences.ts';
import { listed, plural } from '../wording/words.ts';

/** ` Only in this run: Warranty (0 of 30 solved). Only in the baseline: Returns.`; empty where both runs hold the same cells. */
export function grown({ cells, within }: Comparison, names: Names): string {
  // Transcripts share no cell with anything: that is said where the runs are named.
  if (within) return '';
  const only = (label: 'added' | 'removed', where: string) => {
    const own = cells.filter((cell) => cell.label === label);
    return own.length === 0 ? '' : ` Only in ${where}: ${listed(scenariosOf(own, cells, names), 4)}.`;
  };
  return only('added', 'this run') + only('removed', 'the baseline');
}

function scenariosOf(own: readonly CellChange[], all: readonly CellChange[], names: Names): string[] {
  return [...new Set(own.map(({ scenario }) => scenario))].map((scenario) => {
    const mine = own.filter((cell) => cell.scenario === scenario);
    const isWhole = all.filter((cell) => cell.scenario === scenario).length === mine.length;
    const what = segmentName({ kind: 'scenario', id: scenario }, names);
    const which = isWhole ? what : `${plural(mine.length, 'cell')} of ${what}`;
    const tallied = mine.flatMap(({ candidate }) => candidate ?? []).reduce(pooled, tally(0, 0, 0));
    return tallied.scorable === 0 ? which : `${which} (${tallyText(tallied, ' solved')})`;
  });
}
