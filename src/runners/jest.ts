/** Expectations of a conversation for Jest, and for every runner with a global `expect` that can be extended, once imported. */
import { matchers, type ShopperMatchers } from './matchers.ts';

const { expect } = globalThis as { expect?: { extend?: (added: typeof matchers) => void } };
if (typeof expect?.extend !== 'function')
  throw new TypeError(
    'mystery-shopper/jest needs a global expect that can be extended; elsewhere: expect.extend(matchers) of mystery-shopper/matchers.',
  );
expect.extend(matchers);

declare global {
  namespace jest {
    // oxlint-disable-next-line typescript/no-empty-object-type, no-unused-vars -- declared as @types/jest does
    interface Matchers<R, T = {}> extends ShopperMatchers {}
  }
}

export { matchers, type ShopperMatchers };
