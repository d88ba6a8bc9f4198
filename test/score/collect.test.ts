import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Aggregate } from '../../src/score/aggregate.ts';
import type { SegmentKind } from '../../src/score/segment.ts';
import { aggregator } from '../../src/score/collect.ts';
import { scoreConversation } from '../../src/score/index.ts';
import { clopperPearson } from '../../src/score/interval.ts';
import { metrics, type MetricName } from '../../src/score/metrics.ts';
import type { ScoredConversation } from '../../src/score/score.ts';
import { plain, talk, type Exchange, type Talk } from './talk.ts';

const aggregate = (scored: readonly ScoredConversation[]): Aggregate => {
  const sums = aggregator();
  for (const one of scored) sums.add(one);
  return sums.result();
};
const scored = (exchanges: Exchange[], options: Talk = {}): ScoredConversation =>
  scoreConversation(talk(exchanges, options), plain);
const valueOf = (result: Aggregate, metric: MetricName, kind: SegmentKind = 'all', id = '') =>
  result.values.find((value) => value.metric === metric && value.segment.kind === kind && value.segment.id === id);

const item = (repetition: number, cell = 'refund/calm') => ({ id: `${cell}/${repetition}`, cell, repetition });
const good = (repetition: number, options: Talk['brief'] = {}) =>
  scored([{ seconds: 1 }], { checks: [{ passed: true }], brief: { item: item(repetition), ...options } });
const bad = (repetition: number) =>
  scored([{ seconds: 3 }], { checks: [{ passed: false }], brief: { item: item(repetition) } });
const broken = (repetition: number) =>
  scored([{}], { end: { reason: 'transport-fault' }, brief: { item: item(repetition) } });

describe('the aggregate', () => {
  it('gives every rate with numerator, denominator and interval', () => {
    const result = aggregate([good(1), good(2), bad(3)]);
    expect(valueOf(result, 'verified_success')).toEqual({
      metric: 'verified_success',
      segment: { kind: 'all', id: '' },
      numerator: 2,
      denominator: 3,
      conversations: 3,
      value: 2 / 3,
      interval: clopperPearson(2, 3),
    });
  });

  it('counts unscorable conversations and measures nothing in them', () => {
    const result = aggregate([good(1), broken(2)]);
    expect(result).toMatchObject({ conversations: 2, scorable: 1, endReasons: { resolved: 1, 'transport-fault': 1 } });
    expect(valueOf(result, 'verified_success')?.denominator).toBe(1);
    expect(result.cells).toEqual([
      {
        cell: 'refund/calm',
        scenario: 'refund',
        persona: 'calm',
        intent: 'refund',
        scorable: 1,
        decided: 1,
        verified: 1,
        unscorable: 1,
      },
    ]);
  });

  it('never shows what was not observed as zero', () => {
    const result = aggregate([good(1)]);
    expect(valueOf(result, 'escalation_recall')).toMatchObject({
      value: null,
      interval: null,
      denominator: 0,
      conversations: 0,
    });
    expect(valueOf(aggregate([]), 'verified_success')?.value).toBeNull();
    expect(aggregate([]).values).toHaveLength(metrics.length);
  });

  it('cuts by intent, persona, scenario, segment and tag', () => {
    const result = aggregate([good(1, { tags: ['vip', 'vip'], persona: { segment: 'senior' } }), bad(2)]);
    expect(valueOf(result, 'verified_success', 'tag', 'vip')?.denominator).toBe(1);
    expect(valueOf(result, 'verified_success', 'segment', 'senior')?.value).toBe(1);
    for (const kind of ['intent', 'scenario'] as const)
      expect(valueOf(result, 'verified_success', kind, 'refund')?.value).toBe(0.5);
    expect(valueOf(result, 'verified_success', 'persona', 'calm')?.value).toBe(0.5);
  });

  it('estimates pass^k from the repetitions of each cell that something could decide', () => {
    expect(
      aggregate([
        good(1),
        good(2),
        bad(3),
        broken(4),
        scored([{ acts: [{ kind: 'claims' }] }], { brief: { item: item(5) } }),
      ]).passHat,
    ).toEqual([expect.closeTo(2 / 3, 12), expect.closeTo(1 / 3, 12), 0]);
  });

  it('says what decided success, and how many bot turns could not be read', () => {
    const unread = scored([{ acts: [{ kind: 'unknown' }] }, { acts: [{ kind: 'unknown' }, { kind: 'claims' }] }]);
    const result = aggregate([good(1), unread]);
    expect(result.decidedBy).toEqual({ backEnd: 1, label: 0, statement: 0, guards: 0, nothing: 1 });
    expect(result.unknownTurns).toEqual({ count: 1, of: 3 });
  });

  it('counts requests that were sent again, by reason, of every conversation', () => {
    const retries = { refused: 1, busy429: 0, busy503: 2 };
    const busy = { ...good(1), retries };
    expect(aggregate([busy, { ...broken(2), retries }, good(3)]).retries).toEqual({
      refused: 2,
      busy429: 0,
      busy503: 4,
    });
    expect(aggregate([good(1)])).not.toHaveProperty('retries');
  });

  it('keeps latency percentiles to three digits', () => {
    const conversation = scored(Array.from({ length: 1000 }, (_, index) => ({ seconds: (index + 1) / 1000 })));
    const { latencyMs } = aggregate([conversation]);
    expect(latencyMs!.p50).toBeCloseTo(500, -1);
    expect(latencyMs!.p95).toBeCloseTo(950, -1);
    expect(latencyMs!.p99).toBeCloseTo(990, -1);
    const firstReplyMs = conversation.replyMs.map((ms) => ms / 2);
    expect(aggregate([{ ...conversation, firstReplyMs }]).firstLatencyMs!.p50).toBeCloseTo(250, -1);
    expect(aggregate([]).latencyMs).toBeNull();
  });

  it('is the same to the last digit in whatever order conversations come', () => {
    const words = fc.constantFrom(
      'Thanks, great!',
      'No.',
      'I am sorry, that is bad.',
      'Which one?',
      'Terrible mistake, sadly so',
    );
    const conversation = fc.record({
      bots: fc.array(words, { minLength: 1, maxLength: 6 }),
      passed: fc.boolean(),
      cell: fc.constantFrom('a/x', 'b/y', 'c/z'),
      seconds: fc.double({ min: 0, max: 30, noNaN: true }),
    });
    fc.assert(
      fc.property(
        fc
          .array(conversation, { minLength: 2, maxLength: 20 })
          .chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
        ([one, other]) => {
          const of = (all: typeof one) =>
            aggregate(
              all.map(({ bots, passed, cell, seconds }) =>
                scored(
                  bots.map((bot) => ({ bot, seconds })),
                  { checks: [{ passed }], brief: { item: item(1, cell), tags: [cell] } },
                ),
              ),
            );
          expect(JSON.stringify(of(one))).toBe(JSON.stringify(of(other)));
        },
      ),
      { numRuns: 30 },
    );
  });
});
