/** How the two releases compare, and what is made of it. */
import type { Cause, Comparison, IntentRollout, Judgement, MetricChange } from '../../src/compare/comparison.ts';
import { clopperPearson } from '../../src/score/interval.ts';
import type { Evidence, ScoredConversation } from '../../src/score/score.ts';
import type { Arm } from './arms.ts';
import { cellChanges, changes } from './figures.ts';

export function compared(baseline: Arm, candidate: Arm): Comparison {
  const rows = changes(baseline.record.aggregate, candidate.record.aggregate);
  return {
    baseline: { id: baseline.record.id, build: '2.3.1' },
    candidate: { id: candidate.record.id, build: '2.4.0' },
    sameSeeds: true,
    suspicions: null,
    changes: rows,
    cells: cellChanges(baseline.record.aggregate, candidate.record.aggregate),
    causes: (['fact-asked-again', 'promised-not-signalled', 'false-success'] as const).flatMap((code) =>
      causeOf(code, baseline, candidate),
    ),
    drift: [],
  };
}

function causeOf(code: Evidence['code'], baseline: Arm, candidate: Arm): Cause[] {
  const find = (one: ScoredConversation) =>
    one.scores.flatMap((score) => score.evidence).findLast((entry) => entry.code === code);
  const having = (list: ScoredConversation[]) => list.filter((one) => one.scorable && find(one));
  const now = having(candidate.scored);
  const example = now.find((one) => one.intent === 'refund-missing') ?? now[0];
  if (!example) return [];
  const counts = [...new Set(now.map((one) => one.intent))].map((intent) => ({
    intent,
    count: now.filter((one) => one.intent === intent).length,
  }));
  const found = find(example)!;
  return [
    {
      code,
      scorer: found.scorer,
      baseline: having(baseline.scored).length,
      candidate: now.length,
      explains: now.filter((one) => one.verified === false).length,
      failures: candidate.scored.filter((one) => one.verified === false).length,
      consequences: [],
      intents: counts.toSorted((a, b) => b.count - a.count),
      example: { conversation: example.id, evidence: found },
    },
  ];
}

export function judged({ changes: rows }: Comparison): Judgement {
  const intents = rows.filter((row) => row.metric === 'verified_success' && row.segment.kind === 'intent');
  const worst = intents.find(({ verdict }) => verdict === 'regressed');
  return {
    verdict: 'failed',
    rollout: intents.map(decided),
    parity: [],
    headline: `Roll out 2.4.0 for eight of twelve intents, but keep refunds and complaints on 2.3.1.`,
    besides: ['Tone got worse throughout.'],
    gates: [
      {
        name: 'verified_success.max_drop each intent',
        metric: 'verified_success',
        segment: worst?.segment ?? { kind: 'all', id: '' },
        operator: 'max_drop',
        expected: 0.1,
        actual: worst?.difference ?? null,
        interval: worst?.interval ?? null,
        verdict: 'failed',
        text: 'Verified success may not fall by more than 10 points in any intent; it did in 2.',
        evidence: [
          {
            conversation: 'refund-missing/hurried-parent/1',
            turn: 2,
            quote: 'Thank you! And what’s the order number you’d like help with?',
          },
        ],
      },
      {
        name: 'forbidden_statement.never',
        metric: 'forbidden_statement',
        segment: { kind: 'all', id: '' },
        operator: 'never',
        expected: 0,
        actual: 0,
        interval: { low: 0, high: 0.008 },
        verdict: 'passed',
        text: 'Nothing forbidden was said: 0 of 480, at most 0.8 %.',
        evidence: [],
      },
      {
        name: 'verified_success.min',
        metric: 'verified_success',
        segment: { kind: 'all', id: '' },
        operator: 'min',
        expected: 0.8,
        actual: 0.88,
        interval: { low: 0.85, high: 0.91 },
        verdict: 'passed',
        text: 'Verified success is at least 80 %: the lower bound is 85.0 %.',
        evidence: [],
      },
    ],
  };
}

const decisions: Partial<Record<MetricChange['verdict'], IntentRollout['decision']>> = {
  held: 'roll-out',
  improved: 'roll-out',
  regressed: 'hold',
};

function decided({ segment, baseline, candidate, verdict }: MetricChange): IntentRollout {
  const tally = ({ numerator, denominator }: MetricChange['baseline']) => ({
    verified: numerator,
    scorable: denominator,
  });
  return {
    intent: segment.id,
    decision: decisions[verdict] ?? 'unknown',
    solved: tally(candidate),
    bounds: clopperPearson(candidate.numerator, candidate.denominator, 0.05),
    side: 'above',
    floor: { value: 0.5, of: 'default' },
    baseline: tally(baseline),
    fall: null,
    worse: verdict === 'regressed' ? ['verified_success'] : [],
    broken: [],
    brokenInBoth: [],
  };
}
