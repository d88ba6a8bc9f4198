import type { GateResult, IntentRollout } from '../compare/comparison.ts';
import { success } from '../score/metrics.ts';
import { rolloutNumbers } from '../wording/rollout.ts';
import { segmentName } from '../wording/sentences.ts';
import { type GateContext, valueOf } from './gate-context.ts';
import { gateEvidence } from './gate-evidence.ts';
import { unjudged } from './unjudged.ts';

/**
 * A floor that the author declared for an intent is a gate: surely below it fails the run. The default floor only advises. What it
 * came to is the rollout's own finding, so that the two never differ.
 */
export function declaredFloors(rollout: readonly IntentRollout[], { record, scored }: GateContext): GateResult[] {
  return rollout
    .filter(({ floor }) => floor.of === 'intent')
    .map((line) => {
      const { intent, solved, floor } = line;
      const segment = { kind: 'intent', id: intent } as const;
      const name = segmentName(segment, record);
      const gate = {
        name: `floor (${name})`,
        metric: success.name,
        segment,
        operator: 'min' as const,
        expected: floor.value,
        actual: solved.scorable > 0 ? solved.verified / solved.scorable : null,
        interval: valueOf(record, success, segment)?.interval ?? null,
        verdict: verdicts[line.side],
        text: `Floor of ${name}: ${rolloutNumbers(line)}`,
      };
      return unjudged(
        { ...gate, evidence: gate.verdict === 'passed' ? [] : gateEvidence(success, segment, scored) },
        scored,
      );
    });
}

const verdicts = { above: 'passed', below: 'failed', open: 'not-enough-evidence' } as const;
