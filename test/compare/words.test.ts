import { describe, expect, it } from 'vitest';
import type { MetricChange } from '../../src/compare/comparison.ts';
import { amount, chance, change } from '../../src/wording/numbers.ts';
import { cellSentence, segmentName, sentence } from '../../src/wording/sentences.ts';

const names = {
  intents: { refunds: { title: 'Refunds' } },
  titles: { scenarios: { late: 'Order is late' }, personas: { hurried: 'In a hurry' } },
};

const refunds: MetricChange = {
  metric: 'verified_success',
  segment: { kind: 'intent', id: 'refunds' },
  baseline: { numerator: 55, denominator: 60, conversations: 60, value: 55 / 60 },
  candidate: { numerator: 41, denominator: 60, conversations: 60, value: 41 / 60 },
  difference: -14 / 60,
  interval: { low: -0.3724, high: -0.0945 },
  bound: -0.35,
  margin: 0.05,
  p: 0.0012,
  q: 0.01,
  adjusted: 0.00043,
  verdict: 'regressed',
  repetitionsNeeded: null,
  confirmation: null,
};

describe('the sentence of a change', () => {
  const was = 'Refunds got worse: 41 of 60 solved, was 55 of 60; difference −23.3 points, 95 % −37.2 to −9.5';

  it('says what, from what, by how much and how sure', () => {
    expect(sentence(refunds, names)).toBe(`${was}; p 0.0004 after correction for all tests`);
  });

  it('names the fresh conversations that confirmed it', () => {
    const arm = { numerator: 12, denominator: 20, conversations: 20, value: 0.6 };
    const confirmation = { state: 'confirmed', fresh: { baseline: arm, candidate: arm, p: 0.0001 } } as const;
    expect(sentence({ ...refunds, confirmation }, names)).toBe(`${was}; confirmed on 20 fresh conversations`);
  });

  it('says what fresh conversations did not confirm, and what they said', () => {
    const arm = (numerator: number) => ({ numerator, denominator: 20, conversations: 20, value: numerator / 20 });
    const doubted = (state: 'dropped' | 'open', now: number, p: number) => {
      const confirmation = { state, fresh: { baseline: arm(19), candidate: arm(now), p } };
      return sentence({ ...refunds, verdict: 'not-enough-evidence', confirmation }, names);
    };
    const seen = was.replace('got', 'looked');
    expect(doubted('dropped', 18, 0.5)).toBe(
      `${seen}; not confirmed on 20 fresh conversations (18 of 20 solved, was 19 of 20)`,
    );
    expect(doubted('dropped', 17, 0.001)).toContain('not confirmed: less than matters on 20 fresh conversations');
    expect(doubted('open', 12, 0.01)).toContain('; not settled on 20 fresh conversations (12 of 20');
  });

  it('says that the size is unsure where the interval of a sure change reaches over nought', () => {
    const wide = { low: -0.3724, high: 0.0945 };
    expect(sentence({ ...refunds, interval: wide }, names)).toMatch(
      /95 % −37\.2 to \+9\.5; by how much is unsure; p 0\.0004/,
    );
    expect(sentence({ ...refunds, verdict: 'not-enough-evidence', interval: wide }, names)).not.toContain('unsure');
  });

  it('never makes doubt look like calm', () => {
    const open: MetricChange = { ...refunds, verdict: 'not-enough-evidence', repetitionsNeeded: 1400 };
    expect(sentence(open, names)).toMatch(
      /^Refunds, not enough evidence: .*; about 1,400 repetitions a cell would settle it$/,
    );
    expect(sentence({ ...refunds, verdict: 'held' }, names)).toMatch(/^Refunds held: 41 of 60/);
    expect(sentence({ ...refunds, verdict: 'not-observable' }, names)).toBe('Refunds: not observable');
  });

  it('says other metrics by their title and unit', () => {
    const effort: MetricChange = {
      ...refunds,
      metric: 'effort_index',
      baseline: { numerator: 1686, denominator: 60, conversations: 60, value: 28.1 },
      candidate: { numerator: 2052, denominator: 60, conversations: 60, value: 34.2 },
      difference: 6.1,
      interval: { low: 2.04, high: 10.12 },
    };
    expect(sentence(effort, names)).toMatch(
      /^Refunds: effort index got worse: 34\.2, was 28\.1; difference \+6\.1, 95 % \+2 to \+10\.1/,
    );
    expect(sentence({ ...effort, segment: { kind: 'all', id: '' } }, names)).toMatch(/^Effort index got worse/);
  });
});

describe('the sentence of a cell', () => {
  it('says the label, the counts, and that nothing confirmed it', () => {
    const cell = {
      cell: 'late/hurried',
      scenario: 'late',
      persona: 'hurried',
      intent: 'order-status',
      baseline: { verified: 5, scorable: 5 },
      candidate: { verified: 1, scorable: 5 },
      label: 'newly-failing',
      p: 0.024,
      verdict: 'not-enough-evidence',
    } as const;
    expect(cellSentence(cell, names)).toBe(
      'Order is late / In a hurry: newly failing: 1 of 5 verified, was 5 of 5; not confirmed',
    );
  });

  it('does not call flaky what is surely worse', () => {
    const cell = {
      cell: 'late/hurried',
      scenario: 'late',
      persona: 'hurried',
      intent: 'order-status',
      baseline: { verified: 1, scorable: 2 },
      candidate: { verified: 0, scorable: 2 },
      label: 'flaky',
      p: 0.5,
      verdict: 'regressed',
      rate: { value: 0.25, interval: { low: 0.01, high: 0.81 } },
      confirmation: {
        state: 'confirmed',
        fresh: { baseline: { verified: 9, scorable: 10 }, candidate: { verified: 0, scorable: 10 }, p: 0.0001 },
      },
    } as const;
    expect(cellSentence(cell, names)).toBe(
      'Order is late / In a hurry: got worse: 0 of 2 verified, was 1 of 2; confirmed on 10 fresh conversations',
    );
  });

  it('says that it is set aside, until when and why', () => {
    const cell = {
      cell: 'late/hurried',
      scenario: 'late',
      persona: 'hurried',
      intent: 'order-status',
      baseline: { verified: 5, scorable: 5 },
      candidate: { verified: 0, scorable: 5 },
      label: 'newly-failing',
      p: 0.004,
      quarantine: { until: '2026-03-31', reason: 'flaky back end' },
    } as const;
    expect(cellSentence(cell, names)).toMatch(/was 5 of 5; set aside until 2026-03-31: flaky back end$/);
  });
});

describe('figures', () => {
  it('have a true minus, a sign where they are changes, and no more digits than they need', () => {
    expect(change('share', -0.2333)).toBe('−23.3 points');
    expect(change('share', 0.0042)).toBe('+0.4 points');
    expect(change('turns', 0.53, { low: -0.1, high: 1.2 })).toBe('+0.5 turns, 95 % −0.1 to +1.2');
    expect(change('index', -0.0001)).toBe('0');
    expect(amount('share', 0.934)).toBe('93.4 %');
    expect(chance(0.0004321)).toBe('0.0004');
    expect(chance(1e-9)).toBe('below 0.000001');
  });

  it('call a segment what the project calls it, and nothing by a name of Object’s own', () => {
    expect(segmentName({ kind: 'persona', id: 'hurried' }, names)).toBe('In a hurry');
    expect(segmentName({ kind: 'intent', id: 'constructor' }, names)).toBe('constructor');
    expect(segmentName({ kind: 'tag', id: 'vip' }, names)).toBe('vip');
  });
});
