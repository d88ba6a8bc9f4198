/** Whatever a file, a bot, a stream or a transcript holds: a sentence about it, in time, and never a crash. `npm run fuzz` tries a hundred thousand. */
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { slowMs, spent } from '../spent.ts';
import { subjects } from './subjects.ts';

it.each(subjects)('$name', async ({ share, input, attempt }) => {
  // The first try also loads what it needs.
  await attempt(fc.sample(input, { seed: 1, numRuns: 1 })[0] as never);
  await fc.assert(
    fc.asyncProperty(input, async (text) => {
      expect(await spent(() => attempt(text as never))).toBeLessThan(slowMs);
    }),
    { numRuns: share * 10 },
  );
});
