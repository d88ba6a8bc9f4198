/** npm run simulate:charts [-- --write]: how often charts over nights cry wolf, what they find within a week, and when they are quiet again. */
import { parseArgs } from 'node:util';
import { falseAlarmEvery } from '../../src/compare/series/charts.ts';
import { chart, type ChartOptions } from '../../src/compare/series/control-chart.ts';
import { foundWithin } from '../../src/compare/series/lasting-change.ts';
import type { NightValue } from '../../src/compare/series/usual.ts';
import { random } from '../../src/plan/random.ts';
import { binomial, normal } from './draws.ts';
import { machine, measuredCode } from '../measured-on.ts';
import { table } from './tables.ts';
import { writeTables } from './write.ts';

const { values: options } = parseArgs({
  options: { nights: { type: 'string', default: '200000' }, write: { type: 'boolean', default: false } },
});
const budget = Number(options.nights);
const watch: ChartOptions = { series: 8, nights: falseAlarmEvery, isWorse: (towards) => towards === 'down' };
const draw = random('charts', 'nights');

/** Share of a night's deviation that its own conversations explain. */
const explained = { none: 0, 'three quarters': 0.75, all: 1 } as const;

/** A series, shifted by so many standard deviations from a night on; alarms night by night. */
function alarms(error: number, shifts: readonly number[]): ('up' | 'down' | null)[] {
  return chart(
    shifts.map((shift) => ({ value: normal(draw) + shift, error })),
    watch,
  ).map(({ alarm }) => alarm);
}

const times = (count: number, shift: number) => Array.from({ length: count }, () => shift);

/** What a quiet night brings. */
const quietNights: [says: string, night: () => NightValue][] = [
  ...Object.entries(explained).map(([share, error]): [string, () => NightValue] => [
    `a number, ${share} of its deviation explained by the night's conversations`,
    () => ({ value: normal(draw), error }),
  ]),
  ['a rate of .9, 20 conversations', () => solved(20, 0.9)],
  ['a rate of .98, 200 conversations', () => solved(200, 0.98)],
];

const quiet = quietNights.map(([says, draws]) => {
  let [raised, red, all] = [0, 0, 0];
  while (all < budget) {
    const night = chart(Array.from({ length: 60 }, draws), watch).map(({ alarm }) => alarm);
    raised += night.filter((alarm, i) => alarm !== null && night[i - 1] !== alarm).length;
    red += night.filter((alarm) => alarm === 'down').length;
    all += night.length;
  }
  const ofEight = (count: number) => ((8 * 1000 * count) / all).toFixed(2);
  return [says, ofEight(raised), ofEight(red)];
});

const samples = Math.max(100, Math.round(budget / 400));
const found = [2, 3, 4, 6].map((fall) => {
  const share = (known: number) => {
    const seen = Array.from({ length: samples }, () =>
      alarms(0.75, [...times(known, 0), ...times(foundWithin, -fall)]),
    );
    return `${((100 * seen.filter((night) => night.slice(known).includes('down')).length) / samples).toFixed(0)} %`;
  };
  const red = Array.from({ length: samples }, () =>
    alarms(0.75, [...times(20, 0), ...times(10, -fall), ...times(30, 0)]),
  ).map((night) => night.slice(30).filter((alarm) => alarm === 'down').length);
  return [`${fall}`, share(8), share(20), share(40), (red.reduce((sum, one) => sum + one, 0) / samples).toFixed(1)];
});

/** A night of so many conversations, of which a share is solved; with the error that its run would record (point-estimates.ts). */
function solved(of: number, share: number): NightValue {
  const value = binomial(draw, of, share) / of;
  return { value, error: Math.sqrt(Math.max((of / (of - 1)) * of * value * (1 - value), 0.5)) / of };
}

const risenAndFallen = [20, 40, 60, 200].map((of) => {
  const seen = Array.from({ length: samples }, () => {
    const nights = [...times(10, 0.7), ...times(5, 0.9), ...times(3, 0.3)].map((share) => solved(of, share));
    return chart(nights, watch).slice(15);
  });
  const within = (nights: number) => {
    const alarmed = seen.filter((night) => night.slice(0, nights).some(({ alarm }) => alarm === 'down')).length;
    return `${((100 * alarmed) / samples).toFixed(0)} %`;
  };
  return [`${of}`, within(1), within(2), within(3)];
});

const text = [
  `\`npm run simulate:charts -- --nights ${budget}\`; ${machine}, ${measuredCode()}.`,
  `**Nights on which nothing changed, eight charts, of 1,000** (wanted: one alarm)`,
  table(['watched', 'alarms raised', 'nights that fail'], quiet),
  '**A lasting fall, by its size in standard deviations of a night**',
  table(
    [
      'fall',
      `found within ${foundWithin} nights, 8 known`,
      '20 known',
      '40 known',
      'nights that still fail of the 30 after ten bad ones',
    ],
    found,
  ),
  '**A fall after a rise: ten nights at .7, five at .9, then .3**',
  table(['conversations a night', 'found on the first night', 'within two', 'within three'], risenAndFallen),
].join('\n\n');
process.stdout.write(`${text}\n`);
if (options.write) writeTables('charts', text);
