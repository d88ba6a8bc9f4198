/** Dot and interval on an axis on which right is better. Places are per cents of the width, so that lines stay sharp at any size. */
import { scaleLinear } from 'd3-scale';
import type { Change, Figure } from '../model.ts';
import { tints } from './mark.tsx';

export type Domain = [low: number, high: number];

/** Where units differ: far from zero one more margin says nothing more, and would squeeze the rows that matter. */
const mostMargins = 12;

/**
 * In margins, so that metrics of different units share an axis on which the tinted zone is always as wide. Holds every
 * interval of one metric; of several, what is within `mostMargins`.
 */
export function domainOf(changes: (Change | null)[], isOneMetric: boolean): Domain {
  const most = isOneMetric ? Infinity : mostMargins;
  const plots = changes.flatMap((change) => change?.plot ?? []);
  const margins = plots.flatMap((plot) => [plot.low / plot.margin, plot.high / plot.margin]).filter(Number.isFinite);
  const low = Math.max(-most, Math.min(-1.4, ...margins));
  const high = Math.min(most, Math.max(1.4, ...margins, -low * 0.25));
  const pad = (high - low) * 0.03;
  return [low - pad, high + pad];
}

export function ChangePlot({ change, domain, label }: { change: Change; domain: Domain; label: string }) {
  const { plot, verdict } = change;
  // Not observable draws no axis.
  if (!plot) return null;
  const inMargins = placer(domain);
  const place = (value: number) => inMargins(value / plot.margin);
  const isUnsure = verdict === 'not-enough-evidence';
  return (
    <svg
      class={`plot ${tints[verdict]}`}
      width="100%"
      height="24"
      role="img"
      aria-label={`${label}: ${change.text} ${change.range}, ${change.word}`}
    >
      <rect class="band" x={place(-plot.margin)} width={width(inMargins, -1, domain[1])} y="0" height="24" />
      <Upright class="margin" x={place(-plot.margin)} />
      <Upright class="zero" x={place(0)} />
      <line
        class={isUnsure ? 'interval dashed' : 'interval'}
        x1={place(plot.low)}
        x2={place(plot.high)}
        y1="12"
        y2="12"
      />
      {plot.bound !== null && <line class="interval" x1={place(plot.bound)} x2={place(plot.bound)} y1="7" y2="17" />}
      <svg x={place(plot.at)} y="12" overflow="visible">
        <Dot verdict={verdict} />
      </svg>
      {plot.low / plot.margin < domain[0] && <Beyond x="0" turn={0} />}
      {plot.high / plot.margin > domain[1] && <Beyond x="100%" turn={180} />}
    </svg>
  );
}

/** It goes on past the edge. */
function Beyond({ x, turn }: { x: string; turn: number }) {
  return (
    <svg x={x} y="12" overflow="visible">
      <path class="beyond" d="M-9-4l-5 4 5 4" transform={`rotate(${turn})`} />
    </svg>
  );
}

/** A level with its interval, where there is no baseline. */
export function LevelPlot({ figure, domain, label }: { figure: Figure; domain: Domain; label: string }) {
  if (figure.value === null) return null;
  const place = placer(domain);
  return (
    <svg
      class="plot steady"
      width="100%"
      height="24"
      role="img"
      aria-label={`${label}: ${figure.text} ${figure.range}`}
    >
      <line class="axis" x1="0" x2="100%" y1="12" y2="12" />
      {figure.interval && (
        <line class="interval" x1={place(figure.interval.low)} x2={place(figure.interval.high)} y1="12" y2="12" />
      )}
      <svg x={place(figure.value)} y="12" overflow="visible">
        <Dot verdict="held" />
      </svg>
    </svg>
  );
}

export function placer(domain: Domain): (value: number) => string {
  const scale = scaleLinear().domain(domain).range([0, 100]).clamp(true);
  return (value) => `${scale(value).toFixed(2)}%`;
}

function width(place: (value: number) => string, from: number, to: number): string {
  return `${(Number.parseFloat(place(to)) - Number.parseFloat(place(from))).toFixed(2)}%`;
}

function Upright({ x, class: name }: { x: string; class: string }) {
  return <line class={name} x1={x} x2={x} y1="0" y2="24" />;
}

function Dot({ verdict }: { verdict: Change['verdict'] }) {
  if (verdict === 'regressed') return <path class="dot" d="M-6-5h12L0 6z" />;
  if (verdict === 'improved') return <path class="dot" d="M-6 5h12L0-6z" />;
  if (verdict === 'changed') return <path class="dot" d="M0-6l6 6-6 6-6-6z" />;
  if (verdict === 'held') return <circle class="dot" r="4.8" />;
  return <circle class="ring" r="4.8" />;
}
