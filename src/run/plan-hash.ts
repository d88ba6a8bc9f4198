import { createHash } from 'node:crypto';
import { promptsSha256 } from '../customer/wording/by-model/prompts.ts';
import { juryPromptsSha256 } from '../conversation/jury/prompts.ts';
import { type CriterionSpec, defaultVotes } from '../scenario/schema/criteria-schema.ts';
import type { Plan } from '../plan/plan.ts';
import type { Project } from '../scenario/scenario.ts';
import type { ScorerName } from '../score/scorer-names.ts';

/**
 * sha-256 of all that the customers' side of a run follows from: the plan with its seeds, and the scenarios, personas and intents
 * in it. A run is only resumed under the hash it was begun with; where the bot is reached may have changed meanwhile.
 */
export function planSha256(plan: Plan, project: Project): string {
  const { suite, intents, personas, scenarios } = project;
  return sha256({
    plan,
    reference_date: suite.reference_date,
    intents,
    personas,
    scenarios,
    model: wordingModel(plan, project),
    judge: judgeOfPlan(plan, project),
  });
}

/** What its verdicts follow from beside the criteria and what it is shown: nothing, where no conversation of the plan is judged by any. */
export function judgeOfPlan({ items }: Pick<Plan, 'items'>, project: Project): Judging | undefined {
  return items.some(({ scenario }) => project.scenarios[scenario]?.criteria !== undefined)
    ? judgingModel(project)
    : undefined;
}

type Judging = ReturnType<typeof judgingModel>;

function judgingModel({ model, judge }: Pick<Project, 'model' | 'judge'>) {
  if (model === undefined) return undefined;
  const { model: name, temperature, seed, answer_tokens: answerTokens, parameters } = model;
  const { votes = defaultVotes } = judge ?? {};
  return { name, temperature, seed, answerTokens, parameters, votes, prompts: juryPromptsSha256 };
}

/** sha-256 of who judges by a criterion: what people said of its verdicts holds for no other. */
export const judgeSha256 = (project: Pick<Project, 'model' | 'judge'>, { sentence, pass }: CriterionSpec): string =>
  sha256({ ...judgingModel(project), sentence, pass });

/** What the words of a model follow from beside what it is told: nothing, where no customer of the plan has any. Where it is reached may change. */
export function wordingModel({ items }: Pick<Plan, 'items'>, { model, personas }: Pick<Project, 'model' | 'personas'>) {
  if (model === undefined || items.every(({ persona }) => personas[persona]?.worded_by !== 'model')) return undefined;
  const { model: name, temperature, seed, answer_tokens: answerTokens, parameters } = model;
  return { name, temperature, seed, answerTokens, parameters, prompts: promptsSha256 };
}

/**
 * sha-256 of what a run measures and how, whatever its seed: its cells and repetitions, their scenarios and personas, the voice and the
 * scorers. Only runs under one hash are nights of one series.
 */
export function suiteSha256(plan: Plan, project: Project, scorers: Record<ScorerName, number>): string {
  const { repeat, items, load } = plan;
  const { suite, intents, personas, scenarios, voice } = project;
  const pick = <T>(table: Record<string, T>, ids: readonly string[]) => [...new Set(ids)].map((id) => table[id]);
  return sha256({
    cells: [...new Set(items.map(({ cell }) => cell))],
    repeat,
    load: load && [load.shape, load.arrivals],
    reference_date: suite.reference_date,
    scenarios: pick(
      scenarios,
      items.map(({ scenario }) => scenario),
    ),
    personas: pick(
      personas,
      items.map(({ persona }) => persona),
    ),
    intents: Object.entries(intents).map(([id, { bot_names }]) => [id, bot_names]),
    voice,
    scorers,
    model: wordingModel(plan, project),
    judge: judgeOfPlan(plan, project),
  });
}

/** sha-256 of the merged project, wherever its files lie; headers are left out, because a secret might stand in them. */
export function projectSha256(project: Project): string {
  const { versus } = project;
  return sha256({
    ...project,
    files: undefined,
    folders: undefined,
    ...withoutHeaders(project),
    ...(versus && { versus: withoutHeaders(versus) }),
  });
}

/**
 * sha-256 of all that conversations with a bot follow from beside the plan: the merged project, but for where bot and back end are reached,
 * which another machine may know by another address, and for headers. Only who has the same may hold conversations of a run.
 */
export function heldSha256({ suite, intents, personas, scenarios, bot, backend }: Project): string {
  const elsewhere = new Set(['url', 'token_url', 'headers']);
  const how = JSON.stringify([bot, backend], (key, value: unknown) => (elsewhere.has(key) ? undefined : value));
  return sha256({ suite, intents, personas, scenarios, how });
}

const withoutHeaders = ({ bot, backend, model }: Pick<Project, 'bot' | 'backend' | 'model'>) => ({
  bot: { ...bot, headers: undefined },
  backend: { ...backend, headers: undefined },
  ...(model && { model: { ...model, headers: undefined } }),
});

function sha256(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex');
}
