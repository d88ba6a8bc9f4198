import { expect, it } from 'vitest';
import type { DriftLine } from '../../src/compare/drift/drift.ts';
import { driftRows } from '../../src/report/drift.ts';
import { source } from '../../src/report/source.ts';
import { fixture, inputOf } from './fixture.ts';

const line = (measure: DriftLine['measure'], size: number, chance: number): DriftLine =>
  ({ of: 'sentiment', measure, size, chance, adjusted: 0.001, drifted: true, most: null }) as DriftLine;

it.each([
  [line('delta', -0.42, 0.12), 'lower in 71 of 100 pairs', '44 to 56 of 100'],
  [line('delta', 1, 0.08), 'higher in 100 of 100 pairs', '46 to 54 of 100'],
  [line('divergence', 0.083, 0.011), '8.3 % apart', 'up to 1.1 %'],
])('how far something moved is said without a sign of statistics', (drifted, text, chanceText) => {
  const input = inputOf(fixture());
  const from = source({ ...input, comparison: { ...input.comparison!, drift: [drifted] } });
  expect(driftRows(from)).toEqual([expect.objectContaining({ text, chanceText })]);
});
