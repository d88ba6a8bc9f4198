/** Every metric of a run in one table: its words, unit, direction and the change that matters. Definitions: docs/metrics.md. */
import { accuracyMetrics } from './metrics/accuracy-metrics.ts';
import { effortMetrics } from './metrics/effort-metrics.ts';
import { escalationMetrics } from './metrics/escalation-metrics.ts';
import type { Metric } from './metrics/metric.ts';
import { outcomeMetrics } from './metrics/outcome-metrics.ts';
import { toneMetrics } from './metrics/tone-metrics.ts';

const table = [...accuracyMetrics, ...effortMetrics, ...escalationMetrics, ...toneMetrics, ...outcomeMetrics] as const;

export type MetricName = (typeof table)[number]['name'];
export const metrics: readonly (Metric & { name: MetricName })[] = table;
