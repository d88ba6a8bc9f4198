/** Figures of invented runs: exact intervals for rates, a plain normal interval for changes. The program's own statistics are tested elsewhere. */
import type { Arm, CellChange, MetricChange, Verdict } from '../../src/compare/comparison.ts';
import type { Aggregate, CellSummary, Interval, MetricValue } from '../../src/score/aggregate.ts';
import type { Segment } from '../../src/score/segment.ts';
import { metrics, type MetricName } from '../../src/score/metrics.ts';
import { clopperPearson } from '../../src/score/interval.ts';
import type { Metric } from '../../src/score/metrics/metric.ts';
import type { ScoredConversation } from '../../src/score/score.ts';

export function aggregate(scored: ScoredConversation[]): Aggregate {
  const scorable = scored.filter((one) => one.scorable);
  const values: MetricValue[] = [];
  for (const segment of segments(scored)) {
    const inside = scorable.filter((one) => segmentOf(one, segment.kind) === segment.id);
    for (const { name } of metrics) values.push(valueOf(name, segment, inside));
  }
  const endReasons: Aggregate['endReasons'] = {};
  for (const { endReason } of scored) endReasons[endReason] = (endReasons[endReason] ?? 0) + 1;
  return {
    values,
    cells: cells(scored),
    endReasons,
    conversations: scored.length,
    scorable: scorable.length,
    passHat: [0.9, 0.85, 0.8, 0.78, 0.75],
    decidedBy: { backEnd: scorable.length - 25, label: 0, statement: 25, nothing: 0 },
    unknownTurns: { count: 18, of: scorable.length * 2 },
    latencyMs: { p50: 700, p95: 1400, p99: 2100 },
  };
}

export function changes(baseline: Aggregate, candidate: Aggregate): MetricChange[] {
  return candidate.values.flatMap((now): MetricChange[] => {
    const before = baseline.values.find(
      (one) => one.metric === now.metric && one.segment.kind === now.segment.kind && one.segment.id === now.segment.id,
    );
    return before && (before.value !== null || now.value !== null) ? [change(before, now)] : [];
  });
}

export function cellChanges(baseline: Aggregate, candidate: Aggregate): CellChange[] {
  return candidate.cells.map(({ cell, scenario, persona, intent, verified, scorable }) => {
    const before = baseline.cells.find((one) => one.cell === cell);
    const fell = (before ? before.verified / before.scorable : 0) - verified / scorable;
    const isSteady = verified === scorable;
    return {
      cell,
      scenario,
      persona,
      intent,
      baseline: before ? { verified: before.verified, scorable: before.scorable } : null,
      candidate: { verified, scorable },
      label: fell >= 0.5 ? 'newly-failing' : fell <= -0.4 ? 'fixed' : isSteady ? 'passing' : 'flaky',
      p: null,
    };
  });
}

function change(before: MetricValue, now: MetricValue): MetricChange {
  const metric: Metric = metrics.find((one) => one.name === now.metric)!;
  const margin =
    now.segment.kind === 'all' ? metric.margin : Math.max(metric.margin, metric.unit === 'share' ? 0.1 : 0);
  const difference = before.value === null || now.value === null ? null : now.value - before.value;
  const half = (half95(before) ** 2 + half95(now) ** 2) ** 0.5;
  const worse = metric.better === 'lower' ? 1 : -1;
  const bound = difference === null ? null : difference + worse * half * 0.84;
  const verdict =
    difference === null || bound === null
      ? 'not-observable'
      : verdictOf(difference * worse, bound * worse, half, margin);
  return {
    metric: now.metric,
    segment: now.segment,
    baseline: armOf(before),
    candidate: armOf(now),
    difference,
    interval: difference === null ? null : { low: difference - half, high: difference + half },
    bound,
    margin,
    p: null,
    q: null,
    verdict,
    repetitionsNeeded: verdict === 'not-enough-evidence' ? 37 : null,
    confirmation: null,
  };
}

/** In the direction of worse. */
function verdictOf(difference: number, bound: number, half: number, margin: number): Verdict {
  if (difference > margin && difference > half) return 'regressed';
  if (difference < -margin && -difference > half) return 'improved';
  return bound <= margin ? 'held' : 'not-enough-evidence';
}

function valueOf(metric: MetricName, segment: Segment, inside: ScoredConversation[]): MetricValue {
  const measured = inside.flatMap((one) => (one.measures[metric] ? [one.measures[metric]] : []));
  const numerator = measured.reduce((sum, [top]) => sum + top, 0);
  const denominator = measured.reduce((sum, [, under]) => sum + under, 0);
  const value = denominator === 0 ? null : numerator / denominator;
  const kind = metrics.find((one) => one.name === metric)!.kind;
  return {
    metric,
    segment,
    numerator,
    denominator,
    conversations: measured.length,
    value,
    interval: value === null ? null : kind === 'rate' ? clopperPearson(numerator, denominator) : about(value, measured),
  };
}

function about(value: number, measured: (readonly [number, number])[]): Interval {
  const spread =
    measured.reduce((sum, [top, under]) => sum + (under ? top / under - value : 0) ** 2, 0) / measured.length;
  const half = 1.96 * Math.sqrt(spread / measured.length);
  return { low: Math.max(0, value - half), high: value + half };
}

function half95({ interval }: MetricValue): number {
  return interval ? (interval.high - interval.low) / 2 : 0;
}

function armOf({ numerator, denominator, conversations, value }: MetricValue): Arm {
  return { numerator, denominator, conversations, value };
}

function segments(scored: ScoredConversation[]): Segment[] {
  const kinds = ['intent', 'persona'] as const;
  const cuts = kinds.flatMap((kind) =>
    [...new Set(scored.map((one) => segmentOf(one, kind)))].map((id): Segment => ({ kind, id })),
  );
  return [{ kind: 'all', id: '' }, ...cuts];
}

function segmentOf(one: ScoredConversation, kind: Segment['kind']): string {
  return kind === 'intent' ? one.intent : kind === 'persona' ? one.persona : '';
}

function cells(scored: ScoredConversation[]): CellSummary[] {
  return [...new Set(scored.map((one) => one.cell))].map((cell) => {
    const inside = scored.filter((one) => one.cell === cell);
    const { scenario, persona, intent } = inside[0]!;
    const scorable = inside.filter((one) => one.scorable);
    return {
      cell,
      scenario,
      persona,
      intent,
      scorable: scorable.length,
      decided: scorable.filter((one) => one.verified !== null).length,
      verified: scorable.filter((one) => one.verified).length,
      unscorable: inside.length - scorable.length,
    };
  });
}
