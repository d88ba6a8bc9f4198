import type { Segment } from '../../score/segment.ts';
import { marginOf, weightOf } from '../margin.ts';
import type { MetricRow } from '../../score/metrics.ts';
import { quantile } from '../../distributions/normal.ts';
import { ofMargin, suspicious } from '../decide/suspects.ts';
import { alpha } from '../verdict.ts';

export interface Design {
  metric: MetricRow;
  segment: Segment;
  /** Variance of one arm's figure with one repetition a cell; with more it is as many times smaller. */
  variance: number;
  /** What all tests of the report weigh together. */
  weight: number;
}

/** How a worsening is called: against a stored baseline alone, or suspected first and confirmed afresh. */
export type Rule = 'stored' | 'confirmed';

const power = quantile(0.8);

/**
 * Smallest worsening that a night finds four times in five, in the metric's unit; never below the margin, because nothing smaller
 * is ever called. Against a stored baseline it must pass the correction over all tests; with confirmation it need only be
 * suspected, by its p and its size, for confirming loses few (docs/statistics.md).
 */
export function minimumDetectableEffect(design: Design, repetitions: number, rule: Rule): number {
  const { metric, segment, variance } = design;
  const margin = marginOf(metric, segment);
  const error = Math.sqrt((2 * variance) / repetitions);
  const unlikely = quantile(1 - levelOf(design, rule)) * error;
  const called = rule === 'confirmed' ? Math.max(unlikely, ofMargin * margin) : unlikely;
  return Math.max(called + power * error, margin);
}

/** Repetitions a cell at which a worsening of `change` is found four times in five; null where it is below the margin. */
export function repetitionsToDetect(design: Design, change: number, rule: Rule): number | null {
  const { metric, segment, variance } = design;
  const margin = marginOf(metric, segment);
  if (change < margin - tiny) return null;
  const unlikely = quantile(1 - levelOf(design, rule)) + power;
  const least = rule === 'confirmed' ? power / (change - ofMargin * margin) : 0;
  return Math.max(1, Math.ceil(2 * variance * Math.max(unlikely / change, least) ** 2));
}

const tiny = 1e-9;

function levelOf({ metric, segment, weight }: Design, rule: Rule): number {
  const own = weightOf(metric, segment);
  return rule === 'confirmed' ? suspicious * own : (alpha * own) / weight;
}
