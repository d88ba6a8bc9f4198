import { describe, expect, it } from 'vitest';
import { itemSeed } from '../../src/plan/expand.ts';
import { freshFrom, freshPlan } from '../../src/plan/fresh-plan.ts';
import type { PlanItem } from '../../src/plan/plan.ts';

const item = (repetition: number, more: Partial<PlanItem> = {}): PlanItem => ({
  id: `refund/calm/${repetition}`,
  cell: 'refund/calm',
  scenario: 'refund',
  persona: 'calm',
  repetition,
  seed: itemSeed('night', 'refund', 'calm', repetition),
  second_session: true,
  ...more,
});
const plan = { seed: 'night', repeat: 2, items: [item(1, { lifeline: true }), item(2)] };

describe('fresh customers of a plan', () => {
  const fresh = freshPlan(plan, 3);

  it('have names and seeds that the plan has not, and that follow from it', () => {
    expect(fresh.items.map(({ id }) => id)).toEqual([1001, 1002, 1003].map((n) => `refund/calm/${n}`));
    expect(fresh.items[0]!.seed).toBe(itemSeed('night', 'refund', 'calm', freshFrom));
    expect(new Set([...plan.items, ...fresh.items].map(({ seed }) => seed)).size).toBe(5);
  });

  it('come back on another day, and ask for a human at every stage, where the plan’s own do', () => {
    expect(fresh.items.every((one) => one.second_session)).toBe(true);
    expect(fresh.items.map((one) => one.lifeline ?? false)).toEqual([true, false, false]);
  });
});
