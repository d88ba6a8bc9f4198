import { itemSeed } from './expand.ts';
import type { Plan, PlanItem } from './plan.ts';

/** Above any repetition a plan may have of its own: their ids and seeds are nobody else's, and `play` can hold them again. */
export const freshFrom = 1001;

/** The cells of a plan with other customers, so many each. */
export function freshPlan({ seed, items }: Plan, repeat: number): Plan {
  const cells = new Map(items.map((item) => [item.cell, item]));
  return { seed, repeat, items: [...cells.values()].flatMap((item) => freshItems(seed, item, repeat)) };
}

function freshItems(seed: string, { cell, scenario, persona }: PlanItem, repeat: number): PlanItem[] {
  return Array.from({ length: repeat }, (_, index) => {
    const repetition = freshFrom + index;
    const id = `${cell}/${repetition}`;
    return { id, cell, scenario, persona, repetition, seed: itemSeed(seed, scenario, persona, repetition) };
  });
}
