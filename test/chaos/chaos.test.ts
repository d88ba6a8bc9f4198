import { expect, it } from 'vitest';
import { random } from '../../src/plan/random.ts';
import { modes } from './modes.ts';
import { openStage } from './stage.ts';
import { torment } from './torment.ts';

it.each(modes)('a trial run $name, killed anywhere and resumed, ends as if nobody had disturbed it', async (mode) => {
  const stage = await openStage(mode);
  const stream = random('chaos in the test', mode.name);
  const { kills: _, ...harm } = await torment(stage, 'out', () => stream.next(), 1);
  await stage.close();
  expect(harm).toEqual({ lost: 0, doubled: 0, different: 0, pairs: [], faults: [] });
});
