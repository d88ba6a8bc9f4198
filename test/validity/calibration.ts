/** How often the truth lies in an interval of 95 %. */
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
      `Weakest: few conversations. With 20 a rate can take 21 values only, and a sample without the long tail of its law knows nothing of it.
Differences of shares of turns in few cells hold the truth too often: an arm is never taken for steadier than if one of its
conversations had been off.`,
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
