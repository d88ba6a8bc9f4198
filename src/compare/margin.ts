import type { Segment } from '../score/aggregate.ts';
import type { MetricRow } from './measure.ts';

/** A part of a run carries more noise than the whole: a change must be five thirds as large to matter there (3 points of success overall, 5 in a part). */
const partOfRun = 5 / 3;

/** The smallest worsening that matters, in the metric's own unit. */
export const marginOf = (metric: MetricRow, { kind }: Segment): number =>
  kind === 'all' ? metric.margin : metric.margin * partOfRun;

/**
 * How much of the report's allowance for error a test starts with: most for the four headline figures over the whole run, less
 * for them in a part and for other metrics over the whole, least for details.
 */
export function weightOf(metric: MetricRow, { kind }: Segment): number {
  if (!metric.headline) return kind === 'all' ? 0.2 : 0.07;
  return kind === 'all' ? 1.75 : kind === 'scenario' ? 0.3 : 1;
}
