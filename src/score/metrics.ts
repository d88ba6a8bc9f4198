/** Every metric of a run in one table: its words, unit, direction and the change that matters. Definitions: docs/metrics.md. */
import { AsyncLocalStorage } from 'node:async_hooks';
import type { Calibration } from './judged/calibration.ts';
import { accuracyMetrics } from './metrics/accuracy-metrics.ts';
import { effortMetrics } from './metrics/effort-metrics.ts';
import { escalationMetrics } from './metrics/escalation-metrics.ts';
import type { Metric } from './metrics/metric.ts';
import { outcomeMetrics } from './metrics/outcome-metrics.ts';
import { toneMetrics } from './metrics/tone-metrics.ts';

const table = [...accuracyMetrics, ...effortMetrics, ...escalationMetrics, ...toneMetrics, ...outcomeMetrics] as const;

declare const isOwn: unique symbol;

/** Of a metric that a project brings: any name but those of the table. */
export type OwnName = string & { readonly [isOwn]: true };

export type MetricName = (typeof table)[number]['name'] | OwnName;
export type MetricRow = Metric & { name: MetricName };
/** Of a project's own. Kept with its figures, which say nothing without it. */
export type OwnRow = MetricRow & { name: OwnName; group: 'own'; version: number; judged?: JudgedBy };

/** Of a criterion in words: who judges it, and how far that agrees with people. */
export interface JudgedBy {
  /** The model's name, as the endpoint knows it. */
  model: string;
  /** sha-256 of model, settings, prompts and criterion. */
  judge: string;
  sentence: string;
  pass: string;
  votes: number;
  /** What the lower end of kappa's interval has to be above before it decides anything. */
  needs: number;
  /** null: there are no labels of it. */
  calibration: Calibration | null;
}

export const metrics: readonly MetricRow[] = table;

/** The one of each score that stands for it. */
export const headlineMetrics = metrics.filter((metric) => metric.headline);

const byName = new Map<string, MetricRow>(metrics.map((metric) => [metric.name, metric]));

/** What customers came for, as something other than the bot decided it. */
export const success = metrics.find(({ rollout }) => rollout === 'success')!;

const described = new Map<string, { row: OwnRow; since: string }>();

/**
 * Says what the names of a project's own metrics mean, before figures under them are read: a name means one thing at a time, and where two runs
 * tell it otherwise the later one holds, but within `meaning`.
 * @param since When that was so, ISO 8601, UTC.
 */
export function describeMetrics(rows: readonly OwnRow[], since: string): void {
  for (const row of rows) {
    const before = described.get(row.name);
    if (before === undefined || before.since <= since) described.set(row.name, { row, since });
  }
}

const meant = new AsyncLocalStorage<ReadonlyMap<string, OwnRow>>();

/** In the work, and what it sets in motion, names mean what these rows say, whatever another project of the process calls by the same ones: of rows of one name the last. */
export const meaning = <T>(rows: readonly OwnRow[], work: () => T): T =>
  rows.length === 0 ? work() : meant.run(new Map(rows.map((row) => [row.name, row])), work);

export const knownMetric = (name: string): MetricRow | undefined =>
  byName.get(name) ?? meant.getStore()?.get(name) ?? described.get(name)?.row;

/** Of a name that was checked before: a gate's, one of the table, or one that was described. */
export const metricOf = (name: string): MetricRow => knownMetric(name)!;

/** null: this program or the project measures it. */
export const judgedBy = (metric: MetricRow): JudgedBy | null => (metric as Partial<OwnRow>).judged ?? null;

/** Whether people have shown that the judge may decide anything. */
export const isCalibrated = ({ calibration, needs }: JudgedBy): boolean =>
  (calibration?.interval?.low ?? -Infinity) > needs;
