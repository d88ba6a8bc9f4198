import { setImmediate as turn } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { compare, comparing } from '../../src/compare/compare.ts';
import { metrics } from '../../src/score/metrics.ts';
import { stepByStep } from '../../src/steps.ts';
import { runOf } from './runs.ts';

const cells = (solved: number) => Array.from({ length: 30 }, (_, at) => ({ cell: `s${at}/calm`, solved, of: 40 }));

it('a comparison lets others go on between its steps, metric by metric and cell by cell, and comes to the same', async () => {
  const [baseline, candidate] = [runOf(cells(36)), runOf(cells(20))];
  let turns = 0;
  const over = new AbortController();
  const counting = (async () => {
    for (; !over.signal.aborted; turns++) await turn();
  })();
  const comparison = await stepByStep(comparing(baseline, candidate));
  over.abort();
  await counting;
  expect(turns).toBeGreaterThan(metrics.length + 30);
  expect(comparison).toEqual(compare(baseline, candidate));
});
