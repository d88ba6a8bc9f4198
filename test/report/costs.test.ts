import { describe, expect, it } from 'vitest';
import { money, moneyRange } from '../../src/report/cost/money.ts';
import { difference, reckon, together } from '../../src/report/cost/reckon.ts';
import { arithmetic, costSentences, costTable } from '../../src/report/cost/sentences.ts';
import { reportModel } from '../../src/report/model.ts';
import { summary } from '../../src/report/summary.ts';
import type { CostsSpec } from '../../src/scenario/schema/cost-schema.ts';
import { clopperPearson } from '../../src/score/interval.ts';
import { fixture, inputOf } from './fixture.ts';

const costs: CostsSpec = {
  contacts_a_month: 10_000,
  human_contact: 6,
  repeated_contact: 5,
  churn: 0.1,
  lifetime_value: 300,
};

function modelWith(own: CostsSpec | undefined) {
  const input = inputOf(fixture());
  const { costs: _, ...record } = input.candidate.record;
  const intents = Object.fromEntries(
    Object.entries(record.intents).map(([id, { cost_of_failure: _own, ...intent }]) => [id, intent]),
  );
  return reportModel({
    ...input,
    candidate: { ...input.candidate, record: { ...record, intents, ...(own && { costs: own }) } },
  });
}

describe('the cost of failure', () => {
  it('is contacts × share that failed × price, and the range is the interval of the share', () => {
    const unsolved = { count: 9, of: 45, ...clopperPearson(9, 45), bySegment: { '': 9 } };
    const happened = { unsolved, human: null, repeat: null, anyHuman: null, anyRepeat: null };
    const { lines, failure } = reckon(happened, { share: 0.5, own: null }, costs, {});
    expect(lines).toHaveLength(1);
    expect(failure!.at).toBeCloseTo(10_000 * 0.5 * 0.2 * 0.1 * 300, 6);
    expect(failure!.low).toBeCloseTo(5000 * clopperPearson(9, 45).low * 30, 6);
    expect(failure!.high).toBeCloseTo(5000 * clopperPearson(9, 45).high * 30, 6);
  });

  it('takes the price of an intent that has its own, and no other', () => {
    const part = { count: 9, of: 45, ...clopperPearson(9, 45), bySegment: { '': 9 } };
    const happened = { unsolved: part, human: part, repeat: part, anyHuman: part, anyRepeat: part };
    expect(reckon(happened, { share: 0.5, own: 40 }, costs, {}).failure!.at).toBeCloseTo(5000 * 0.2 * 40, 6);
  });

  it('weighs what customers of a segment cost by those it happened to', () => {
    const human = { count: 4, of: 10, ...clopperPearson(4, 10), bySegment: { business: 1, '': 3 } };
    const happened = { unsolved: human, human, repeat: null, anyHuman: human, anyRepeat: null };
    const { lines } = reckon(
      happened,
      { share: 1, own: null },
      { human_contact: 6 },
      { business: { human_contact: 18 } },
    );
    expect(lines[0]!.price).toBe(9);
  });

  it('adds intents so that the range of a sum is narrower than the sum of ranges and wider than any', () => {
    const one = { low: 10, at: 20, high: 40 };
    const sum = together([one, one]);
    expect(sum.at).toBe(40);
    expect(sum.high).toBeCloseTo(40 + Math.hypot(20, 20), 9);
    expect(sum.high).toBeLessThan(80);
    expect(difference(one, one)).toMatchObject({ at: 0 });
  });

  it('is absent where the project names no price: nothing is assumed', () => {
    expect(modelWith(undefined).costs).toBeNull();
    expect(modelWith({ contacts_a_month: 10_000, strategy: 'growth' }).costs).toBeNull();
  });

  it('counts as run.json does', () => {
    const { candidate } = inputOf(fixture());
    const { values } = candidate.record.aggregate;
    for (const {
      intent,
      candidate: { unsolved },
    } of modelWith(costs).costs!.intents) {
      const success = values.find(
        ({ metric, segment }) => metric === 'verified_success' && segment.kind === 'intent' && segment.id === intent,
      )!;
      expect(unsolved).toMatchObject({ of: success.denominator, count: success.denominator - success.numerator });
      expect(unsolved.low).toBeCloseTo(1 - success.interval!.high, 5);
    }
  });

  it('is the same number whatever the strategy, which only moves what is told first', () => {
    const first = (strategy: NonNullable<CostsSpec['strategy']>) => {
      const section = modelWith({ ...costs, strategy }).costs!;
      return { first: section.portfolio[0]!.horizon, table: costTable(section, section.prices) };
    };
    const [growth, profit, exit, turnaround] = (['growth', 'profit', 'exit', 'turnaround'] as const).map(first);
    expect([growth, profit, exit, turnaround].map((one) => one!.first)).toEqual(['medium', 'short', 'long', 'short']);
    for (const one of [profit, exit, turnaround]) expect(one!.table).toEqual(growth!.table);
  });

  it('is said in sentences for a meeting, and never claims a change the ranges do not show', () => {
    const section = modelWith(costs).costs!;
    const table = costTable(section, section.prices);
    const [first, before, more] = costSentences(section, table, { candidate: 'release 2.4', baseline: '2.3' });
    expect(first).toBe(
      `Failures of release 2.4 cost ${moneyRange(table.total!.candidate, null)} a month that could be avoided.`,
    );
    expect(before).toBe(`With 2.3 it was ${moneyRange(table.total!.baseline!, null)}.`);
    const { low, high } = table.total!.more!;
    const honest = low > 0 ? / more than with 2\.3\.$/ : high < 0 ? / less\.$/ : /cannot tell\.$/;
    expect(more).toMatch(honest);
    expect(summary(modelWith(costs))).toContain('### What failure costs');
  });

  it('shows each sum with what it is made of', () => {
    const section = modelWith(costs).costs!;
    for (const { candidate } of costTable(section, section.prices).rows) {
      for (const line of arithmetic(candidate, null))
        expect(line).toMatch(/^(None of \d+ tested failed\.|[\d,]+ contacts × [\d.]+ % not solved.* × [\d,.]+.* = )/);
    }
  });
});

describe('money', () => {
  it('is told with two digits that are known, and the currency where there is one', () => {
    expect(money(12_345, 'GBP')).toBe('£12,000');
    expect(money(8.494, 'EUR')).toBe('€8.50');
    expect(money(8.494, 'EUR', true)).toBe('€8.49');
    expect(money(950, null)).toBe('950');
    expect(moneyRange({ low: 0, at: 0, high: 310.4 }, 'GBP')).toBe('up to £310');
    expect(moneyRange({ low: 0, at: 0, high: 0 }, 'GBP')).toBe('nothing');
    expect(moneyRange({ low: -510, at: 100, high: 940 }, 'GBP')).toBe('−£510 to £940');
  });
});
