/** A project's criteria in words: who judges them, and how far that agrees with people. */
import { dirname } from 'node:path';
import { type Jury, juryOf } from '../conversation/jury/jury.ts';
import type { Model } from '../language-model/model.ts';
import { judgeSha256 } from '../run/plan-hash.ts';
import { type CriterionSpec, defaultKappa, defaultVotes } from '../scenario/schema/criteria-schema.ts';
import type { Project } from '../scenario/scenario.ts';
import { type CriterionMetric, criterionMetric } from '../score/judged/criterion-metrics.ts';
import { calibrationOf } from '../score/judged/calibration.ts';
import { labelledIn } from './labels/labelled.ts';
import type { Label } from './labels/read-labels.ts';

type Judging = Pick<Project, 'model' | 'judge' | 'scenarios'>;

/** By name; those of intents stand in their scenarios. */
const criteriaIn = ({ scenarios }: Judging): ReadonlyMap<string, CriterionSpec> =>
  new Map(Object.values(scenarios).flatMap(({ criteria = {} }) => Object.entries(criteria)));

/** null: nothing is judged, or nobody is there who could. */
export function juryFor(project: Judging, model: Model | null): Jury | null {
  const criteria = criteriaIn(project);
  if (model === null || criteria.size === 0) return null;
  const judges = new Map([...criteria].map(([name, spec]) => [name, judgeSha256(project, spec)]));
  return juryOf(model, { votes: project.judge?.votes, judges });
}

/** What people said of earlier verdicts, and where their runs may lie. */
export interface FoundLabels {
  /** The file, absolute. */
  path: string;
  labels: readonly Label[];
}

/** @param outDir Where runs are made: labels may name one by its folder's name. */
export async function criteriaMetrics(
  project: Judging,
  found: FoundLabels | null,
  outDir: string,
): Promise<CriterionMetric[]> {
  const criteria = criteriaIn(project);
  if (criteria.size === 0 || project.model === undefined) return [];
  const { model } = project.model;
  const { votes = defaultVotes, kappa: needs = defaultKappa } = project.judge ?? {};
  const labelled = found === null ? [] : await labelledIn(found.labels, [dirname(found.path), outDir]);
  return [...criteria].map(([name, spec]) => {
    const judge = judgeSha256(project, spec);
    const isLabelled = labelled.some(({ criterion }) => criterion === name);
    const calibration = isLabelled ? calibrationOf(name, judge, labelled) : null;
    const { sentence, pass } = spec;
    return criterionMetric(name, spec, { model, judge, sentence, pass, votes, needs, calibration });
  });
}
