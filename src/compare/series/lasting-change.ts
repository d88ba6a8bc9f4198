import { random } from '../../plan/random.ts';
import { quantile } from '../../distributions/normal.ts';
import { judgeNights } from './control-chart.ts';
import { learn, nothingUsual } from './usual.ts';

/** Within how many nights a change that "would show" is found. */
export const foundWithin = 7;
const power = 0.8;
const histories = 400;

export interface Watch {
  series: number;
  nights: number;
}

/**
 * The smallest lasting change that a chart with so many nights behind it finds four times in five within a week, in standard
 * deviations of a night: by giving it to the chart, for three rules and a spread that is estimated have no formula. Always the same.
 */
export function lastingChangeFound(known: number, { series, nights }: Watch): number {
  const key = `${Math.min(known, plenty)} ${series} ${nights}`;
  const found = cache.get(key) ?? search(Math.min(known, plenty), { series, nights });
  cache.set(key, found);
  return found;
}

/** More nights no longer tell where the chart's level is any better than a week needs. */
const plenty = 60;
const cache = new Map<string, number>();

function search(known: number, watch: Watch): number {
  const draw = random('lasting change', 'nights');
  const night = () => quantile((draw.next() + 2 ** -33) / (1 + 2 ** -32));
  const drawn = Array.from({ length: histories }, () => Array.from({ length: known + foundWithin }, night));
  const isFound = (noise: readonly number[], change: number) => {
    const usual = nothingUsual();
    for (const value of noise.slice(0, known)) learn(usual, { value, error: 0 });
    const judge = judgeNights({ ...watch, isWorse: () => true }, usual);
    return noise.slice(known).some((value) => judge({ value: value + change, error: 0 }).alarm === 'up');
  };
  let [low, high] = [0, 12];
  for (let step = 0; step < 9; step++) {
    const change = (low + high) / 2;
    const share = drawn.filter((noise) => isFound(noise, change)).length / histories;
    if (share >= power) high = change;
    else low = change;
  }
  return high;
}
