import { type Entry, settle } from '../ledger.ts';
import type { Conversation } from '../../conversation/conversation.ts';
import type { Scorer } from '../score.ts';
import { faultsOf } from './faults.ts';
import { funnelOf, type HandoffOutcome } from './handoff.ts';
import { brokenStages, lifelineMeasures, stagesOf } from './lifeline.ts';
import { escalationMeasures } from './measures.ts';
import { type Reach, reachOf } from './reach.ts';

/** Was a human reachable when one was due, in time, with what the customer had said, and only then? Of 1. */
export const escalation: Scorer = {
  name: 'escalation',
  version: 2,
  score(conversation) {
    const reach = reachOf(conversation);
    const stages = stagesOf(conversation);
    const entries = [
      ...funnelOf(conversation, reach.handoff),
      ...faultsOf(conversation, reach),
      ...brokenStages(stages),
    ].toSorted((a, b) => a.turn - b.turn);
    const sum = entries.reduce((sum, entry) => sum + entry.weight, 0);
    const settled = settle('escalation', entries, Math.min(1, sum));
    const unseen = whyUnseen(conversation, reach, sum > 0);
    return {
      score: {
        scorer: 'escalation',
        version: this.version,
        lost: unseen === null ? settled.lost : null,
        of: 1,
        summary: unseen === null ? summaryOf(entries, reach.handoff.outcome) : `not observable: ${unseen}`,
        evidence: settled.evidence,
      },
      measures: { ...escalationMeasures(conversation, reach), ...lifelineMeasures(stages) },
    };
  },
};

/** Why nobody can say whether the way to a human was right; null where one can. */
function whyUnseen({ brief }: Conversation, { due, handoff }: Reach, isFaulty: boolean): string | null {
  const { policy } = brief.escalation;
  if (policy === null) return isFaulty ? null : 'whether a human was due is declared nowhere';
  const called = due || policy === 'forbidden' || handoff.asked !== null || handoff.outcome !== 'none';
  return called ? null : 'no human was called for';
}

function summaryOf(entries: readonly Entry[], outcome: HandoffOutcome): string {
  const worst = entries.filter((entry) => entry.weight > 0).toSorted((a, b) => b.weight - a.weight)[0];
  if (worst) return worst.code.replaceAll('-', ' ');
  return outcome === 'signalled' ? 'handed off as it should be' : 'kept by the bot, as it should be';
}
