import type { PlanItem } from '../plan.ts';

/**
 * The order in which customers arrive under a load: every cell once before any comes again, and in another order each time, so that each
 * stretch of the load meets the same mix. It follows from the seed.
 */
export function inTurn(items: readonly PlanItem[]): PlanItem[] {
  return items.toSorted((a, b) => a.repetition - b.repetition || (a.seed < b.seed ? -1 : 1));
}
