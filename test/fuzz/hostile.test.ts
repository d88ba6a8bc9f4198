/** Whatever a file, a bot, a stream or a transcript holds: a sentence about it, in time, and never a crash. `npm run fuzz` tries a hundred thousand. */
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { slowMs, spent } from '../spent.ts';
import { subjects } from './subjects.ts';

/** Tries that fail, to find a smaller one that does. */
const mostShrinks = 20;

it.each(subjects)('$name', async ({ share, input, attempt }) => {
  // The first try also loads what it needs.
  await attempt(fc.sample(input, { seed: 1, numRuns: 1 })[0] as never);
  let failures = 0;
  await fc.assert(
    fc.asyncProperty(input, async (text) => {
      // A slow input is as slow each time it is made a little smaller.
      if (failures > mostShrinks) return;
      failures++;
      expect(await spent(() => attempt(text as never))).toBeLessThan(slowMs);
      failures--;
    }),
    { numRuns: share * 10 },
  );
});
