/** npm run simulate:sizes [-- --write]: repetitions that the sample-size formula asks for, beside those that simulated nights need. */
import { parseArgs } from 'node:util';
import { measure } from '../../src/compare/measure.ts';
import { type Effect, repetitionsToCall, repetitionsToHold } from '../../src/compare/power/sample-size.ts';
import { pOf, worseningOf } from '../../src/compare/verdict.ts';
import { random, type Random } from '../../src/plan/random.ts';
import { type MetricName, metricOf } from '../../src/score/metrics.ts';
import { wholeRun } from '../../src/score/segment.ts';
import { normal, poisson } from './draws.ts';
import { machine, measuredCode } from '../measured-on.ts';
import { table } from './tables.ts';
import { writeTables } from './write.ts';

const { values: options } = parseArgs({
  options: { nights: { type: 'string', default: '400' }, write: { type: 'boolean', default: false } },
});
const nights = Number(options.nights);

interface Case {
  title: string;
  metric: MetricName;
  cells: number;
  /** One conversation of a cell, of the bot it is compared with and of the candidate. */
  draw: (cell: number, arm: 'baseline' | 'candidate', random: Random) => number;
  asked: { hold: number } | { call: number; least: number };
}

const chance = (p: number) => (random: Random) => (random.chance(p) ? 1 : 0);
const rate = (before: number, now: number): Case['draw'] => {
  const draws = { baseline: chance(before), candidate: chance(now) };
  return (_, arm, random) => draws[arm](random);
};
const spread =
  (fall: number): Case['draw'] =>
  (cell, arm, random) =>
    chance(0.99 - (cell % 5) * 0.08 - (arm === 'candidate' ? fall : 0))(random);
const effort =
  (rise: number): Case['draw'] =>
  (cell, arm, random) =>
    Math.min(100, Math.max(0, 15 + (cell % 4) * 5 + 8 * normal(random) + (arm === 'candidate' ? rise : 0)));
const events =
  (before: number, now: number): Case['draw'] =>
  (_, arm, random) =>
    poisson(random, arm === 'candidate' ? now : before);

const cases: Case[] = [
  { title: 'always solved, one cell', metric: 'verified_success', cells: 1, draw: rate(1, 1), asked: { hold: 0.05 } },
  { title: '.9 and .9, one cell', metric: 'verified_success', cells: 1, draw: rate(0.9, 0.9), asked: { hold: 0.05 } },
  { title: '.67 to .99, 20 cells', metric: 'verified_success', cells: 20, draw: spread(0), asked: { hold: 0.05 } },
  {
    title: 'fell by 1 point, 100 cells',
    metric: 'verified_success',
    cells: 100,
    draw: spread(0.01),
    asked: { hold: 0.03 },
  },
  { title: 'effort, 8 cells', metric: 'effort_index', cells: 8, draw: effort(0), asked: { hold: 10 / 3 } },
  { title: 'effort, 100 cells', metric: 'effort_index', cells: 100, draw: effort(0), asked: { hold: 2 } },
  {
    title: 'facts asked again, 100 cells',
    metric: 'facts_asked_again',
    cells: 100,
    draw: events(0.15, 0.15),
    asked: { hold: 0.1 },
  },
  {
    title: 'always, then never, one cell',
    metric: 'verified_success',
    cells: 1,
    draw: rate(1, 0),
    asked: { call: 1e-4, least: 0.05 },
  },
  {
    title: '.9 to .3, one cell',
    metric: 'verified_success',
    cells: 1,
    draw: rate(0.9, 0.3),
    asked: { call: 1e-4, least: 0.05 },
  },
  {
    title: '.9 to .7, 8 cells',
    metric: 'verified_success',
    cells: 8,
    draw: rate(0.9, 0.7),
    asked: { call: 1e-4, least: 0.05 },
  },
  {
    title: 'fell by 8 points, 20 cells',
    metric: 'verified_success',
    cells: 20,
    draw: spread(0.08),
    asked: { call: 0.015, least: 0.05 },
  },
  {
    title: 'effort up 5, 8 cells',
    metric: 'effort_index',
    cells: 8,
    draw: effort(5),
    asked: { call: 1e-4, least: 10 / 3 },
  },
  {
    title: 'events .15 to .4, 20 cells',
    metric: 'facts_asked_again',
    cells: 20,
    draw: events(0.15, 0.4),
    asked: { call: 1e-4, least: 0.1 },
  },
];

const rows = cases.map((one) => {
  const effect = truthOf(one);
  const said =
    'hold' in one.asked
      ? repetitionsToHold(effect, one.asked.hold)
      : repetitionsToCall(effect, { level: one.asked.call, least: one.asked.least });
  const needed = neededBy(one);
  const what = 'hold' in one.asked ? 'shown to have held' : `called at p ≤ ${one.asked.call}`;
  return [one.title, one.metric, what, String(said), String(needed), (said! / needed).toFixed(2)];
});
const text = [
  `\`npm run simulate:sizes -- --nights ${nights}\`; ${machine}, ${measuredCode()}.`,
  table(['truth', 'metric', 'to be', 'formula', 'simulation', 'ratio'], rows),
].join('\n\n');
process.stdout.write(`${text}\n`);
if (options.write) writeTables('sizes', text);

/** Figures and variances as long observation shows them. */
function truthOf({ metric, cells, draw }: Case): Effect {
  const many = 400_000;
  const [baseline, candidate] = (['baseline', 'candidate'] as const).map((arm) => {
    // The same luck in both arms: what does not change is seen not to.
    const source = random('sizes', `${metric} truth`);
    const perCell = Array.from({ length: cells }, (_, cell) => {
      const values = Array.from({ length: Math.ceil(many / cells) }, () => draw(cell, arm, source));
      const mean = values.reduce((a, b) => a + b, 0) / values.length;
      return { mean, variance: values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length };
    });
    const value = perCell.reduce((sum, cell) => sum + cell.mean, 0) / cells;
    return { value, variance: perCell.reduce((sum, cell) => sum + cell.variance, 0) / cells ** 2 };
  });
  return { metric: metricOf(metric), baseline: baseline!, candidate: candidate!, conversations: cells };
}

/** The fewest repetitions with which four nights in five are settled, by halving. */
function neededBy(one: Case): number {
  let [low, high] = [0, 4];
  while (!isSettled(one, high)) [low, high] = [high, 2 * high];
  while (high - low > Math.max(1, high / 50)) {
    const middle = Math.round((low + high) / 2);
    if (isSettled(one, middle)) high = middle;
    else low = middle;
  }
  return high;
}

function isSettled({ title, metric: name, cells, draw, asked }: Case, repetitions: number): boolean {
  const metric = metricOf(name);
  const source = random('sizes', `${title} ${repetitions}`);
  let settled = 0;
  for (let night = 0; night < nights; night++) {
    const paired = Array.from({ length: cells }, (_, cell) => cellOf(cell));
    const [found] = measure({
      metrics: [metric],
      cells: paired,
      groups: [{ segment: wholeRun, cells: paired.map((_, i) => i), twin: 0 }],
    });
    const { difference, bound, tails } = found!;
    const isIt =
      'hold' in asked
        ? bound !== null && worseningOf(metric, bound) < asked.hold
        : tails !== null &&
          pOf(metric, tails).worse <= asked.call &&
          worseningOf(metric, difference!) >= asked.least - 1e-9;
    if (isIt) settled++;
  }
  return settled >= 0.8 * nights;

  function cellOf(cell: number) {
    const arm = (side: 'baseline' | 'candidate') =>
      Array.from({ length: repetitions }, () => ({ measures: { [name]: [draw(cell, side, source), 1] } }));
    return { cell: `c${cell}`, baseline: arm('baseline'), candidate: arm('candidate') } as never;
  }
}
