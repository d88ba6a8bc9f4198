/** How customers felt turn by turn, and how the bot sounded against the brand's voice. */
import { scaleLinear } from 'd3-scale';
import { curveMonotoneX, line } from 'd3-shape';
import type { Journey, ReportModel, ToneSection } from '../model.ts';
import { Drift } from './drift.tsx';
import { MetricTable } from './metric-table.tsx';
import { Said } from './said.tsx';
import type { Store } from './state.ts';
import { number, say } from './say.ts';

interface Props {
  section: ToneSection;
  model: ReportModel;
  store: Store;
}

const width = 200;
const height = 58;
const longestLabel = 8;
const lowPoint = -0.35;

export function Tone({ section, model, store }: Props) {
  const { journeys, rows } = section;
  const { candidate, baseline } = model.labels;
  // Builds too long to stand beside a line are told apart by words.
  const isShort = Math.max(candidate.length, baseline?.length ?? 0) <= longestLabel;
  const names = isShort ? ([candidate, baseline ?? ''] as const) : ([say('now'), say('before')] as const);
  // One scale for all, as tall as the moods go.
  const reach = Math.max(0.4, ...journeys.flatMap((one) => [...one.candidate, ...(one.baseline ?? [])]).map(Math.abs));
  return (
    <>
      <header>
        <h2 id="h-tone">{journeys.length > 0 ? say('How it felt, turn by turn') : say('How the bot sounded')}</h2>
        {journeys.length === 0 ? (
          <p>{say('How customers felt is not observable: they are not ours.')}</p>
        ) : (
          <p>
            {say(
              'Mean mood of the simulated customers, −1 to +1, at the start and after each bot turn; the rule is neutral. The unhappiest intents come first.',
            )}
            {!isShort &&
              baseline !== null &&
              ` ${say('Now is {candidate}, before {baseline}.', { candidate, baseline })}`}
          </p>
        )}
      </header>
      {journeys.length > 0 && (
        <div class="journeys">
          {journeys.map((journey) => (
            <JourneyFigure key={journey.intent} journey={journey} reach={reach} names={names} store={store} />
          ))}
        </div>
      )}
      {rows.length > 0 && (
        <MetricTable
          title={say("How the bot sounded, against the brand's voice")}
          head={say('Measure')}
          labels={model.labels}
          rows={rows.map(({ line, brand }) => ({
            key: line.metric,
            title: line.title,
            hint: brand && say('brand: {brand}', { brand }),
            line,
          }))}
        />
      )}
      {model.drift.length > 0 && <Drift rows={model.drift} />}
    </>
  );
}

interface FigureProps {
  journey: Journey;
  reach: number;
  names: readonly [candidate: string, baseline: string];
  store: Store;
}

function JourneyFigure({ journey, reach, names, store }: FigureProps) {
  const { candidate, baseline, low } = journey;
  const y = scaleLinear()
    .domain([-reach, reach])
    .range([height - 4, 4]);
  const x = scaleLinear()
    .domain([0, Math.max(1, candidate.length - 1)])
    .range([2, width - 52]);
  const path = line<number>(
    (_, index) => x(index),
    (value) => y(value),
  ).curve(curveMonotoneX);
  const lowest = Math.min(...candidate);
  const at = candidate.indexOf(lowest);
  const isLow = lowest < lowPoint;
  const [nowY, beforeY] = apart(y(candidate.at(-1) ?? 0), baseline ? y(baseline.at(-1) ?? 0) : null);
  return (
    <figure class={isLow ? 'journey bad' : 'journey'}>
      <figcaption>
        <b>{journey.title}</b>
        {isLow ? (
          <a href={store.link({ open: low.conversation, turn: low.turn, at: 'pair' })}>
            “<Said text={low.words.slice(0, 60)} />”
          </a>
        ) : (
          <span>{say('{conversations|# conversation|# conversations}', { conversations: journey.conversations })}</span>
        )}
      </figcaption>
      <svg viewBox={`0 0 ${width} ${height}`} width="100%" role="img" aria-label={moodText(journey)}>
        <line class="axis" x1="0" x2={width - 48} y1={y(0)} y2={y(0)} />
        {baseline && <path class="before" d={path(baseline) ?? ''} />}
        <path class="now" d={path(candidate) ?? ''} />
        {isLow && <circle class="low" cx={x(at)} cy={y(lowest)} r="3.6" />}
        <text class="now-label" x={width - 46} y={nowY}>
          {names[0]}
        </text>
        {baseline && (
          <text x={width - 46} y={beforeY ?? 0}>
            {names[1]}
          </text>
        )}
      </svg>
    </figure>
  );
}

function moodText({ title, candidate, baseline }: Journey): string {
  const [from, to] = [candidate[0], candidate.at(-1)].map((mood) => number(mood ?? 0, 2));
  return baseline
    ? say('{title}: mood from {from} to {to}, before to {before}', {
        title,
        from,
        to,
        before: number(baseline.at(-1) ?? 0, 2),
      })
    : say('{title}: mood from {from} to {to}', { title, from, to });
}

/** Labels keep 11 units between them. */
function apart(now: number, before: number | null): [number, number | null] {
  if (before === null) return [now + 4, null];
  const gap = Math.max(0, 11 - Math.abs(now - before)) / 2;
  const sign = now <= before ? -1 : 1;
  return [now + 4 + sign * gap, before + 4 - sign * gap];
}
