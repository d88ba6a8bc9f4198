import { describe, expect, it } from 'vitest';
import { loadCurves } from '../../../src/score/load/load-curve.ts';
import { headlineMetrics } from '../../../src/score/metrics.ts';
import type { ScoredConversation } from '../../../src/score/score.ts';

const aRate = headlineMetrics.find(({ kind, better }) => kind === 'rate' && better === 'higher')!;

interface At {
  rate: number;
  step?: number;
  count?: number;
  /** Share that is solved. */
  solved?: number;
  replyMs?: number;
  waitedMs?: number;
  unanswered?: number;
}

/** Conversations of one step: the first so many differ from the rest. */
function step({
  rate,
  step: number = rate,
  count = 200,
  solved = 0.9,
  replyMs = 100,
  waitedMs = 0,
  unanswered = 0,
}: At) {
  return Array.from({ length: count }, (_, at): ScoredConversation => {
    const isAnswered = at >= unanswered * count;
    return {
      id: `refund/calm/${number}-${at}`,
      cell: 'refund/calm',
      scenario: 'refund',
      persona: 'calm',
      intent: 'refund',
      segment: null,
      tags: [],
      repetition: 1,
      seed: '0',
      endReason: isAnswered ? 'resolved' : 'timed-out',
      turns: 1,
      scorable: true,
      verified: null,
      decidedBy: null,
      unknownTurns: [0, 1],
      arrival: { step: number, rate, lateMs: 0 },
      heldMs: 1000,
      replyMs: isAnswered ? [replyMs + (at % 10)] : [],
      waitedMs: isAnswered ? [waitedMs] : [],
      firstReplyMs: isAnswered ? [replyMs] : [],
      scores: [],
      measures: { [aRate.name]: [at < solved * count ? 1 : 0, 1] as const },
    };
  });
}

const curveOf = (...steps: At[]) => {
  const curves = loadCurves();
  for (const one of steps.flatMap(step)) curves.add(one);
  return curves.result();
};

describe('the knee', () => {
  it('is nowhere where a bot is at every rate as at the lowest', () => {
    expect(curveOf({ rate: 1 }, { rate: 10 }, { rate: 100 })!.knee).toEqual({ rate: 100, beyond: null, reference: 1 });
  });

  it('is the last rate before replies take surely twice as long', () => {
    const knee = curveOf({ rate: 1 }, { rate: 10, replyMs: 150 }, { rate: 100, replyMs: 400 })!.knee;
    expect(knee).toEqual({ rate: 10, beyond: { rate: 100, worse: ['reply-time'] }, reference: 1 });
  });

  it('is the last rate before a score is surely lower', () => {
    const knee = curveOf({ rate: 1 }, { rate: 10, solved: 0.85 }, { rate: 100, solved: 0.5 })!.knee;
    expect(knee).toEqual({ rate: 10, beyond: { rate: 100, worse: [aRate.name] }, reference: 1 });
  });

  it('counts what a message waited to be sent as the bot’s time', () => {
    const knee = curveOf({ rate: 1 }, { rate: 10, waitedMs: 500 })!.knee;
    expect(knee).toMatchObject({ rate: 1, beyond: { rate: 10, worse: ['reply-time'] } });
  });

  it('is where customers are left without an answer', () => {
    const knee = curveOf({ rate: 1 }, { rate: 10, unanswered: 0.01 }, { rate: 20, unanswered: 0.3 })!.knee;
    expect(knee).toEqual({ rate: 10, beyond: { rate: 20, worse: ['unanswered'] }, reference: 1 });
  });

  it('takes each rate where it came first: a bot may not have recovered from a spike', () => {
    const curve = curveOf(
      { step: 1, rate: 5 },
      { step: 2, rate: 100, replyMs: 900 },
      { step: 3, rate: 5, replyMs: 900 },
    )!;
    expect(curve.knee).toMatchObject({ rate: 5, beyond: { rate: 100 } });
    expect(curve.rows.map(({ rate }) => rate)).toEqual([5, 100, 5]);
  });

  it('is not looked for with one rate, or where nearly nobody came', () => {
    expect(curveOf({ rate: 5 })!.knee).toBeNull();
    expect(curveOf({ rate: 5 }, { rate: 10, count: 9, replyMs: 900 })!.knee).toBeNull();
  });

  it('no load, no curve', () => {
    expect(loadCurves().result()).toBeNull();
  });
});

it('says how many were under way at a time, and how late they began', () => {
  const [row] = curveOf({ rate: 40 })!.rows;
  expect(row).toMatchObject({ atOnce: 40, lateMs: 0, conversations: 200, unanswered: { count: 0 } });
});
