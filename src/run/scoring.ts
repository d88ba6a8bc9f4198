import type { Scoring } from './score-run.ts';
import { comesBack } from '../score/comes-back.ts';
import { scoreConversation, scorers } from '../score/index.ts';
import { withOwn } from '../score/own/measure-own.ts';
import type { UserMetric } from '../score/own/user-metric.ts';
import type { ScorerName } from '../score/scorer-names.ts';

/** The scorers of this version, as runs and stored runs use them, with metrics of a project's own. */
export const scoringWith = (own: readonly UserMetric[]): Scoring => ({
  versions: Object.fromEntries(scorers.map(({ name, version }) => [name, version])) as Record<ScorerName, number>,
  comesBack,
  own,
  scoreConversation: (conversation, context) => withOwn(conversation, scoreConversation(conversation, context), own),
});

/** Without any. */
export const scoring = scoringWith([]);
