import type { Segment } from '../score/aggregate.ts';
import type { MetricRow } from './measure.ts';

/** A part of a run carries more noise than the whole: a change must be five thirds as large to matter there (3 points of success overall, 5 in a part). */
const partOfRun = 5 / 3;

/** The smallest worsening that matters, in the metric's own unit. */
export const marginOf = (metric: MetricRow, { kind }: Segment): number =>
  kind === 'all' ? metric.margin : metric.margin * partOfRun;

/**
 * The share of the report's error allowance a test starts with: the figures a report opens with (headline metrics, and
 * every metric over the whole run) get ten times that of a detail.
 */
export const weightOf = (metric: MetricRow, { kind }: Segment): number => (metric.headline || kind === 'all' ? 1 : 0.1);
