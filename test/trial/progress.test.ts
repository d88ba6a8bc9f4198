import { afterEach, beforeEach, expect, it } from 'vitest';
import { systemClock } from '../../src/bot/clock.ts';
import { carryOutPlan } from '../../src/run/carry-out-plan.ts';
import { observerOf, type Progress } from '../../src/trial/progress.ts';
import { openShop, type Shop } from '../run/shop.ts';
import { optionsFor } from '../run/suite.ts';

let shop: Shop;
afterEach(() => shop.close());
beforeEach(async () => {
  // The third conversation gets an error for an answer.
  const known = new Set<string>();
  shop = await openShop((message, turn, id) => {
    known.add(id);
    if ([...known].indexOf(id) === 2) return 500;
    return turn === 1 ? ['What is your order number?'] : [`Order ${message} has been refunded.`];
  });
});

it('tells turns, what is open, errors by kind and scores while a run goes on', async () => {
  const told: Progress[] = [];
  const context = { voice: {}, intentNames: {} };
  // Every conversation is looked at: for the observer a second passes between them.
  let now = 0;
  const clock = { ...systemClock, now: () => (now += 1000) };
  const observer = observerOf({ stage: 'plan', onProgress: (event) => told.push(event), context, clock });
  await carryOutPlan({ ...(await optionsFor(shop.url)), concurrency: 2, observer });
  const last = told.at(-1)!;
  expect(told[0]).toMatchObject({ done: 0, planned: 6, open: 0, turns: 0, waiting: null });
  expect(last).toMatchObject({ done: 6, open: 0, turns: 10, endedBadly: 1, unscorable: 0, faults: { 'bot-error': 1 } });
  expect(told.some(({ open }) => open > 0)).toBe(true);
  expect(last.soFar.of).toBe(6);
  expect(last.soFar.scores.find(({ metric }) => metric === 'verified_success')).toMatchObject({ value: 5 / 6 });
});

it('looks at few conversations of many, so that scoring slows down none', async () => {
  const told: Progress[] = [];
  const context = { voice: {}, intentNames: {} };
  const clock = { ...systemClock, now: () => 0 };
  const observer = observerOf({ stage: 'plan', onProgress: (event) => told.push(event), context, clock });
  await carryOutPlan({ ...(await optionsFor(shop.url)), observer });
  expect(told.at(-1)!.soFar.of).toBe(1);
});
