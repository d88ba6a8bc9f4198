import { assert, integer, property } from 'fast-check';
import { expect, it } from 'vitest';
import { itemsOfShard } from '../../src/plan/shard.ts';
import type { Plan, PlanItem } from '../../src/plan/plan.ts';

const planOf = (length: number): Plan => ({
  seed: 's',
  repeat: 1,
  items: Array.from({ length }, (_, at) => ({ id: `a/b/${at}` }) as PlanItem),
});

it('shards hold every item of a plan once, and in turn they are its order', () => {
  assert(
    property(integer({ min: 0, max: 60 }), integer({ min: 1, max: 12 }), (length, of) => {
      const plan = planOf(length);
      const parts = Array.from({ length: of }, (_, at) => itemsOfShard(plan, { index: at + 1, of }));
      const inTurn = plan.items.map((_, at) => parts[at % of]![Math.floor(at / of)]);
      expect(inTurn).toEqual(plan.items);
      expect(parts.flat().length).toBe(length);
    }),
  );
});
