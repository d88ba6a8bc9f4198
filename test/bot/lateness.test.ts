import { setTimeout as wait } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { lateness } from '../../src/bot/lateness.ts';

it('grows by what this process could not attend to, seen at once', async () => {
  const before = lateness();
  await wait(60);
  const until = performance.now() + 400;
  while (performance.now() < until);
  // Blocked for 400 ms, of which one interval of 50 may pass unnoticed.
  expect(lateness() - before).toBeGreaterThanOrEqual(300);
});

it('never falls', async () => {
  let known = lateness();
  for (let look = 0; look < 5; look++) {
    await wait(30);
    expect(lateness()).toBeGreaterThanOrEqual(known - 1e-6);
    known = lateness();
  }
});
