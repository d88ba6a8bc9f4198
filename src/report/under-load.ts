/** Quality against arrivals: one figure for each score and for reply times, and a table of all steps. */
import type { GaveWay, Interval, LoadCurve, LoadRow, Percentiles } from '../score/aggregate.ts';
import { metricOf } from '../score/metrics.ts';
import { kneeSentence, lateSentence, milliseconds, rateText } from '../wording/load.ts';
import { count, fixed, share, units } from '../wording/numbers.ts';
import type { Source } from './source.ts';

export interface LoadPoint {
  /** Arrivals a second. */
  rate: number;
  value: number;
  /** null: not known, as of a single conversation; `high` null: not bounded. */
  range: { low: number; high: number | null } | null;
  /** `93.2 %, [90.1, 95.6]` */
  text: string;
}

export interface LoadPanel {
  title: string;
  /** Of its numbers: `%`, `s`; empty where they stand alone. */
  unit: string;
  /** It gave way at the rate beyond the knee. */
  gaveWay: boolean;
  points: LoadPoint[];
}

interface LoadStepRow {
  rate: string;
  conversations: string;
  atOnce: string;
  late: string;
  /** p50, p90, p99, each with its interval. */
  replies: string[];
  unanswered: string;
  scores: string[];
}

export interface LoadSection {
  /** `2 for 1m, 20 for 1m, arrivals by chance` */
  setting: string;
  knee: string;
  late: string | null;
  /** Where the knee is drawn; null: there is none. */
  kneeRate: number | null;
  panels: LoadPanel[];
  /** Titles of the figures of the scores in a row, and the scores they are of. */
  scores: { title: string; scorer: string }[];
  rows: LoadStepRow[];
}

/** null: the run had no load. */
export function loadSection({ candidate: { record } }: Source): LoadSection | null {
  const curve = record.aggregate.load;
  const { load } = record.manifest;
  if (!curve || !load) return null;
  return {
    setting: `${load.shape}; ${load.arrivals === 'even' ? 'evenly spaced' : 'arrivals by chance (Poisson)'}`,
    knee: kneeSentence(curve),
    late: lateSentence(curve),
    kneeRate: curve.knee?.beyond ? curve.knee.rate : null,
    panels: [...scorePanels(curve), unansweredPanel(curve), repliesPanel(curve, 'p50'), repliesPanel(curve, 'p90')],
    scores: curve.rows[0]!.scores.map(({ metric }) => ({
      title: metricOf(metric).title,
      scorer: metricOf(metric).group,
    })),
    rows: curve.rows.map(stepRow),
  };
}

const gaveWayIn = ({ knee }: LoadCurve, what: GaveWay): boolean => knee?.beyond?.worse.includes(what) ?? false;

function scorePanels(curve: LoadCurve): LoadPanel[] {
  return curve.rows[0]!.scores.map(({ metric: name }, at) => {
    const metric = metricOf(name);
    const { scale, suffix } = units[metric.unit];
    const points = curve.rows.flatMap((row): LoadPoint[] => {
      const { value, interval } = row.scores[at]!;
      return value === null
        ? []
        : [pointOf(row, value * scale, interval && scaled(interval, scale), scoreText(row, at))];
    });
    return { title: metric.title, unit: suffix.trim(), gaveWay: gaveWayIn(curve, name), points };
  });
}

function unansweredPanel(curve: LoadCurve): LoadPanel {
  const points = curve.rows.map((row) => {
    const { share: value, interval } = row.unanswered;
    return pointOf(row, value * 100, scaled(interval, 100), unansweredText(row));
  });
  return { title: 'Customers without an answer', unit: '%', gaveWay: gaveWayIn(curve, 'unanswered'), points };
}

function repliesPanel(curve: LoadCurve, percentile: 'p50' | 'p90'): LoadPanel {
  const points = curve.rows.flatMap((row): LoadPoint[] => {
    const { replyMs } = row;
    if (!replyMs) return [];
    const value = replyMs[percentile] ?? 0;
    const interval = replyMs.intervals?.[percentile];
    const range = interval && { low: interval[0] / 1000, high: interval[1] === null ? null : interval[1] / 1000 };
    const text = percentileText(replyMs, percentile);
    return [{ rate: row.rate, value: value / 1000, range: range ?? null, text }];
  });
  return { title: `Last message, ${percentile}`, unit: 's', gaveWay: gaveWayIn(curve, 'reply-time'), points };
}

const pointOf = ({ rate }: LoadRow, value: number, range: Interval | null, text: string): LoadPoint => ({
  rate,
  value,
  range,
  text,
});

const scaled = ({ low, high }: Interval, scale: number): Interval => ({ low: low * scale, high: high * scale });

function stepRow(row: LoadRow): LoadStepRow {
  return {
    rate: rateText(row.rate),
    conversations: count(row.conversations),
    atOnce: fixed(row.atOnce, row.atOnce < 10 ? 1 : 0),
    late: milliseconds(row.lateMs),
    replies: (['p50', 'p90', 'p99'] as const).map((one) => (row.replyMs ? percentileText(row.replyMs, one) : '')),
    unanswered: unansweredText(row),
    scores: row.scores.map((_, at) => scoreText(row, at)),
  };
}

function unansweredText({ unanswered, faults }: LoadRow): string {
  if (unanswered.count === 0) return `none, at most ${share(unanswered.interval.high)}`;
  const kinds = Object.entries(faults).map(([reason, times]) => `${count(times)} ${reason}`);
  return `${share(unanswered.share)}: ${kinds.join(', ')}`;
}

function scoreText({ scores }: LoadRow, at: number): string {
  const { metric, value, interval } = scores[at]!;
  if (value === null) return 'not observable';
  const { scale, digits, suffix } = units[metricOf(metric).unit];
  const range = interval ? ` [${fixed(interval.low * scale, digits)}, ${fixed(interval.high * scale, digits)}]` : '';
  return `${fixed(value * scale, digits)}${suffix}${range}`;
}

/** `212 ms [190, 240]`; an upper end that is not bounded is left open. */
export function percentileText(times: Percentiles, percentile: 'p50' | 'p90' | 'p99'): string {
  const value = times[percentile];
  if (value === undefined) return '';
  const interval = times.intervals?.[percentile];
  if (!interval) return milliseconds(value);
  const [low, high] = interval;
  return `${milliseconds(value)} [${milliseconds(low)}, ${high === null ? '…' : milliseconds(high)}]`;
}
