/** Shapes that say a verdict again, for those who don't see its colour. */
import type { ComponentChildren } from 'preact';
import type { Change, GateRow, ReportModel } from '../model.ts';

export type Shape = Change['verdict'] | 'failed' | 'passed';

const shapes: Record<Shape, ComponentChildren> = {
  regressed: <path d="M1.2 2h11.6L7 12.2z" fill="currentColor" />,
  improved: <path d="M1.2 12h11.6L7 1.8z" fill="currentColor" />,
  changed: <path d="M7 1l5.6 6L7 13 1.4 7z" fill="currentColor" />,
  held: <circle cx="7" cy="7" r="4.6" fill="currentColor" />,
  'not-enough-evidence': (
    <circle cx="7" cy="7" r="5.1" fill="none" stroke="currentColor" stroke-width="1.7" stroke-dasharray="2.35 1.66" />
  ),
  'not-observable': <path d="M2 2h10v10H2zM2 12L12 2" fill="none" stroke="currentColor" stroke-width="1.4" />,
  failed: <path d="M2.4 2.4l9.2 9.2M11.6 2.4l-9.2 9.2" fill="none" stroke="currentColor" stroke-width="2.4" />,
  passed: <path d="M1.6 7.6l3.6 3.6 7.2-8" fill="none" stroke="currentColor" stroke-width="2.2" />,
};

/** Colour classes: see tokens.css. */
export const tints: Record<Shape, string> = {
  regressed: 'bad',
  improved: 'good',
  changed: 'steady',
  held: 'steady',
  'not-enough-evidence': 'unsure',
  'not-observable': 'unsure',
  failed: 'bad',
  passed: 'good',
};

export function Mark({ shape, label }: { shape: Shape; label?: string }) {
  const spoken = label ? ({ role: 'img', 'aria-label': label } as const) : ({ 'aria-hidden': true } as const);
  return (
    <svg class={`mark ${tints[shape]}`} viewBox="0 0 14 14" width="14" height="14" {...spoken}>
      {shapes[shape]}
    </svg>
  );
}

export function Verdict({ change }: { change: Change }) {
  return (
    <span class={`verdict-word ${tints[change.verdict]}`}>
      <Mark shape={change.verdict} />
      {change.word}
    </span>
  );
}

/** Of the whole run. */
export const outcomeShapes: Record<ReportModel['verdict']['outcome'], Shape> = {
  passed: 'passed',
  failed: 'failed',
  hold: 'regressed',
  'not-enough-evidence': 'not-enough-evidence',
  unscorable: 'failed',
};

export const gateShapes: Record<GateRow['verdict'], Shape> = {
  passed: 'passed',
  failed: 'failed',
  'not-enough-evidence': 'not-enough-evidence',
  'not-observable': 'not-observable',
};
