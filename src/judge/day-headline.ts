import type { GateResult } from '../compare/comparison.ts';
import { type Charts, type MetricChart, nightsNeeded } from '../compare/series/charts.ts';
import { plural } from '../counts.ts';
import { metricOf } from '../score/metrics.ts';
import { amount } from '../wording/numbers.ts';
import { listed, lowered } from '../wording/words.ts';

const mostAlarms = 4;

/** Of a day of real customers: what is worse than on the days before, and whether enough of them are known for silence to say anything. */
export function dayHeadline(day: string, gates: readonly GateResult[], charts: Charts | null): string {
  const worse = (charts?.charts ?? []).filter(({ alarm }) => alarm?.isWorse).map(moved);
  const others = gates.filter(({ verdict, operator }) => verdict === 'failed' && operator !== 'drift');
  const alarms = [...worse, ...others.map(({ text }) => text)].map(lowered);
  const known = charts?.nights ?? 1;
  if (alarms.length > 0) return `Real customers on ${day}: ${listed(alarms, mostAlarms)}.`;
  if (known < nightsNeeded)
    return `Real customers on ${day}: too few days are known to say what is usual (${known} of ${nightsNeeded}).`;
  return `Real customers on ${day}: nothing unusual beside the ${plural(known - 1, 'day')} before.`;
}

/** `Asked for a human rose to 31 % (usually 24 %)`. */
function moved({ metric: name, alarm, nights }: MetricChart): string {
  const { title, unit } = metricOf(name);
  const { value, centre } = nights.at(-1)!;
  const [now, usual] = [amount(unit, value), amount(unit, centre ?? value)];
  return `“${title}” ${alarm!.towards === 'up' ? 'rose' : 'fell'} to ${now} (usually ${usual})`;
}
