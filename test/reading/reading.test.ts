import { describe, expect, it } from 'vitest';
import { families } from './families.ts';
import { measure } from './measure.ts';

/** Shares reached, rounded down: they may only rise. docs/reading.md has the aims. */
const reached = { read: 0.83, held: 0.67 };

describe('the customer in the corpus of bot turns', () => {
  it.each(['read', 'held'] as const)('makes a move that a person could make, in the half %s', (half) => {
    const measured = families(['en'])
      .filter((family) => family.half === half)
      .flatMap(measure);
    expect(measured.length).toBeGreaterThan(500);
    expect(measured.filter(({ right }) => right).length / measured.length).toBeGreaterThanOrEqual(reached[half]);
  });
});
