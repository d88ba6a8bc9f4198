import { expect, it } from 'vitest';
import { compare } from '../../src/compare/compare.ts';
import { judge } from '../../src/judge/judge.ts';
import { aggregated, runOf } from '../compare/runs.ts';

it.each([
  [['refunds'], 'for the one intent'],
  [['refunds', 'returns', 'delays'], 'for all three intents'],
])('the headline speaks of %j as %s', (intents, words) => {
  const cells = intents.map((intent) => ({ cell: `${intent}/calm`, intent, solved: 20, of: 20 }));
  const candidate = aggregated(cells);
  const { headline } = judge({ ...candidate, comparison: compare(runOf(cells), candidate), gates: [] });
  expect(headline).toContain(`Roll out candidate ${words}`);
});
