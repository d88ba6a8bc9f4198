import { type Charts, type MetricChart, nightsNeeded } from '../../compare/series/charts.ts';
import { metricOf } from '../../score/metrics.ts';
import { chartText } from '../../wording/charts.ts';
import { plural } from '../../wording/words.ts';
import type { Source } from '../source.ts';
import type { TrustRow } from './row.ts';

/** What differs from night to night, and the figures that are charted. */
export function overNights({ candidate, comparison, charts }: Source): TrustRow[] {
  const rows: TrustRow[] = [];
  if (comparison) {
    rows.push({
      label: 'Differences from night to night',
      value: comparison.noise
        ? `allowed for, as ${plural(comparison.noise.nights, 'run')} of an unchanged bot showed them`
        : 'not allowed for',
      ok: null,
    });
  }
  if (charts) rows.push(chartsRow(charts));
  // Of a day of real customers a table says it.
  if (charts && candidate.record.imported?.day === undefined) rows.push(...calmRows(charts));
  return rows;
}

/** Silence of a chart means something only once it knows enough nights. */
function chartsRow({ nights, reference, charts }: Charts): TrustRow {
  const of = (state: MetricChart['state']) => charts.filter((chart) => chart.state === state).length;
  const few = of('too-few-nights');
  const silent = few === 0 ? '' : `; ${few} say nothing yet, it takes ${plural(nightsNeeded, 'night')}`;
  const known =
    reference > 0 ? `${plural(nights, 'night')} and ${plural(reference, 'A/A run')}` : plural(nights, 'night');
  const value = `${known}: ${of('alarm')} unusual, ${of('held')} as usual${silent}`;
  return {
    label: 'Figures watched from night to night',
    value,
    ok: charts.some(({ alarm }) => alarm?.isWorse) ? false : of('held') > 0 ? true : null,
  };
}

/** What a quiet chart would have shown, and what rose or fell for the better; what did for the worse is a gate. */
const calmRows = ({ charts }: Charts): TrustRow[] =>
  charts
    .filter(({ state, alarm }) => state === 'held' || alarm?.isWorse === false)
    .map((chart) => ({ label: `Over nights: ${metricOf(chart.metric).title}`, value: chartText(chart), ok: null }));
