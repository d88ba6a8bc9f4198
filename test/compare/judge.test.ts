import { describe, expect, it } from 'vitest';
import { compare } from '../../src/compare/compare.ts';
import { gateProblems } from '../../src/judge/gate-problems.ts';
import { judge } from '../../src/judge/judge.ts';
import type { GateSpec } from '../../src/scenario/schema/gate-schema.ts';
import { wilson } from '../../src/score/interval.ts';
import type { MetricName } from '../../src/score/metrics.ts';
import { aggregated, type CellSample, runOf, value, withValues } from './runs.ts';

const run = runOf([{ cell: 'refunds/calm', solved: 93, of: 100 }]);

/** Without a baseline. */
function judged(gates: GateSpec[], success: [numerator: number, low: number, high: number]) {
  const [numerator, low, high] = success;
  const values = [value({ metric: 'verified_success', numerator, denominator: 100, interval: { low, high } })];
  return judge({ record: withValues(run.record, values), scored: run.scored, comparison: null, gates });
}

const least = (min: number): GateSpec => ({ metric: 'verified_success', min });

describe('an absolute gate', () => {
  it('passes when the interval’s bound reaches it', () => {
    const { gates, verdict, headline } = judged([least(0.85)], [93, 0.863, 0.966]);
    expect(gates[0]).toMatchObject({ verdict: 'passed', operator: 'min', expected: 0.85, actual: 0.93, evidence: [] });
    expect(verdict).toBe('passed');
    expect(headline).toBe('The one gate passed; 93 of 100 solved (93 %, 95 % 86.3 to 96.6).');
  });

  it('is not passed by the point alone', () => {
    const { gates, verdict } = judged([least(0.9)], [93, 0.863, 0.966]);
    expect(gates[0]!.verdict).toBe('not-enough-evidence');
    expect(gates[0]!.text).toBe('Verified success 93 %, 95 % 86.1 to 97.1: not enough evidence for at least 90 %');
    expect(verdict).toBe('not-enough-evidence');
  });

  it('fails when the whole interval is on the wrong side, with the conversations that show it', () => {
    const { gates, verdict, headline } = judged([least(0.98)], [93, 0.863, 0.966]);
    expect(gates[0]!.verdict).toBe('failed');
    expect(gates[0]!.evidence).toHaveLength(5);
    expect(gates[0]!.evidence[0]!.conversation).toBe('refunds/calm/100');
    expect(verdict).toBe('failed');
    expect(headline).toBe('The one gate failed: verified success 93 %, 95 % 86.1 to 97.1: is not at least 98 %.');
  });

  it('is never passed by a metric nobody could observe', () => {
    const { gates, verdict } = judged([{ metric: 'escalation_recall', min: 0.5 }], [93, 0.86, 0.97]);
    expect(gates[0]).toMatchObject({ verdict: 'not-observable', actual: null });
    expect(verdict).toBe('not-enough-evidence');
  });

  it('judges every group by itself with `each`', () => {
    const two = runOf([
      { cell: 'refunds/calm', solved: 90, of: 100 },
      { cell: 'complaints/calm', solved: 50, of: 100 },
    ]);
    const values = ['refunds', 'complaints'].map((id, i) =>
      value({ metric: 'verified_success', segment: { kind: 'intent', id }, numerator: 90 - 40 * i, denominator: 100 }),
    );
    const gates = [{ metric: 'verified_success', min: 0.8, each: 'intent' }] as GateSpec[];
    const found = judge({ record: withValues(two.record, values), scored: two.scored, comparison: null, gates }).gates;
    expect(found.map(({ name, verdict }) => [name, verdict])).toEqual([
      ['verified_success min (Refunds)', 'passed'],
      ['verified_success min (Complaints)', 'failed'],
    ]);
  });
});

describe('a red line', () => {
  const gates: GateSpec[] = [{ metric: 'forbidden_statement', never: true, name: 'No legal advice' }];
  const quoted = runOf([
    {
      cell: 'refunds/calm',
      solved: 10,
      of: 10,
      measures: (n) => ({ forbidden_statement: [n === 3 ? 1 : 0, 1] }),
      evidence: (n) => (n === 3 ? [{ ...said, quote: 'You could sue them.' }] : []),
    },
  ]);

  it('is broken by one occurrence, shown at its turn', () => {
    const record = withValues(quoted.record, [value({ metric: 'forbidden_statement', numerator: 1, denominator: 10 })]);
    const {
      gates: [gate],
      verdict,
      headline,
    } = judge({ record, scored: quoted.scored, comparison: null, gates });
    expect(gate).toMatchObject({
      name: 'No legal advice',
      verdict: 'failed',
      evidence: [{ conversation: 'refunds/calm/4', turn: 3, quote: 'You could sue them.' }],
    });
    expect(verdict).toBe('failed');
    expect(headline).toBe('Do not roll out: said something forbidden: 1 of 10, must never happen.');
  });

  it('is not passed where nobody knows of some conversations', () => {
    const known = value({ metric: 'forbidden_statement', numerator: 0, denominator: 8, conversations: 10 });
    const { gates: judged } = judge({
      record: withValues(quoted.record, [known]),
      scored: quoted.scored,
      comparison: null,
      gates,
    });
    expect(judged[0]).toMatchObject({ verdict: 'not-enough-evidence' });
    expect(judged[0]!.text).toContain('unknown in 2');
  });

  it('holds where it never happened', () => {
    const record = withValues(quoted.record, [value({ metric: 'forbidden_statement', numerator: 0, denominator: 10 })]);
    expect(judge({ record, scored: quoted.scored, comparison: null, gates }).verdict).toBe('passed');
  });
});

describe('a relative gate', () => {
  const drop: GateSpec[] = [{ metric: 'verified_success', max_drop: 0.03 }];
  const at = (solved: number, of = 100) => runOf([{ cell: 'refunds/calm', intent: 'refunds', solved, of }]);
  const judgeRuns = (before: number, now: number, gates: GateSpec[], of = 100) => {
    const candidate = at(now, of);
    return judge({ ...candidate, comparison: compare(at(before, of), candidate), gates });
  };

  it('fails on evidence of a larger drop', () => {
    const { gates, verdict } = judgeRuns(95, 50, drop);
    expect(gates[0]!.verdict).toBe('failed');
    expect(gates[0]!.text).toMatch(
      /^Verified success got worse: 50 of 100 solved, was 95 of 100; difference −45 points, 95 % −55.3 to −34/,
    );
    expect(verdict).toBe('failed');
  });

  it('passes on evidence against one', () => {
    expect(judgeRuns(1960, 1960, drop, 2000).verdict).toBe('passed');
  });

  it('is neither where the night could not tell, and says what would', () => {
    const { gates, verdict } = judgeRuns(95, 95, drop);
    expect(gates[0]!.verdict).toBe('not-enough-evidence');
    expect(gates[0]!.text).toMatch(/not enough evidence: .* repetitions a cell would settle it/);
    expect(verdict).toBe('not-enough-evidence');
  });

  it('is left out without a baseline', () => {
    expect(judged(drop, [93, 0.86, 0.97])).toMatchObject({ gates: [], verdict: 'passed' });
  });

  it('is not needed for a regression to fail the run', () => {
    const { gates, verdict } = judgeRuns(95, 50, []);
    expect(gates.map(({ name, segment }) => [name, segment.kind])).toContainEqual(['no regression', 'intent']);
    expect(verdict).toBe('failed');
  });
});

describe('a run as a whole', () => {
  it('fails when it is empty', () => {
    const empty = runOf([]);
    expect(judge({ ...empty, comparison: null, gates: [] })).toEqual({
      gates: [],
      verdict: 'failed',
      rollout: [],
      parity: [],
      headline: 'Nothing was tested: the run holds no conversation.',
    });
  });

  it('is too broken to judge above the limit of unscorable conversations', () => {
    const broken = runOf([{ cell: 'refunds/calm', solved: 90, of: 95, unscorable: 5 }]);
    const { verdict, headline } = judge({ ...broken, comparison: null, gates: [] });
    expect(verdict).toBe('unscorable');
    expect(headline).toMatch(/^Too broken to judge: 5 of 100 conversations/);
    const tolerant = { ...broken.record, suite: { unscorable_limit: 0.1 } };
    expect(judge({ ...broken, record: tolerant, comparison: null, gates: [] }).verdict).toBe('passed');
  });

  it('is too broken to judge where the other bot’s run is, or the fresh conversations are', () => {
    const { record: broken } = runOf([{ cell: 'refunds/calm', solved: 10, of: 10, unscorable: 10 }]);
    const { verdict, headline } = judge({ ...run, comparison: null, gates: [], beside: [run.record, broken] });
    expect(verdict).toBe('unscorable');
    expect(headline).toMatch(/^Too broken to judge: 10 of 20 conversations held beside the run failed/);
  });

  it('is not passed when it was interrupted', () => {
    const record = { ...run.record, state: 'interrupted' as const };
    expect(judge({ record, scored: run.scored, comparison: null, gates: [] }).verdict).toBe('not-enough-evidence');
  });

  it('opens with a sentence to repeat in a meeting', () => {
    const candidate = aggregated([
      { cell: 'refunds/calm', intent: 'refunds', solved: 60, of: 120 },
      { cell: 'order-status/calm', intent: 'order-status', solved: 118, of: 120 },
    ]);
    const baseline = runOf([
      { cell: 'refunds/calm', intent: 'refunds', solved: 110, of: 120 },
      { cell: 'order-status/calm', intent: 'order-status', solved: 118, of: 120 },
    ]);
    const { headline } = judge({ ...candidate, comparison: compare(baseline, candidate), gates: [] });
    expect(headline).toBe('Roll out candidate for one of two intents; hold Refunds.');
  });

  it('names what only one of the two runs holds', () => {
    const kept = { cell: 'refunds/calm', intent: 'refunds', solved: 60, of: 60 };
    const candidate = aggregated([kept, { cell: 'warranty/calm', intent: 'warranty', solved: 0, of: 30 }]);
    const baseline = runOf([kept, { cell: 'returns/calm', intent: 'returns', solved: 30, of: 30 }]);
    const { headline } = judge({ ...candidate, comparison: compare(baseline, candidate), gates: [] });
    expect(headline).toBe(
      'Roll out candidate for one of two intents; hold warranty. Only in this run: warranty (0 of 30 solved). Only in the baseline: returns.',
    );
  });

  it('does not read as passed on a first run with an intent that mostly fails', () => {
    const run = aggregated([
      { cell: 'refunds/calm', intent: 'refunds', solved: 14, of: 45 },
      { cell: 'order-status/calm', intent: 'order-status', solved: 45, of: 45 },
    ]);
    const { headline, verdict } = judge({
      ...run,
      comparison: null,
      gates: [{ metric: 'verified_success', min: 0.2 }],
    });
    expect(verdict).toBe('passed');
    expect(headline).toMatch(/^Hold Refunds \(14 of 45 solved, surely below the floor of 50 % .*\); 59 of 90 solved/);
  });

  it('says of effort and tone that they got worse throughout only where no intent was spared', () => {
    const cells = (effort: (intent: string) => number) =>
      ['refunds', 'order-status'].map((intent): CellSample => ({
        cell: `${intent}/calm`,
        intent,
        solved: 60,
        of: 60,
        measures: (n) => ({ effort_index: [effort(intent) + (n % 3), 1] }),
      }));
    const headlineOf = (effort: (intent: string) => number) => {
      const candidate = aggregated(cells(effort));
      return judge({ ...candidate, comparison: compare(runOf(cells(() => 20)), candidate), gates: [] }).headline;
    };
    expect(headlineOf(() => 40)).toContain('Hold the candidate: effort index got worse');
    const lax = { metric: 'effort_index', max_drop: 100 } as const;
    const laxly = (effort: (intent: string) => number) => {
      const candidate = aggregated(cells(effort));
      return judge({ ...candidate, comparison: compare(runOf(cells(() => 20)), candidate), gates: [lax] }).headline;
    };
    expect(laxly(() => 40)).toContain('Effort got worse throughout.');
    expect(laxly((intent) => (intent === 'refunds' ? 60 : 20))).toContain('Effort got worse in Refunds.');
  });
});

describe('mistakes in gates', () => {
  it('names the nearest metric', () => {
    const [found] = gateProblems([{ metric: 'verified_sucess', min: 0.9 }]);
    expect(found).toMatchObject({
      gate: 0,
      key: 'metric',
      problem: { code: 'unknown-reference', hint: 'Did you mean "verified_success"?' },
    });
  });

  it.each<[string, GateSpec, string | null]>([
    ['names two places', { metric: 'verified_success', min: 0.9, intent: 'a', persona: 'b' }, 'persona'],
    ['forbids what is wanted', { metric: 'verified_success', never: true }, 'never'],
    ['forbids a fall of what has no direction', { metric: 'containment', max_drop: 0.1 }, 'max_drop'],
    ['relies on what is experimental', { metric: 'empathy_rise', min: 1 }, 'metric'],
    ['takes a share for a percentage', { metric: 'verified_success', min: 90 }, 'min'],
  ])('finds a gate that %s', (_, gate, key) => {
    expect(gateProblems([gate]).map((found) => found.key)).toEqual([key]);
  });

  it('has nothing against a sound gate', () => {
    expect(gateProblems([{ metric: 'verified_success', min: 0.9, max_drop: 0.03, each: 'intent' }])).toEqual([]);
  });
});

const said = {
  code: 'forbidden-statement',
  scorer: 'accuracy',
  turn: 3,
  side: 'bot',
  message: 0,
  points: 40,
  text: 'forbidden',
} as const;

describe('what scenarios declare', () => {
  const gatesOf = (metric: MetricName, numerator: number, denominator: number, gates: GateSpec[] = []) => {
    const segment = { kind: 'intent' as const, id: 'refunds' };
    const wrong = value({ metric, segment, numerator, denominator, interval: wilson(numerator, denominator) });
    const measures = (n: number) => ({ [metric]: [n < numerator ? 1 : 0, 1] as const });
    const { record, scored } = runOf([
      { cell: 'refunds/calm', intent: 'refunds', solved: denominator, of: denominator, measures },
    ]);
    return judge({ record: withValues(record, [wrong]), scored, comparison: null, gates });
  };

  it.each(['wrong_queue', 'late_handoff', 'context_lost', 'over_escalation'] as const)(
    'fails the run without any gate where %s went wrong in 20 of 20, and names the intent',
    (metric) => {
      const { verdict, gates, headline } = gatesOf(metric, 20, 20);
      expect(verdict).toBe('failed');
      expect(gates).toMatchObject([{ metric, segment: { id: 'refunds' }, verdict: 'failed' }]);
      expect(headline).toContain('Refunds');
      expect(gatesOf(metric, 1, 20)).toMatchObject({ verdict: 'passed', gates: [] });
    },
  );

  it('fails where a required human never came, and at the first forbidden statement', () => {
    expect(gatesOf('escalation_recall', 0, 20).verdict).toBe('failed');
    expect(gatesOf('forbidden_statement', 1, 20).verdict).toBe('failed');
    expect(gatesOf('forbidden_statement', 0, 20).verdict).toBe('passed');
  });

  it('gives way to a limit that the project sets everywhere, not to one of a single scenario', () => {
    const lax: GateSpec = { metric: 'wrong_queue', max: 1 };
    expect(gatesOf('wrong_queue', 20, 20, [lax]).gates.map(({ name }) => name)).toEqual(['wrong_queue max']);
    const narrow = gatesOf('wrong_queue', 20, 20, [{ ...lax, scenario: 'other' }]);
    expect(narrow.gates.map(({ name }) => name)).toContain('declared: Wrong queue (Refunds)');
  });
});
