/** Criteria in words of a stored run: their verdicts stand in its journal, and what they are in its record. */
import { type Labelled, calibrationOf } from '../score/judged/calibration.ts';
import { type CriterionMetric, judgedPrefix, storedCriterion } from '../score/judged/criterion-metrics.ts';
import { withOwn } from '../score/own/measure-own.ts';
import type { RunRecord } from './record.ts';
import type { Scoring } from './score-run.ts';

/** @param labelled Absent: how far people agree is as it was known. */
export function criteriaOf(
  { metrics = [] }: Pick<RunRecord, 'metrics'>,
  labelled?: readonly Labelled[],
): CriterionMetric[] {
  return metrics.flatMap((row) => {
    if (row.judged === undefined) return [];
    const stored = storedCriterion({ ...row, judged: row.judged });
    const criterion = stored.name.slice(judgedPrefix.length);
    if (labelled === undefined) return [stored];
    const isLabelled = labelled.some((one) => one.criterion === criterion);
    const calibration = isLabelled ? calibrationOf(criterion, row.judged.judge, labelled) : null;
    return [{ ...stored, judged: { ...row.judged, calibration } }];
  });
}

/** For conversations whose scores are not there. */
export function withCriteria({ scoreConversation, ...scoring }: Scoring, record: RunRecord): Scoring {
  const criteria = criteriaOf(record);
  return {
    ...scoring,
    scoreConversation: async (conversation, context) =>
      withOwn(conversation, await scoreConversation(conversation, context), criteria),
  };
}
