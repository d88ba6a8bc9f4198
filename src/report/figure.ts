/** A metric as it is shown: level with its basis and interval, change with its verdict, and where both stand on an axis. */
import { plural } from '../counts.ts';
import type { Arm, MetricChange, Verdict } from '../compare/comparison.ts';
import { type Interval, type MetricValue, unknownOf } from '../score/aggregate.ts';
import { judgedBy, type MetricName, metricOf } from '../score/metrics.ts';
import type { Metric } from '../score/metrics/metric.ts';
import { judgedText } from '../wording/judged.ts';
import { count, fixed, signed, units, unknownText } from '../wording/numbers.ts';

/** Numbers are in the unit shown: per cent for shares. */
export interface Figure {
  value: number | null;
  /** `88.2 %`, `unknown`, or `not observable`. */
  text: string;
  /** `420 of 476`, `20 of 20, unknown in 9`, `mean of 476`; empty when not observable. */
  basis: string;
  interval: Interval | null;
  /** `[85.0, 90.8]`; a rate of nought gives what it can promise: `at most 8.8 %`. */
  range: string;
}

export interface Change {
  verdict: Verdict;
  word: string;
  /** `−2.5`, candidate minus baseline. */
  text: string;
  range: string;
  /** What a change is counted in: `points`; empty where the number stands alone. */
  unit: string;
  /** Right is better: where fewer is better the axis is flipped and the labels are not. */
  plot: { at: number; low: number; high: number; bound: number | null; margin: number; marginText: string } | null;
  /** Repetitions that would settle it, or the fresh conversations that confirmed it. */
  note: string | null;
}

export interface MetricLine {
  metric: MetricName;
  title: string;
  better: Metric['better'];
  /** Who judged it, and how far people agree; null: no language model did. */
  judged: string | null;
  baseline: Figure | null;
  candidate: Figure;
  change: Change | null;
}

const verdictWords: Record<Verdict, string> = {
  regressed: 'Regressed',
  improved: 'Improved',
  changed: 'Changed',
  held: 'Held',
  'not-enough-evidence': 'Not enough evidence',
  'not-observable': 'Not observable',
};

/** The shapes that repeat a verdict where there is no drawing. */
export const verdictSigns: Record<Verdict, string> = {
  regressed: '▼',
  improved: '▲',
  changed: '◆',
  held: '●',
  'not-enough-evidence': '◌',
  'not-observable': '⊘',
};

/** Null when neither run could observe it: there is nothing to show. */
export function metricLine(
  name: MetricName,
  candidate: MetricValue | undefined,
  baseline: MetricValue | undefined,
  change: MetricChange | undefined,
  repeat: number,
): MetricLine | null {
  const metric = metricOf(name);
  const judged = judgedBy(metric);
  const isObserved = (value: MetricValue | undefined) => value !== undefined && value.conversations > 0;
  if (!isObserved(candidate) && !isObserved(baseline)) return null;
  return {
    metric: name,
    title: metric.title,
    better: metric.better,
    judged: judged && judgedText(judged),
    baseline: baseline ? figure(metric, baseline) : null,
    candidate: figure(metric, candidate),
    change: change ? changeOf(metric, change, repeat) : null,
  };
}

function figure(metric: Metric, value: MetricValue | undefined): Figure {
  const unit = units[metric.unit];
  if (!value || value.value === null) {
    const unknown = value ? unknownOf(value) : 0;
    const said =
      unknown > 0 ? { text: 'unknown', basis: `in ${count(unknown)}` } : { text: 'not observable', basis: '' };
    return { value: null, ...said, interval: null, range: '' };
  }
  const interval = value.interval && scaled(value.interval, unit.scale);
  return {
    value: value.value * unit.scale,
    text: `${fixed(value.value * unit.scale, unit.digits)}${unit.suffix}`,
    basis: basisOf(metric, value),
    interval,
    range: interval ? rangeOf(metric, value.value, interval) : '',
  };
}

type Counted = Pick<Arm, 'numerator' | 'denominator'>;

/** `36 → 22 of 40`, or both denominators where they differ: `36 of 39 → 22 of 40`. */
export function counts(baseline: Counted | null, candidate: Counted): string {
  const now = `${count(candidate.numerator)} of ${count(candidate.denominator)}`;
  if (!baseline) return now;
  const before = count(baseline.numerator);
  return baseline.denominator === candidate.denominator
    ? `${before} → ${now}`
    : `${before} of ${count(baseline.denominator)} → ${now}`;
}

function changeOf(metric: Metric, change: MetricChange, repeat: number): Change {
  const unit = units[metric.unit];
  const { difference } = change;
  const interval = change.interval && scaled(change.interval, unit.scale);
  return {
    verdict: change.verdict,
    word: wordOf(change),
    text: difference === null ? '' : signed(difference * unit.scale, unit.digits),
    range: interval ? `[${signed(interval.low, unit.digits)}, ${signed(interval.high, unit.digits)}]` : '',
    unit: unit.change,
    plot: difference === null || !interval ? null : plotOf(metric, change, difference * unit.scale, interval),
    note: noteOf(change, repeat),
  };
}

/** Where both are known and stand beside each other, it is the difference that nobody knows. */
function wordOf({ verdict, baseline, candidate }: MetricChange): string {
  const isKnown = baseline.value !== null && candidate.value !== null;
  return verdict === 'not-observable' && isKnown ? 'Not compared' : verdictWords[verdict];
}

function plotOf(metric: Metric, change: MetricChange, at: number, interval: Interval): Change['plot'] {
  const { scale, digits } = units[metric.unit];
  const margin = change.margin * scale;
  const isFlipped = metric.better === 'lower';
  const short = margin < 1 ? digits : Number.isInteger(margin) ? 0 : 1;
  return {
    at: isFlipped ? 0 - at : at,
    low: isFlipped ? 0 - interval.high : interval.low,
    high: isFlipped ? 0 - interval.low : interval.high,
    bound: change.bound === null ? null : isFlipped ? 0 - change.bound * scale : change.bound * scale,
    margin,
    marginText: signed(isFlipped ? margin : -margin, short),
  };
}

function noteOf(change: MetricChange, repeat: number): string | null {
  const { confirmation, repetitionsNeeded } = change;
  if (confirmation) {
    const { state, fresh } = confirmation;
    return `${freshWords[state]}${fresh ? `: ${counts(fresh.baseline, fresh.candidate)}` : ''}`;
  }
  if (change.verdict === 'not-enough-evidence' && repetitionsNeeded !== null) {
    return `About ${plural(repetitionsNeeded, 'repetition')} a cell would settle it; ${plural(repeat, 'was', 'were')} run.`;
  }
  return null;
}

const freshWords = {
  confirmed: 'confirmed afresh',
  dropped: 'looked worse, not confirmed afresh',
  open: 'looked worse, not settled afresh',
} as const;

function basisOf(metric: Metric, value: MetricValue): string {
  if (metric.unit === 'share') {
    return `${count(value.numerator)} of ${count(value.denominator)}${unknownText({ unknown: unknownOf(value) })}`;
  }
  if (metric.kind === 'mean') return `mean of ${count(value.conversations)}`;
  return metric.group === 'own' ? `over ${count(value.denominator)}` : `over ${plural(value.denominator, 'turn')}`;
}

function rangeOf(metric: Metric, value: number, interval: Interval): string {
  const { digits, suffix } = units[metric.unit];
  if (metric.unit === 'share' && value === 0) return `at most ${fixed(interval.high, digits)}${suffix}`;
  return `[${fixed(interval.low, digits)}, ${fixed(interval.high, digits)}]`;
}

function scaled(interval: Interval, scale: number): Interval {
  return { low: interval.low * scale, high: interval.high * scale };
}
