/** npm run simulate:few [-- --write]: what is said of few conversations, and of limits looked at again and again; how often it is wrong. */
import { parseArgs } from 'node:util';
import { beginAsking, type Answer, look, looksUpTo, type Question } from '../../src/compare/decide/interim-analysis.ts';
import { numberBound } from '../../src/compare/statistics/difference-bound.ts';
import { residual } from '../../src/compare/statistics/residual.ts';
import { addTo, noSums, sumsOf } from '../../src/score/sums.ts';
import { z95 } from '../../src/distributions/normal.ts';
import { judgeLimit } from '../../src/judge/limit.ts';
import { random, type Random } from '../../src/plan/random.ts';
import { intervalOf } from '../../src/score/interval.ts';
import { metricOf } from '../../src/score/metrics.ts';
import { endsOf } from '../../src/score/metrics/metric.ts';
import { wholeRun } from '../../src/score/segment.ts';
import type { ScoredConversation } from '../../src/score/score.ts';
import { machine, measuredCode } from '../measured-on.ts';
import { table } from './tables.ts';
import { writeTables } from './write.ts';

const { values: options } = parseArgs({
  options: { nights: { type: 'string', default: '2000' }, write: { type: 'boolean', default: false } },
});
const nights = Number(options.nights);
const effort = metricOf('effort_index');
const percent = (count: number, of: number) => `${((100 * count) / of).toFixed(1)} %`;
const times = <T>(count: number, make: () => T): T[] => Array.from({ length: count }, make);

const laws: [string, (draw: Random) => number][] = [
  [
    '6 in 10 none, the others 12 on average, 1 in 20 of them 60 more',
    (draw) => (draw.chance(0.6) ? 0 : Math.min(100, -12 * Math.log(1 - draw.next()) + (draw.chance(0.05) ? 60 : 0))),
  ],
  ['50 one time in five, else none', (draw) => (draw.chance(0.2) ? 50 : 0)],
  ['80 one time in twenty, else none', (draw) => (draw.chance(0.05) ? 80 : 0)],
  ['18.1, one time in ten 90', (draw) => (draw.chance(0.1) ? 90 : 18.1)],
  ['10 to 40, evenly', (draw) => 10 + 30 * draw.next()],
];
const sizes = [2, 3, 5, 20, 100];

function coverage(): string {
  const rows = laws.map(([title, law]) => {
    const draw = random('few', title);
    const truth = times(400_000, () => law(draw)).reduce((sum, one) => sum + one, 0) / 400_000;
    const held = sizes.map((n) => {
      const covered = times(nights, () => intervalOf(effort, sumsOf(times(n, () => [law(draw), 1] as const)))!);
      return percent(covered.filter(({ low, high }) => low <= truth && truth <= high).length, nights);
    });
    return [title, ...held];
  });
  return table(['effort of a conversation', ...sizes.map((n) => `${n} conversations`)], rows);
}

function falselyHeld(): string {
  const losses: [string, number, number][] = [
    ['50 one time in five', 0.2, 50],
    ['50 one time in ten', 0.1, 50],
    ['30 one time in ten', 0.1, 30],
    ['100 one time in fifty', 0.02, 100],
  ];
  const rows = losses.map(([title, chance, loss]) => {
    const draw = random('few', `held ${title}`);
    const told = [3, 5, 20, 60].map((n) => {
      const held = times(nights, () => {
        const stratum = { baseline: noSums(), candidate: noSums() };
        for (let i = 0; i < n; i++) {
          addTo(stratum.baseline, [0, 1]);
          addTo(stratum.candidate, [draw.chance(chance) ? loss : 0, 1]);
        }
        return numberBound(residual([stratum])!, endsOf(effort), z95, 1)! < chance * loss;
      });
      return percent(held.filter(Boolean).length, nights);
    });
    return [title, `${chance * loss}`, ...told];
  });
  return table(['loss of the candidate', 'mean', '3 conversations', '5', '20', '60'], rows);
}

const success = metricOf('verified_success');

function limits(): string {
  const rows = [0.5, 0.8, 0.9, 0.95].flatMap((limit) =>
    [5, 20, 60].map((budget) => {
      const draw = random('few', `limit ${limit} ${budget}`);
      const seen = { once: { failed: 0, passed: 0 }, looked: { regressed: 0, held: 0 } };
      for (let night = 0; night < nights; night++) {
        const conversations = times(budget, () => (draw.chance(limit) ? 1 : 0));
        const solved = conversations.reduce<number>((sum, one) => sum + one, 0);
        const value = {
          metric: success.name,
          segment: wholeRun,
          numerator: solved,
          denominator: budget,
          conversations: budget,
          value: solved / budget,
          interval: null,
        };
        const { verdict } = judgeLimit({ operator: 'min', expected: limit, together: 1 }, success, value, []);
        if (verdict === 'failed' || verdict === 'passed') seen.once[verdict]++;
        const state = lookedAt(conversations, limit);
        if (state === 'regressed' || state === 'held') seen.looked[state]++;
      }
      const { once, looked } = seen;
      return [
        String(limit),
        String(budget),
        ...[once.failed, once.passed, looked.regressed, looked.held].map((count) => percent(count, nights)),
      ];
    }),
  );
  return table(
    [
      'a bot exactly at',
      'conversations',
      'failed, at once',
      'passed, at once',
      'failed, up to five looks',
      'passed, up to five looks',
    ],
    rows,
  );
}

/** One cell, looked at until decided. */
function lookedAt(conversations: readonly number[], limit: number): Answer['state'] {
  const looks = looksUpTo(conversations.length);
  const question: Question = {
    metric: success.name,
    segment: wholeRun,
    operator: 'min',
    limit,
    of: 'gate',
    together: 1,
    cells: ['c'],
  };
  let [answer] = beginAsking([question]);
  for (const repetitions of looks) {
    if (answer!.state !== 'open') break;
    const candidate = conversations.slice(0, repetitions).map(
      (solved, i) =>
        ({
          cell: 'c',
          repetition: i + 1,
          tags: [],
          scorable: true,
          measures: { verified_success: [solved, 1] },
        }) as never as ScoredConversation,
    );
    [answer] = look([answer!], looks, { baseline: null, candidate }, 0.005);
  }
  return answer!.state;
}

const text = [
  `\`npm run simulate:few -- --nights ${nights}\`; ${machine}, ${measuredCode()}.`,
  '**95 % intervals of a mean: share that hold the truth**',
  coverage(),
  '**A rare loss, the baseline without any: nights on which a worsening by its mean is wrongly excluded** (wanted: at most 5 %)',
  falselyHeld(),
  '**A limit, and a bot exactly at it: nights on which it is wrongly said to be broken, or kept** (wanted: at most 2.5 % each)',
  limits(),
].join('\n\n');
process.stdout.write(`${text}\n`);
if (options.write) writeTables('few', text);
