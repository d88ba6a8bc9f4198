/** The four scores, each known by one headline metric, and the metrics under it. */
import { plural } from '../counts.ts';
import { type MetricName, metricOf, metrics, success } from '../score/metrics.ts';
import type { Verdict } from '../compare/comparison.ts';
import { scorerNames, type ScorerName } from '../score/scorer-names.ts';
import type { Percentiles } from '../score/aggregate.ts';
import type { SegmentKind } from '../score/segment.ts';
import type { MetricLine } from './figure.ts';
import { inARow } from './in-a-row.ts';
import { milliseconds } from '../wording/load.ts';
import { share, units } from '../wording/numbers.ts';
import { words } from '../wording/words.ts';
import { everything, type Source } from './source.ts';
import { percentileText } from './under-load.ts';
import { whyUnseen } from './unseen-in-transcripts.ts';

export interface ScoreCard {
  scorer: ScorerName;
  title: string;
  /** Null: not observable in this run. */
  headline: MetricLine | null;
  /** Why its headline can't be observed, where that is known; empty otherwise. */
  why: string;
  lines: MetricLine[];
  /** Its headline over the nights; null where fewer than three are known. */
  trend: Trend | null;
}

/** In the unit shown, the latest last. */
export interface Trend {
  values: number[];
  /** Night from which on today's release was asked; null: all of them. */
  release: number | null;
  /** `14 nights, 2026-03-05 to 2026-03-18`. */
  text: string;
}

export interface Outcomes {
  lines: MetricLine[];
  /** pass^k, a sentence. */
  notes: string[];
  /** How long replies took, a sentence a kind. */
  times: string[];
}

/** One row of a cut by intent, persona, segment or tag. */
interface CutRow {
  id: string;
  title: string;
  /** Share of contacts; null where none is declared. */
  volume: string | null;
  line: MetricLine;
}

export interface Cut {
  kind: SegmentKind;
  metric: MetricName;
  rows: CutRow[];
}

export function scoreCards(from: Source): ScoreCard[] {
  return scorerNames.map((scorer) => {
    const own = metrics.filter((metric) => metric.group === scorer);
    const headline = own.find((metric) => metric.headline);
    return {
      scorer,
      title: words(scorer),
      headline: headline ? from.line(headline.name, everything) : null,
      why: headline ? whyUnseen(from, headline.name) : '',
      trend: headline ? trendOf(from, headline.name) : null,
      lines: own.filter((metric) => !metric.headline).flatMap((metric) => from.line(metric.name, everything) ?? []),
    };
  });
}

const fewestNights = 3;
const mostNights = 30;

function trendOf({ charts }: Source, name: MetricName): Trend | null {
  const nights = charts?.charts.find(({ metric }) => metric === name)?.nights.slice(-mostNights) ?? [];
  if (nights.length < fewestNights) return null;
  const { scale } = units[metricOf(name).unit];
  const build = nights.at(-1)!.build;
  const before = nights.findLastIndex((night) => night.build !== build);
  const day = (index: number) => nights.at(index)!.startedAt.slice(0, 10);
  return {
    values: nights.map(({ value }) => value * scale),
    release: before < 0 ? null : before + 1,
    text: `${plural(nights.length, 'night')}, ${day(0)} to ${day(-1)}`,
  };
}

export function outcomes(from: Source): Outcomes {
  const { latencyMs, firstLatencyMs, dueLatencyMs } = from.candidate.record.aggregate;
  const before = from.baseline?.record.aggregate;
  const lines = metrics
    .filter((metric) => metric.group === 'outcome')
    .flatMap((metric) => from.line(metric.name, everything) ?? []);
  const right = inARow(from);
  const notes = right ? [`Right ${right.times} times in a row (pass^${right.times}): ${right.shares} of cells.`] : [];
  const times = [
    ...waited('First message of a turn', before?.firstLatencyMs, firstLatencyMs),
    ...waited('Last message of a turn', before?.latencyMs, latencyMs),
    ...waited('Last message of a turn, from when the turn was to be sent', before?.dueLatencyMs, dueLatencyMs),
  ];
  return { lines, notes, times };
}

export const ownLines = (from: Source): MetricLine[] =>
  (from.candidate.record.metrics ?? []).flatMap(({ name }) => from.line(name, everything) ?? []);

type Latency = Percentiles | null | undefined;

function waited(until: string, before: Latency, now: Latency): string[] {
  if (!now) return [];
  const percentiles = (['p50', 'p90', 'p99'] as const)
    .filter((name) => now[name] !== undefined)
    .map((name) => {
      const earlier = before?.[name];
      return `${name} ${earlier === undefined ? '' : `${milliseconds(earlier)} → `}${percentileText(now, name)}`;
    });
  return [`${until}: ${percentiles.join(', ')}.`];
}

/** Verified success by group, worst change first; without a baseline, lowest level first. */
export function cut(from: Source, kind: SegmentKind, title: (id: string) => string): Cut {
  const metric = success.name;
  const { values } = from.candidate.record.aggregate;
  const ids = [...new Set(values.filter((v) => v.segment.kind === kind).map((v) => v.segment.id))];
  const rows = ids.flatMap((id): CutRow[] => {
    const line = from.line(metric, { kind, id });
    const volume = kind === 'intent' ? from.candidate.record.intents[id]?.volume : undefined;
    return line ? [{ id, title: title(id), volume: volume === undefined ? null : share(volume, 0), line }] : [];
  });
  return { kind, metric, rows: rows.toSorted((a, b) => weight(a) - weight(b) || compareText(a.title, b.title)) };
}

const order: Record<Verdict, number> = {
  regressed: 0,
  'not-enough-evidence': 1,
  changed: 2,
  held: 3,
  improved: 4,
  'not-observable': 5,
};

function weight({ line }: CutRow): number {
  const { change, candidate } = line;
  if (!change) return candidate.value ?? 1000;
  return order[change.verdict] * 1000 + (change.plot?.at ?? 0);
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
