/** Every metric of a run in one table: its words, unit, direction and the change that matters. Definitions: docs/metrics.md. */
import { accuracyMetrics } from './metrics/accuracy-metrics.ts';
import { effortMetrics } from './metrics/effort-metrics.ts';
import { escalationMetrics } from './metrics/escalation-metrics.ts';
import type { Metric } from './metrics/metric.ts';
import { outcomeMetrics } from './metrics/outcome-metrics.ts';
import { toneMetrics } from './metrics/tone-metrics.ts';

const table = [...accuracyMetrics, ...effortMetrics, ...escalationMetrics, ...toneMetrics, ...outcomeMetrics] as const;

export type MetricName = (typeof table)[number]['name'];
export type MetricRow = Metric & { name: MetricName };
export const metrics: readonly MetricRow[] = table;

/** The one of each score that stands for it. */
export const headlineMetrics = metrics.filter((metric) => metric.headline);

const byName = new Map<string, MetricRow>(metrics.map((metric) => [metric.name, metric]));

/** What customers came for, as something other than the bot decided it. */
export const success = metrics.find(({ rollout }) => rollout === 'success')!;

/** Of a name that was checked before: a gate's, or one of the table's own. */
export const metricOf = (name: string): MetricRow => byName.get(name)!;
