/** Of a day of real customers: each chart beside the days before and the simulated customers, and what no scenario has. */
import { type MetricChart, nightsNeeded } from '../compare/series/charts.ts';
import { foundWithin } from '../compare/series/lasting-change.ts';
import { metricOf } from '../score/metrics.ts';
import type { Gap } from '../transcript/matters/gaps.ts';
import { amount, size } from '../wording/numbers.ts';
import { plural } from '../wording/words.ts';
import { everything, type Source } from './source.ts';
import { visible } from './visible.ts';

export interface ProductionSection {
  /** `2026-03-18`. */
  day: string;
  /** How many days are known, this one included. */
  days: number;
  lines: DayLine[];
  /** Null: there was no suite to hold openings against. */
  gaps: GapSection | null;
}

interface DayLine {
  title: string;
  value: string;
  /** What is usual before it; empty while nothing is known. */
  usual: string;
  state: 'worse' | 'better' | 'changed' | 'usual' | 'too-few';
  stateText: string;
  /** Of simulated customers in the same intents; empty where both can't be compared. */
  simulated: string;
  /** In the unit shown, the latest last. */
  values: number[];
}

interface GapSection {
  told: string;
  rows: GapRow[];
}

interface GapRow {
  /** `loyalty · points`. */
  words: string;
  /** `9 conversations`. */
  seen: string;
  advice: string;
  /** One to open, with its opening. */
  examples: { conversation: string; said: string }[];
}

/** Null: of no day of real customers. */
export function productionSection(from: Source): ProductionSection | null {
  const { day, gaps } = from.candidate.record.imported ?? {};
  if (day === undefined) return null;
  const charts = from.charts?.charts ?? [];
  return {
    day,
    days: from.charts?.nights ?? 1,
    lines: charts.map((chart) => dayLine(chart, from)),
    gaps: gaps
      ? {
          told: `${plural(gaps.compared, 'opening')} of customers were held against those of the suite: ${gaps.sure} surely go with one of its intents.`,
          rows: [
            ...gaps.matters.map((gap) =>
              gapRow(gap, 'No scenario is about this: write one, or name it as not tested.'),
            ),
            ...gaps.wordings.map((gap) =>
              gapRow(gap, `${from.intent(gap.intent)}: no opening says this. Add it to scenario ${gap.scenario}.`),
            ),
          ],
        }
      : null,
  };
}

function dayLine(chart: MetricChart, from: Source): DayLine {
  const { title, unit } = metricOf(chart.metric);
  const { value, centre } = chart.nights.at(-1)!;
  const beside = from.line(chart.metric, everything)?.change;
  return {
    title,
    value: amount(unit, value),
    usual: centre === null ? '' : amount(unit, centre),
    ...stateOf(chart),
    simulated: beside?.plot ? `${beside.text} ${beside.unit} ${beside.range}`.replace(/ +/g, ' ') : '',
    values: chart.nights.map((night) => night.value),
  };
}

function stateOf({ metric, state, alarm, visible: least, nights }: MetricChart): Pick<DayLine, 'state' | 'stateText'> {
  const { unit } = metricOf(metric);
  if (alarm !== null) {
    const moved = alarm.towards === 'up' ? 'higher' : 'lower';
    const since = `${moved} than usual since ${alarm.since.slice(0, 10)}`;
    const better = metricOf(metric).ofWording ? 'changed' : 'better';
    return { state: alarm.isWorse ? 'worse' : better, stateText: since };
  }
  if (state === 'too-few-nights')
    return { state: 'too-few', stateText: `too few days: ${nights.length} of ${nightsNeeded}` };
  return {
    state: 'usual',
    stateText: `as usual; a lasting change of ${size(unit, least ?? 0)} would show within ${plural(foundWithin, 'day')}`,
  };
}

const gapRow = ({ words, conversations, examples }: Gap, advice: string): GapRow => ({
  words: visible(words.join(' · ')),
  seen: plural(conversations, 'conversation'),
  advice,
  examples: examples.map(({ id, said }) => ({ conversation: id, said: visible(said) })),
});
