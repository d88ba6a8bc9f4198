import type { ScorerName } from '../score/score.ts';

/** What decides comes before how it felt. */
export const priority: readonly ScorerName[] = ['accuracy', 'escalation', 'effort', 'tone'];
