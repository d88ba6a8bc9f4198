/** Measures of one conversation that are asked for by themselves; absent: not observable in it. */
import type { MetricName } from './metrics.ts';
import type { Measure, ScoredConversation } from './score.ts';

/** Of a metric, in the conversations where it was observable; null where it could not be found out. */
export function measuresOf(metric: MetricName, conversations: readonly ScoredConversation[]): Measure[] {
  return conversations.flatMap(({ measures }) => {
    const measure = measures[metric];
    return measure === undefined ? [] : [measure];
  });
}

/** Bot turns off brand, of all bot turns. */
export const offBrandTurns = ({ measures }: ScoredConversation): Measure | undefined => measures.off_brand;

/** Bot turns from the trigger of the scenario's escalation to the signal, both included; the count is 1. */
export const turnsToHuman = ({ measures }: ScoredConversation): Measure | undefined => measures.turns_to_human;
