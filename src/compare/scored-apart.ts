import type { RunRecord } from '../run/record.ts';
import { type MetricRow, type OwnRow, success } from '../score/metrics.ts';
import { type ScorerName, scorerNames } from '../score/scorer-names.ts';

/** Scores that two runs have from different versions of their scorer: what differs between them may be the scorer's doing. */
export const scoredApart = (one: RunRecord, other: RunRecord): ScorerName[] =>
  scorerNames.filter((name) => one.manifest.scorers[name] !== other.manifest.scorers[name]);

/** A metric whose scorer had another version in the baseline; one of the project's own that measured otherwise there, or that nothing is known of. */
export function isOther(metric: MetricRow, before: RunRecord, apart: readonly ScorerName[]): boolean {
  const scorer = scorerOf(metric);
  if (scorer !== 'own') return apart.includes(scorer);
  const told = before.metrics?.find(({ name }) => name === metric.name);
  const now = metric as OwnRow;
  const same = (['kind', 'unit', 'better', 'version'] as const).every((key) => told?.[key] === now[key]);
  return !same;
}

/** What became of a conversation follows from whether it was solved. */
const scorerOf = ({ group }: Pick<MetricRow, 'group'>): ScorerName | 'own' =>
  group === 'outcome' ? scorerOf(success) : group;
