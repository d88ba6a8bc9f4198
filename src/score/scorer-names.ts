export const scorerNames = ['accuracy', 'effort', 'escalation', 'tone'] as const;
export type ScorerName = (typeof scorerNames)[number];
