/** Criteria in words as metrics of the run: each a rate of conversations that pass, beside the project's own. */
import { plural } from '../../counts.ts';
import type { Conversation } from '../../conversation/conversation.ts';
import type { CriterionSpec } from '../../scenario/schema/criteria-schema.ts';
import type { JudgedBy, OwnRow } from '../metrics.ts';
import type { Found, UserMetric } from '../own/user-metric.ts';

/** Of every figure's name that a model judged: gates say by it what they are decided by. */
export const judgedPrefix = 'judged_';

export interface CriterionMetric extends UserMetric {
  judged: JudgedBy;
}

export const criterionMetric = (
  name: string,
  { title }: Pick<CriterionSpec, 'title'>,
  judged: JudgedBy,
): CriterionMetric => ({
  ...measured(name),
  ...(title !== undefined && { title }),
  judged,
});

/** Of a stored run, whose verdicts stand in its journal. */
export const storedCriterion = ({ name, title, judged }: OwnRow & { judged: JudgedBy }): CriterionMetric => ({
  ...measured(name.slice(judgedPrefix.length)),
  title,
  judged,
});

function measured(criterion: string): Omit<CriterionMetric, 'judged'> {
  return {
    name: `${judgedPrefix}${criterion}`,
    title: inWords(criterion),
    better: 'higher',
    measure: (conversation) => foundIn(conversation, criterion),
  };
}

function foundIn({ brief, judged = [] }: Conversation, criterion: string): Found {
  const found = judged.find((one) => one.criterion === criterion);
  // Asked for and judged by nobody is not known, and no pass.
  if (found === undefined) return brief.criteria?.some(({ name }) => name === criterion) ? null : undefined;
  const { verdict, shown, votes, why = '' } = found;
  if (shown === null) return { value: null, evidence: [{ text: `Not judged: ${why}` }] };
  const alike = votes.filter((vote) => 'verdict' in vote && vote.verdict === verdict).length;
  const by = `${alike} of ${plural(votes.length, 'vote')}`;
  const text = verdict === 'pass' ? `Met, by ${by}` : `Not met, by ${by}`;
  return { value: verdict === 'pass', evidence: [{ text, ...shown }] };
}

const inWords = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1).replaceAll('_', ' ').trim();
