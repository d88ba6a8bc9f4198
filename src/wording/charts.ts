import { plural } from '../counts.ts';
import type { MetricChart } from '../compare/series/charts.ts';
import { foundWithin } from '../compare/series/lasting-change.ts';
import { amount, change } from './numbers.ts';
import { metricOf } from '../score/metrics.ts';

/** `Contained fell: 62 %, usually 78 %; beyond the limits since 2026-11-18`. */
export function driftSentence({ metric: name, alarm, nights }: MetricChart): string {
  const { title, unit } = metricOf(name);
  const { value, centre } = nights.at(-1)!;
  const moved = alarm?.towards === 'up' ? `${title} rose` : `${title} fell`;
  return `${moved}: ${amount(unit, value)}, usually ${amount(unit, centre ?? value)}; beyond the limits since ${dayOf(alarm!.since)}`;
}

/** What a chart came to, in a few words. */
export function chartText(chart: MetricChart): string {
  const { unit } = metricOf(chart.metric);
  if (chart.state === 'alarm') return driftSentence(chart);
  if (chart.state === 'too-few-nights') return 'too few nights';
  const visible = change(unit, chart.visible ?? 0).replace('+', '');
  return `held; a lasting change of about ${visible} would show within ${plural(foundWithin, 'night')}, four times in five`;
}

const dayOf = (time: string): string => time.slice(0, 10);
