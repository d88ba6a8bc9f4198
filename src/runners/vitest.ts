/**
 * Expectations of a conversation for vitest, once imported: in a test file, or in a file of `setupFiles`.
 *
 * ```ts
 * import 'mystery-shopper/vitest';
 * import { converse } from 'mystery-shopper';
 *
 * it('gives a refund', async () => {
 *   const conversation = converse({ scenario: 'refund', persona: 'hurried' });
 *   await expect(conversation).toResolve();
 *   await expect(conversation).toAskFor('order_number', { atMost: 1 });
 * });
 * ```
 */
import { expect } from 'vitest';
import { matchers, type ShopperMatchers } from './matchers.ts';

expect.extend(matchers);

declare module 'vitest' {
  // oxlint-disable-next-line typescript/no-empty-object-type, typescript/no-explicit-any, no-unused-vars -- declared as vitest does
  interface Matchers<T = any> extends ShopperMatchers {}
}

export { matchers, type ShopperMatchers };
