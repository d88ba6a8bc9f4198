/** Sizes of drift, each on a tint as wide as the bot's drift from itself. */
import type { DriftRow } from '../model.ts';
import { Mark } from './mark.tsx';
import { placer, type Domain } from './plot.tsx';
import { say } from './say.ts';

export function Drift({ rows }: { rows: DriftRow[] }) {
  const bits = Math.max(0.05, ...rows.filter((row) => row.measure === 'divergence').map((row) => row.size * 1.2));
  const domains: Record<DriftRow['measure'], Domain> = { delta: [-1, 1], divergence: [0, bits] };
  return (
    <div class="table-wrap">
      <table class="metrics">
        <caption>{say('How far it moved from the baseline')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('Measure')}</th>
            <th scope="col" class="axis-head">
              {say('the tint: what a bot moves from itself (A/A)')}
            </th>
            <th scope="col" class="number">
              {say('Drift')}
            </th>
            <th scope="col" class="number">
              {say('Same bot, 95 %')}
            </th>
            <th scope="col">{say('Verdict')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.title}>
              <th scope="row">
                {row.title}
                {row.most && <small>{row.most}</small>}
              </th>
              <td class="plot-cell">
                <DriftPlot row={row} domain={domains[row.measure]} />
              </td>
              <td class="number delta">{row.text}</td>
              <td class="number">{row.chanceText}</td>
              <td class="verdict-cell">
                <span class="verdict-word steady">
                  <Mark shape={row.drifted ? 'changed' : 'held'} />
                  {row.word}
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function DriftPlot({ row, domain }: { row: DriftRow; domain: Domain }) {
  const place = placer(domain);
  const low = Math.max(domain[0], -row.chance);
  const width = Number.parseFloat(place(row.chance)) - Number.parseFloat(place(low));
  return (
    <svg
      class="plot steady"
      width="100%"
      height="24"
      role="img"
      aria-label={say('{title}: {size}, the same bot {chanceText}, {word}', {
        title: row.title,
        size: row.text,
        chanceText: row.chanceText,
        word: row.word,
      })}
    >
      <rect class="band" x={place(low)} width={`${width.toFixed(2)}%`} y="0" height="24" />
      <line class="zero" x1={place(0)} x2={place(0)} y1="0" y2="24" />
      <svg x={place(row.size)} y="12" overflow="visible">
        {row.drifted ? <path class="dot" d="M0-6l6 6-6 6-6-6z" /> : <circle class="dot" r="4.8" />}
      </svg>
    </svg>
  );
}
