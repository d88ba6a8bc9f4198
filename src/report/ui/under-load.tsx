/** Quality against arrivals, small figures on one axis of rates, and the knee in each. */
import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import type { LoadPanel, LoadPoint, LoadSection } from '../model.ts';
import { Mark } from './mark.tsx';
import { say } from './say.ts';

const width = 240;
const height = 132;
const left = 34;
const bottom = 20;

export function UnderLoad({ section }: { section: LoadSection }) {
  const { setting, knee, late, panels, kneeRate } = section;
  const most = Math.max(...panels.flatMap(({ points }) => points.map(({ rate }) => rate)));
  return (
    <>
      <header>
        <h2 id="h-load">{say('Quality under load')}</h2>
        <p>
          <b>{knee}</b>
        </p>
        <p>
          {say(
            'Load: {setting}. Across, conversations begun a second; the bars are 95 % intervals; times count from when a message was to be sent.',
            { setting },
          )}
        </p>
        {late !== null && (
          <p class="marked unsure">
            <Mark shape="not-enough-evidence" />
            {late}
          </p>
        )}
      </header>
      <div class="journeys loads">
        {panels.map((panel) => (
          <Panel key={panel.title} panel={panel} most={most} kneeRate={kneeRate} />
        ))}
      </div>
      <Steps section={section} />
    </>
  );
}

function Panel({ panel, most, kneeRate }: { panel: LoadPanel; most: number; kneeRate: number | null }) {
  const { title, unit, points, gaveWay } = panel;
  const lows = points.map(({ value, range }) => range?.low ?? value);
  const tops = points.map(({ value, range }) => range?.high ?? value);
  const y = scaleLinear()
    .domain([Math.min(0, ...lows), Math.max(...tops, unit === '%' ? 5 : 0.01)])
    .nice(3)
    .range([height - bottom, 6]);
  const x = scaleLinear()
    .domain([0, most])
    .range([left, width - 8]);
  const path = line<LoadPoint>(
    ({ rate }) => x(rate),
    ({ value }) => y(value),
  );
  const inOrder = points.toSorted((a, b) => a.rate - b.rate);
  return (
    <figure class={gaveWay ? 'journey bad' : 'journey'}>
      <figcaption>
        <b>{title}</b>
        <span>{gaveWay ? say('gave way beyond the knee') : unit}</span>
      </figcaption>
      <svg
        viewBox={`0 0 ${width} ${height}`}
        width="100%"
        role="img"
        aria-label={`${title}: ${inOrder.map(({ rate, text }) => say('at {rate} a second {text}', { rate, text })).join('; ')}`}
      >
        {y.ticks(3).map((tick) => (
          <g key={tick}>
            <line class="axis" x1={left} x2={width - 8} y1={y(tick)} y2={y(tick)} />
            <text x={left - 4} y={y(tick) + 4} text-anchor="end">
              {y.tickFormat(3)(tick)}
            </text>
          </g>
        ))}
        {x.ticks(4).map((tick) => (
          <text key={tick} x={x(tick)} y={height - 4} text-anchor="middle">
            {x.tickFormat(4)(tick)}
          </text>
        ))}
        {kneeRate !== null && (
          <g>
            <line class="knee" x1={x(kneeRate)} x2={x(kneeRate)} y1="6" y2={height - bottom} />
            <text class="now-label" x={x(kneeRate) + 4} y="14">
              {say('knee')}
            </text>
          </g>
        )}
        <path class="now" d={path(inOrder) ?? ''} />
        {inOrder.map((point, at) => (
          <g key={at}>
            {point.range && (
              <line
                class="interval"
                x1={x(point.rate)}
                x2={x(point.rate)}
                y1={y(point.range.low)}
                y2={y(point.range.high ?? y.domain()[1]!)}
              />
            )}
            <circle class={point.range ? 'dot' : 'ring'} cx={x(point.rate)} cy={y(point.value)} r="3.2" />
          </g>
        ))}
      </svg>
    </figure>
  );
}

function Steps({ section: { rows, scores } }: { section: LoadSection }) {
  const heads = [
    say('Conversations'),
    say('At once'),
    say('Began late'),
    'p50',
    'p90',
    'p99',
    say('No answer'),
    ...scores.map(({ title }) => title),
  ];
  return (
    <div class="table-wrap" tabIndex={0} role="region" aria-label={say('Step by step')}>
      <table class="metrics">
        <caption>{say('Step by step')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('A second')}</th>
            {heads.map((head) => (
              <th key={head} scope="col" class="number">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, at) => (
            <tr key={at}>
              <th scope="row">{row.rate}</th>
              {[row.conversations, row.atOnce, row.late, ...row.replies, row.unanswered, ...row.scores].map(
                (cell, column) => (
                  <td key={column} class="number">
                    {cell}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
