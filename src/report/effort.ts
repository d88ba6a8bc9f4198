/** What cost the customer effort: units per 100 conversations, and where the points of the ledger went. */
import { type MetricName, type MetricRow, metrics } from '../score/metrics.ts';
import type { MetricLine } from './figure.ts';
import { words } from '../wording/words.ts';
import { everything, type ReportedRun, type Source } from './source.ts';

export interface EffortSection {
  /** Per 100 conversations. */
  units: { metric: MetricName; title: string; candidate: number; baseline: number | null; isWorse: boolean }[];
  /** Time and words: no count, but a mean. */
  lines: MetricLine[];
  /** Points lost by kind of evidence, a conversation on average, most first. */
  ledger: { code: string; title: string; candidate: number; baseline: number | null }[];
}

const own = metrics.filter(({ group, headline }) => group === 'effort' && !headline);
const counted = own.filter(({ unit }) => unit === 'count');
const measured = own.filter(({ unit }) => unit !== 'count');

export function effortSection(from: Source): EffortSection {
  const lines = (shown: readonly MetricRow[]) => shown.flatMap(({ name }) => from.line(name, everything) ?? []);
  return {
    units: lines(counted).map(({ metric, title, candidate, baseline, change }) => ({
      metric,
      title,
      candidate: (candidate.value ?? 0) * 100,
      baseline: baseline?.value === undefined || baseline.value === null ? null : baseline.value * 100,
      isWorse: change?.verdict === 'regressed',
    })),
    lines: lines(measured),
    ledger: ledger(from),
  };
}

function ledger({ candidate, baseline }: Source): EffortSection['ledger'] {
  const now = points(candidate);
  const before = baseline && points(baseline);
  return [...new Set([...now.keys(), ...(before?.keys() ?? [])])]
    .map((code) => ({
      code,
      title: words(code),
      candidate: now.get(code) ?? 0,
      baseline: before && (before.get(code) ?? 0),
    }))
    .toSorted((a, b) => b.candidate - a.candidate);
}

function points({ scored }: ReportedRun): Map<string, number> {
  const totals = new Map<string, number>();
  const scorable = scored.filter((one) => one.scorable);
  for (const { scores } of scorable) {
    const evidence = scores.find((score) => score.scorer === 'effort')?.evidence ?? [];
    for (const { code, points } of evidence) totals.set(code, (totals.get(code) ?? 0) + points / scorable.length);
  }
  return totals;
}
