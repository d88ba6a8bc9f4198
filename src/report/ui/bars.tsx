/** Bars on a common zero, the candidate's solid, the baseline's outlined under it. */
import type { ComponentChildren } from 'preact';
import { Mark } from './mark.tsx';
import { say } from './say.ts';

export interface Bar {
  label: string;
  /** Null: not observable. */
  candidate: number | null;
  baseline: number | null;
  isWorse?: boolean;
  /** Said between this bar and the next: the step that was lost. */
  after?: ComponentChildren;
}

interface Props {
  bars: Bar[];
  title: string;
  show: (value: number) => string;
}

export function Bars({ bars, title, show }: Props) {
  const most = Math.max(1, ...bars.flatMap((bar) => [bar.candidate ?? 0, bar.baseline ?? 0]));
  return (
    <dl class="bars" aria-label={title}>
      {bars.map((bar) => (
        <div key={bar.label}>
          <dt>{bar.label}</dt>
          <dd>
            {bar.candidate === null ? (
              <span class="marked unsure">
                <Mark shape="not-observable" />
                {say('not observable')}
              </span>
            ) : (
              <Line value={bar.candidate} most={most} kind={bar.isWorse ? 'solid bad' : 'solid'}>
                {bar.isWorse && <Mark shape="regressed" label={say('worse')} />}
                <b>{show(bar.candidate)}</b>
              </Line>
            )}
            {bar.baseline !== null && (
              <Line value={bar.baseline} most={most} kind="outline">
                {show(bar.baseline)}
              </Line>
            )}
            {bar.after && <p class="after">{bar.after}</p>}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Line({
  value,
  most,
  kind,
  children,
}: {
  value: number;
  most: number;
  kind: string;
  children: ComponentChildren;
}) {
  return (
    <span class="bar">
      <svg width={`${((value / most) * 78).toFixed(2)}%`} height="15" aria-hidden="true">
        <rect class={kind} width="100%" height="15" />
      </svg>
      <span>{children}</span>
    </span>
  );
}

export function BarLegend({
  candidate,
  baseline,
  basis,
}: {
  candidate: string;
  baseline: string | null;
  basis: string;
}) {
  return (
    <p class="legend">
      <span>
        <i class="swatch solid" /> {candidate}
      </span>
      {baseline !== null && (
        <span>
          <i class="swatch outline" /> {baseline}
        </span>
      )}
      <span>{basis}</span>
    </p>
  );
}
