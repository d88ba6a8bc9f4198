import type { Segment, SegmentKind } from '../score/segment.ts';
import type { MetricRow } from '../score/metrics.ts';

/** A part of a run carries more noise than the whole: a change must be five thirds as large to matter there (3 points of success overall, 5 in a part). */
const partOfRun = 5 / 3;

/** The smallest worsening that matters, in the metric's own unit. */
export const marginOf = (metric: MetricRow, { kind }: Segment): number =>
  kind === 'all' ? metric.margin : metric.margin * partOfRun;

/** Whether a worsening is as large as a margin; the last bits of a difference of shares decide nothing. */
export const reaches = (worsening: number, margin: number): boolean => worsening >= margin - rounding;

const rounding = 1e-9;

/**
 * How much of the report's allowance for error a test starts with: most for success over the whole run and in an intent, less
 * for the other headline figures, least for details. A change of everything shows in the whole run first, so the wide
 * parts (personas, customer segments, tags) start with less than an intent.
 */
export function weightOf({ rollout, headline }: MetricRow, { kind }: Segment): number {
  if (!headline) return kind === 'all' ? 0.2 : 0.05;
  const weights = rollout === 'success' ? successWeights : headlineWeights;
  return weights[kind] ?? weights.part;
}

type Weights = Partial<Record<SegmentKind, number>> & { part: number };

const successWeights: Weights = { all: 2, intent: 2, scenario: 0.4, part: 0.5 };
const headlineWeights: Weights = { all: 0.8, intent: 0.5, scenario: 0.12, part: 0.25 };
