import type { GateResult } from '../compare/comparison.ts';
import type { Charts } from '../compare/series/charts.ts';
import { driftSentence } from '../wording/charts.ts';

/** Name of the gates that charts over nights fail. */
export const driftGate = 'no drift over nights';

/** An alarm of a chart fails the run, like a regression: nobody reads a chart every morning. */
export function drifts(charts: Charts | null): GateResult[] {
  const alarmed = (charts?.charts ?? []).filter(({ alarm }) => alarm?.isWorse);
  return alarmed.map((chart) => ({
    name: driftGate,
    metric: chart.metric,
    segment: { kind: 'all', id: '' },
    operator: 'drift',
    expected: chart.nights.at(-1)!.centre ?? 0,
    actual: chart.nights.at(-1)!.value,
    interval: null,
    verdict: 'failed',
    text: driftSentence(chart),
    evidence: [],
  }));
}
