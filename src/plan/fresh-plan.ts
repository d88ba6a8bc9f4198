import { itemSeed } from './expand.ts';
import type { Plan, PlanItem } from './plan.ts';

/** Above any repetition a plan may have of its own: their ids and seeds are nobody else's, and `play` can hold them again. */
export const freshFrom = 1001;

/** The cells of a plan with other customers, so many each. Whatever else the plan's own customers do, as many of these do too. */
export function freshPlan({ seed, items }: Plan, repeat: number): Plan {
  const cells = new Map<string, [PlanItem, ...PlanItem[]]>();
  for (const item of items) {
    const known = cells.get(item.cell);
    if (known) known.push(item);
    else cells.set(item.cell, [item]);
  }
  return { seed, repeat, items: [...cells.values()].flatMap((own) => freshItems(seed, own, repeat)) };
}

function freshItems(seed: string, own: readonly [PlanItem, ...PlanItem[]], repeat: number): PlanItem[] {
  const { lifeline: _, ...first } = own[0];
  return Array.from({ length: repeat }, (_, index) => {
    const repetition = freshFrom + index;
    const id = `${first.cell}/${repetition}`;
    const drawn = itemSeed(seed, first.scenario, first.persona, repetition);
    return { ...first, id, repetition, seed: drawn, ...(own[index]?.lifeline && { lifeline: true }) };
  });
}
