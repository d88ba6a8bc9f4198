import { expect, it } from 'vitest';
import { carryOutPlan } from '../../src/run/carry-out-plan.ts';
import { scoring } from '../../src/run/scoring.ts';
import { openRun } from '../../src/run/store.ts';
import { sharingParts } from '../../src/trial/shared-parts.ts';
import { all } from '../run/folders.ts';
import { openShop } from '../run/shop.ts';
import { optionsFor } from '../run/suite.ts';

it('changes nothing of the scores, and holds what is equal in them once', async () => {
  const shop = await openShop((_, turn) => (turn % 2 === 1 ? ['What is your order number?'] : ['What is that?']));
  const { folder } = await carryOutPlan({ ...(await optionsFor(shop.url)), scoring });
  await shop.close();
  const run = await openRun(folder, scoring);
  const read = await all(run.scored());
  const sharing = sharingParts();
  const shared = (await all(run.scored())).map(sharing);
  expect(shared).toEqual(read);
  const [first, second] = shared.map(({ scores }) => scores.flatMap(({ evidence }) => evidence));
  const alike = first!.filter((one) => second!.some((other) => JSON.stringify(other) === JSON.stringify(one)));
  expect(alike.length).toBeGreaterThan(0);
  expect(alike.every((one) => second!.includes(one))).toBe(true);
});

it('goes on when more is known than may be kept', () => {
  const sharing = sharingParts();
  const scoredOf = (at: number) =>
    ({ cell: `a/${at}`, tags: [], unknownTurns: [0, at], scores: [], measures: {} }) as unknown as Parameters<
      typeof sharing
    >[0];
  for (let at = 0; at < 30_000; at += 1) expect(sharing(scoredOf(at)).cell).toBe(`a/${at}`);
});
