/** Gates on what the scenarios in their place can't show. */
import { personasOf } from '../scenario/notice/who-meets-whom.ts';
import type { Idle, Written } from '../scenario/notice/notice.ts';
import type { GateSpec } from '../scenario/schema/gate-schema.ts';
import { metrics } from '../score/metrics.ts';
import type { Metric } from '../score/metrics/metric.ts';
import { shownBy } from '../score/metrics/shown-by.ts';

export function idleGates(written: Written): Idle[] {
  return written.gates.flatMap((gate, index): Idle[] => {
    const metric: Metric | undefined = metrics.find(({ name }) => name === gate.metric);
    if (metric?.shownBy === undefined) return [];
    const { in: isShown, by } = shownBy[metric.shownBy];
    const judged = Object.entries(written.scenarios).filter(([id]) => isMeant(gate, id, written));
    if (judged.some(([, scenario]) => isShown(scenario, written.suite))) return [];
    const there = `scenario${inWords(gate)}`;
    const where = judged.length === 0 ? `there is no ${there}` : `no ${there} can show it`;
    const message = `The gate on ${gate.metric} has nothing to judge: ${where}`;
    return [{ place: ['gates', index, 'metric'], part: 'value', message, hint: `It is shown by ${by}.` }];
  });
}

function isMeant({ intent, persona, scenario, tag, tags }: GateSpec, id: string, written: Written): boolean {
  const spec = written.scenarios[id]!;
  const wanted = tag === undefined ? tags : [tag];
  return (
    (intent === undefined || spec.intent === intent) &&
    (persona === undefined || personasOf(written, id).includes(persona)) &&
    (scenario === undefined || id === scenario) &&
    (wanted === undefined || wanted.some((one) => (spec.tags ?? []).includes(one)))
  );
}

function inWords({ intent, persona, scenario, tag, tags }: GateSpec): string {
  return [intent, persona, scenario, tag, tags].some((one) => one !== undefined) ? ' in its place' : '';
}
