import type { GateResult } from '../compare/comparison.ts';
import { excusedFailures } from '../score/doubt/excused-failures.ts';
import { metricOf } from '../score/metrics.ts';
import type { ScoredConversation } from '../score/score.ts';

/** A gate that failed by conversations our own customer may have spoiled is not judged: neither passed nor failed. */
export function unjudged(gate: GateResult, scored: readonly ScoredConversation[]): GateResult {
  if (gate.verdict !== 'failed' || gate.operator === 'drift' || !metricOf(gate.metric).followsSuccess) return gate;
  const found = excusedFailures(scored, gate.segment);
  if (found === null) return gate;
  const why = `${found.excused} of ${found.failures} failures began where our customer did not surely understand the bot`;
  return { ...gate, verdict: 'not-enough-evidence', text: `${gate.text}; not judged: ${why}` };
}
