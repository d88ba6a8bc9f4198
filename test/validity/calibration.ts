/** Table 6: how often the truth lies in an interval of 95 %. */
import { wilson } from '../../src/score/interval.ts';
import { differences } from './calibration/differences.ts';
import { levels } from './calibration/levels.ts';
import { coverageOf, type Study } from './calibration/study.ts';
import { blocks, grid } from './markdown.ts';
import type { Table } from './table.ts';

const samples = 4000;

export const calibration: Table = {
  title: 'Intervals',
  needs: [],
  measure: () =>
    blocks(
      `Samples are drawn from laws whose truth is known and handed to the program's own code, ${samples.toLocaleString('en')} a row. An interval of 95 % should hold the truth in 95
of 100; *above* and *below* are the shares in which the truth lay beyond it.`,
      grid(['shown', 'situation', 'held', '95 %', 'above', 'below'], [...levels, ...differences].map(rowOf)),
      `A rate takes its conversations for independent draws. Where a suite repeats fixed situations of unequal difficulty the interval is wider than
it need be: it speaks of customers drawn from such situations, not of this suite. Intervals of few conversations with skewed numbers miss most:
a sample without its long tail knows nothing of it.`,
      `pass^k and percentiles of reply times are shown without an interval. What verdicts, alarms and looks reach is in
[statistics.md](statistics.md) (\`npm run simulate\`).`,
    ),
};

function rowOf(study: Study): string[] {
  const { held, above, below, none } = coverageOf(study, samples);
  const shown = samples - none;
  const { low, high } = wilson(held, shown)!;
  const share = (count: number) => `${((100 * count) / shown).toFixed(1)} %`;
  return [
    study.shown,
    study.situation,
    share(held),
    `${(100 * low).toFixed(1)} to ${(100 * high).toFixed(1)}`,
    share(above),
    share(below),
  ];
}
