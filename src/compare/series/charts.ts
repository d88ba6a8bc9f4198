import { knownMetric, type MetricName, metricOf, metrics } from '../../score/metrics.ts';
import { chart, type ChartedNight } from './control-chart.ts';
import { lastingChangeFound } from './lasting-change.ts';
import type { Direction, NightValue } from './usual.ts';
import { ofSameCells, seriesOf, type Night } from './night.ts';

/** All charts together raise one false alarm in this many nights. */
export const falseAlarmEvery = 1000;

/**
 * Before a chart has this many nights behind it, a lasting shift of two standard deviations is missed for a week more often than not:
 * silence says nothing yet.
 */
export const nightsNeeded = 8;

/** `held`: the chart would have found a lasting change of `visible`, and did not. */
type ChartState = 'alarm' | 'held' | 'too-few-nights';

export interface MetricChart {
  metric: MetricName;
  state: ChartState;
  /** Tonight's direction, and whether it is the worse one; null without an alarm. */
  alarm: { towards: Direction; isWorse: boolean; since: string } | null;
  /** The smallest lasting change that the chart finds four times in five within `foundWithin` nights, in the metric's unit; null while too few are known. */
  visible: number | null;
  nights: (ChartedNight & Pick<Night, 'id' | 'startedAt'> & { build: string | null })[];
}

export interface Charts {
  /** Nights of this series, tonight included; and those of an A/A reference that came before them. */
  nights: number;
  reference: number;
  charts: MetricChart[];
}

export interface ChartsOptions {
  /** Nights of the bot against itself. */
  reference?: readonly Night[];
  /** First day that counts, `YYYY-MM-DD`: what was changed on purpose before it is no drift. */
  since?: string | undefined;
}

/**
 * Every watched metric over the nights of tonight's series.
 *
 * @param past Any nights; those of other series are left out, and so are those after tonight and those in which other cells were set aside.
 */
export function chartsOf(
  tonight: Night,
  past: readonly Night[],
  { reference = [], since = '' }: ChartsOptions = {},
): Charts {
  const before = ofSameCells(seriesOf(past, tonight), tonight).filter(
    ({ id, startedAt }) => id !== tonight.id && startedAt >= since && startedAt <= tonight.startedAt,
  );
  const nights = [...before, tonight];
  const quiet = ofSameCells(seriesOf(reference, tonight), tonight);
  const names = [...new Set([...metrics.map(({ name }) => name), ...(Object.keys(tonight.values) as MetricName[])])];
  const seen = names.filter((name) => knownMetric(name)?.watched && tonight.values[name]);
  const charts = seen.map((metric) => metricChart(metric, nights, quiet, seen.length));
  return { nights: nights.length, reference: quiet.length, charts };
}

function metricChart(
  metric: MetricName,
  nights: readonly Night[],
  quiet: readonly Night[],
  series: number,
): MetricChart {
  const version = versionIn(nights.at(-1)!, metric);
  const own = nights.filter((night) => night.values[metric] !== undefined && versionIn(night, metric) === version);
  const reference = valuesOf(metric, quiet);
  const watch = { series, nights: falseAlarmEvery };
  const charted = chart(valuesOf(metric, own), {
    ...watch,
    isWorse: (towards) => isBad(metric, towards),
    reference,
  });
  const joined = charted.map((night, i) => {
    const { id, startedAt, bot } = own[i]!;
    return { ...night, id, startedAt, build: bot.build };
  });
  const { alarm, spread } = joined.at(-1)!;
  const known = own.length + reference.length;
  const isKnown = known >= nightsNeeded;
  return {
    metric,
    state: alarm === null ? (isKnown ? 'held' : 'too-few-nights') : 'alarm',
    alarm: alarm && { towards: alarm, isWorse: isWorse(metric, alarm), since: sinceOf(joined) },
    visible: isKnown && spread !== null ? lastingChangeFound(known, watch) * spread : null,
    nights: joined,
  };
}

/** Of a project's own metric; a table's has that of the series. */
const versionIn = ({ own = [] }: Night, metric: MetricName): number | undefined =>
  own.find(({ name }) => name === metric)?.version;

function valuesOf(metric: MetricName, nights: readonly Night[]): NightValue[] {
  return nights.flatMap(({ values }) => {
    const found = values[metric];
    return found ? [{ value: found[0], error: found[1] }] : [];
  });
}

/** The first of the nights that have alarmed one after the other until tonight. */
function sinceOf(nights: MetricChart['nights']): string {
  const quiet = nights.findLastIndex(({ alarm }) => alarm === null);
  return nights[quiet + 1]!.startedAt;
}

/** Of a figure without a better direction any change is news, and soon what is usual; it is not bad for as long as it lasts. */
const isWorse = (name: MetricName, towards: Direction): boolean =>
  metricOf(name).better === 'neither' || isBad(name, towards);

/** A new wording is no fault, and soon what is usual. */
function isBad(name: MetricName, towards: Direction): boolean {
  const { better, ofWording } = metricOf(name);
  return !ofWording && better !== 'neither' && better !== (towards === 'up' ? 'higher' : 'lower');
}
