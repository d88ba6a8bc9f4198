import type { ScorerName } from '../score/scorer-names.ts';

/** What decides comes before how it felt. */
export const priority: readonly ScorerName[] = ['accuracy', 'escalation', 'effort', 'tone'];
