/** Compiled, never run: what people write, and what must not compile. */
import { expect } from 'vitest';
import { converse, type Talk, type Turn } from 'mystery-shopper';
import { matchers, type ShopperMatchers } from 'mystery-shopper/matchers';
import 'mystery-shopper/jest';
import { expect as playwright, test, type Customer } from 'mystery-shopper/playwright';
import 'mystery-shopper/vitest';

const talk: Talk = converse({ scenario: 'late', signal: AbortSignal.timeout(1000) });
for await (const turn of talk) void (turn satisfies Turn);

await expect(talk).toResolve();
await expect(await talk).not.toStayOnBrand();
await expect(talk).toReachHumanWithin(2);
await expect(talk).toAskFor('order_number', { atMost: 1 });
// @ts-expect-error a number of turns is needed
await expect(talk).toReachHumanWithin();
// @ts-expect-error no such limit
await expect(talk).toAskFor('order_number', { most: 1 });
// @ts-expect-error a scenario is needed
converse({});

expect.extend(matchers);
test('a page', async ({ customer }) => {
  const held = (customer satisfies Customer).converse({ scenario: 'late', widget: { profile: 'deep-chat' } });
  await playwright(held).toResolve();
  await playwright(held).toAskFor('order_number', { atMost: 1 });
  // @ts-expect-error a page needs its widget
  customer.converse({ scenario: 'late' });
});
export type Mine = ShopperMatchers;
