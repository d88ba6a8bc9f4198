/** Measures of one conversation that are asked for by themselves; absent: not observable in it. */
import type { Measures, ScoredConversation } from './score.ts';

type Measure = Measures[keyof Measures];

/** Bot turns off brand, of all bot turns. */
export const offBrandTurns = ({ measures }: ScoredConversation): Measure => measures.off_brand;

/** Bot turns from the trigger of the scenario's escalation to the signal, both included; the count is 1. */
export const turnsToHuman = ({ measures }: ScoredConversation): Measure => measures.turns_to_human;
