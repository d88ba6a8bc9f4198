import { plural } from '../counts.ts';
import type { Comparison } from '../compare/comparison.ts';

/** `2 of 6 cells (a scenario with a persona)`: what both runs hold, and all that is compared; null where that is all, or no cells are compared. */
export function sharedCells({ cells, within }: Comparison): string | null {
  if (within) return null;
  const shared = cells.filter(({ label }) => label !== 'added' && label !== 'removed').length;
  return shared === cells.length ? null : `${shared} of ${plural(cells.length, 'cell')} (a scenario with a persona)`;
}
