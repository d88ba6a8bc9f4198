import { describe, expect, it } from 'vitest';
import { compare } from '../../src/compare/compare.ts';
import type { DriftLine } from '../../src/compare/drift/drift.ts';
import { random } from '../../src/plan/random.ts';
import { type CellSample, runOf } from './runs.ts';

const cells = ['refund/calm', 'refund/hasty', 'parcel/calm', 'parcel/hasty'];
const of = 20;

/** Sentiment of two turns a conversation, around a mean that each cell has for itself. */
function talk(seed: string, shift = 0): CellSample[] {
  return cells.map((cell, place) => {
    const stream = random(seed, cell);
    return {
      cell,
      solved: of,
      of,
      measures: () => ({ sentiment: [2 * (place / 4 + shift + 0.2 * stream.next()), 2] }),
    };
  });
}

const line = (lines: readonly DriftLine[], of: DriftLine['of']): DriftLine => lines.find((one) => one.of === of)!;

describe('drift between runs', () => {
  it('is within chance for a bot compared with itself', () => {
    const { drift } = compare(runOf(talk('one')), runOf(talk('two')));
    const sentiment = line(drift, 'sentiment');
    expect(Math.abs(sentiment.size)).toBeLessThan(sentiment.chance);
    expect(drift.some(({ drifted }) => drifted)).toBe(false);
  });

  it('sees a shift within cells that differences between cells would hide', () => {
    const { drift } = compare(runOf(talk('one')), runOf(talk('two', -0.1)));
    const sentiment = line(drift, 'sentiment');
    expect(sentiment).toMatchObject({ measure: 'delta', drifted: true });
    expect(sentiment.size).toBeLessThan(-0.5);
  });

  it('calls a sure but negligible shift no drift', () => {
    const many = (seed: string, shift: number) =>
      talk(seed, shift).flatMap((sample) =>
        Array.from({ length: 40 }, (_, n) => ({ ...sample, cell: `${sample.cell}-${n}` })),
      );
    const sentiment = line(compare(runOf(many('one', 0)), runOf(many('two', 0.01))).drift, 'sentiment');
    expect(Math.abs(sentiment.size)).toBeGreaterThan(sentiment.chance);
    expect(sentiment.drifted).toBe(false);
  });

  it('names the way of ending whose share moved most', () => {
    const ended = (abandoned: number) => {
      const run = runOf(talk('one'));
      const scored = run.scored.map((one, index) =>
        index % of < abandoned ? { ...one, endReason: 'abandoned' as const } : one,
      );
      return { ...run, scored };
    };
    const same = line(compare(ended(5), ended(6)).drift, 'end_reason');
    expect(same.drifted).toBe(false);
    const other = line(compare(ended(2), ended(12)).drift, 'end_reason');
    expect(other).toMatchObject({ measure: 'divergence', drifted: true });
    expect(other.size).toBeGreaterThan(other.chance);
    expect(other.most).toEqual({ value: 'abandoned', baseline: expect.closeTo(0.1), candidate: expect.closeTo(0.6) });
  });

  it('leaves out what one run cannot show', () => {
    const { drift } = compare(runOf(talk('one')), runOf(cells.map((cell) => ({ cell, solved: of, of }))));
    expect(drift.map(({ of }) => of)).not.toContain('sentiment');
  });

  it('is the same for the same runs', () => {
    const again = () => compare(runOf(talk('one')), runOf(talk('two'))).drift;
    expect(again()).toEqual(again());
  });
});
