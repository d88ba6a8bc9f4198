import type { GateResult } from '../compare/comparison.ts';
import type { ScoredConversation } from '../score/score.ts';
import { isIn } from '../score/segment.ts';

/** A red line that was crossed anywhere, said of each intent in which it was: whatever part of the run its gate judges. */
export function crossedInIntents(gates: readonly GateResult[], scored: readonly ScoredConversation[]): GateResult[] {
  return gates
    .filter(
      ({ operator, verdict, segment }) => operator === 'never' && verdict === 'failed' && segment.kind !== 'intent',
    )
    .flatMap((gate) => {
      const shown = new Set(gate.evidence.map(({ conversation }) => conversation));
      const isCrossed = (one: ScoredConversation) =>
        shown.has(one.id) || (isIn(gate.segment, one) && one.scorable && (one.measures[gate.metric]?.[0] ?? 0) > 0);
      const intents = new Set(scored.filter(isCrossed).map(({ intent }) => intent));
      return [...intents].map((id) => ({ ...gate, segment: { kind: 'intent' as const, id } }));
    });
}
