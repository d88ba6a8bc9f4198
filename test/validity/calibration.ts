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
  measure() {
    const rows = [...levels, ...differences].map(resultOf);
    const ordered = rows.toSorted((a, b) => a.held - b.held);
    const loose = rows.filter(({ low }) => low > nominal).length;
    const tight = rows.filter(({ high }) => high < nominal).length;
    return blocks(
      `Samples are drawn from laws whose truth is known and handed to the program's own code, ${samples.toLocaleString('en')} a row. An interval of 95 % should hold the truth in 95
of 100; *above* and *below* are the shares in which the truth lay beyond it.`,
      grid(['shown', 'situation', 'held', '95 %', 'above', 'below'], rows.map(cellsOf)),
      `Of ${rows.length} rows ${tight} hold the truth surely less often than they should, the least ${named(ordered[0]!)}; ${loose} surely more often, the most ${named(ordered.at(-1)!)}.
With 20 conversations a rate can take 21 values only. Where few conversations could hide a rare large loss, or an arm seems steadier than if one of
its conversations had been off, intervals are widened on purpose: they hold more often than they say.`,
      `pass^k and percentiles of reply times are shown without an interval. What verdicts, alarms and looks reach is in
[statistics.md](statistics.md) (\`npm run simulate\`).`,
    );
  },
};

const nominal = 0.95;

interface Result {
  study: Study;
  held: number;
  low: number;
  high: number;
  above: number;
  below: number;
}

function resultOf(study: Study): Result {
  const { held, above, below, none } = coverageOf(study, samples);
  const shown = samples - none;
  return { study, held: held / shown, ...wilson(held, shown)!, above: above / shown, below: below / shown };
}

const percent = (share: number) => (100 * share).toFixed(1);

const cellsOf = ({ study, held, low, high, above, below }: Result): string[] => [
  study.shown,
  study.situation,
  `${percent(held)} %`,
  `${percent(low)} to ${percent(high)}`,
  `${percent(above)} %`,
  `${percent(below)} %`,
];

const named = ({ study, held }: Result) => `${study.shown} (${study.situation}) with ${percent(held)} %`;
