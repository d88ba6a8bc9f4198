import type { Scoring } from './score-run.ts';
import { aggregator } from '../score/collect.ts';
import { comesBack } from '../score/comes-back.ts';
import { scoreConversation, scorers } from '../score/index.ts';
import type { ScorerName } from '../score/scorer-names.ts';

/** The scorers of this version, as runs and stored runs use them. */
export const scoring: Scoring = {
  versions: Object.fromEntries(scorers.map(({ name, version }) => [name, version])) as Record<ScorerName, number>,
  comesBack,
  scoreConversation,
  aggregator,
};
