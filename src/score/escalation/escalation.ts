import { type Entry, settle } from '../ledger.ts';
import type { Scorer } from '../score.ts';
import { faultsOf } from './faults.ts';
import { funnelOf, type HandoffOutcome } from './handoff.ts';
import { measuresOf } from './measures.ts';
import { reachOf } from './reach.ts';

/** Was a human reachable when one was due, in time, with what the customer had said, and only then? Of 1. */
export const escalation: Scorer = {
  name: 'escalation',
  version: 2,
  score(conversation) {
    const reach = reachOf(conversation);
    const { asked, outcome } = reach.handoff;
    const called =
      reach.due || conversation.brief.escalation.policy === 'forbidden' || asked !== null || outcome !== 'none';
    const entries = [...funnelOf(conversation, reach.handoff), ...faultsOf(conversation, reach)].toSorted(
      (a, b) => a.turn - b.turn,
    );
    const sum = entries.reduce((sum, entry) => sum + entry.weight, 0);
    const settled = settle('escalation', entries, Math.min(1, sum));
    return {
      score: {
        scorer: 'escalation',
        version: this.version,
        lost: called ? settled.lost : null,
        of: 1,
        summary: called ? summaryOf(entries, outcome) : 'not observable: no human was called for',
        evidence: settled.evidence,
      },
      measures: measuresOf(conversation, reach),
    };
  },
};

function summaryOf(entries: readonly Entry[], outcome: HandoffOutcome): string {
  const worst = entries.filter((entry) => entry.weight > 0).toSorted((a, b) => b.weight - a.weight)[0];
  if (worst) return worst.code.replaceAll('-', ' ');
  return outcome === 'signalled' ? 'handed off as it should be' : 'kept by the bot, as it should be';
}
