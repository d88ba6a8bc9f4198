import { expect, it } from 'vitest';
import { leakFinder } from '../../src/run/find-leaks.ts';
import { crowd } from './crowd.ts';
import { search } from './search.ts';

it('each planted leak of one in 500 is found, and named with both turns; nothing else is', async () => {
  const { found, named, missed, wrong } = await search(crowd(2_000, 500));
  expect({ found, named, missed, wrong }).toEqual({ found: 4, named: 4, missed: 0, wrong: 0 });
});

it('nothing is found where nothing leaked', async () => {
  const talks = crowd(2_000, 0);
  const finder = leakFinder();
  for await (const _ of finder.learning(talks.conversations()));
  expect((await finder.find(talks.conversations))?.conversations).toBe(0);
});
