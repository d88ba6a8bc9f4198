import type { Plan, PlanItem } from '../../plan/plan.ts';
import { defaultVotes } from '../../scenario/schema/criteria-schema.ts';
import type { Project } from '../../scenario/scenario.ts';

/** What a run may ask of its language model: counted upwards, for nobody knows how long conversations will be. */
export interface ModelCost {
  /** As the endpoint knows it. */
  name: string;
  /** Questions at most, of both bots where there are two; each is sent again at most `retries` times. What is on the cassette is not asked. */
  calls: number;
  retries: number;
  /** Of a run, sent and answered; null: the project sets no limit. */
  tokens: number | null;
  /** In the suite's currency; null: the project sets no limit. */
  cost: { amount: number; currency: string | null } | null;
  /** Personas whose words it finds, and their share of the calls. */
  words: { personas: string[]; calls: number };
  /** Criteria that it judges, and their share of the calls. */
  criteria: { names: string[]; votes: number; calls: number };
}

const defaultTurns = 20;
const defaultRetries = 2;
/** Words that can't be sent are asked for once more. */
const asksOfTurn = 2;

/** null: no model is asked. */
export function modelCostOf({ items }: Pick<Plan, 'items'>, project: Project): ModelCost | null {
  const { model, judge, suite, personas, scenarios, versus } = project;
  if (model === undefined) return null;
  const arms = versus === undefined ? 1 : 2;
  const { votes = defaultVotes } = judge ?? {};
  const worded = items.filter(({ persona }) => personas[persona]?.worded_by === 'model');
  const judged = items.map(({ scenario }) => Object.keys(scenarios[scenario]?.criteria ?? {}));
  const names = [...new Set(judged.flat())].toSorted();
  const calls = {
    words: arms * sum(worded.map((item) => asksOfTurn * turnsOf(item, project))),
    criteria: arms * votes * sum(judged.map(({ length }) => length)),
  };
  if (calls.words + calls.criteria === 0) return null;
  const { tokens = null, cost } = model.budget ?? {};
  return {
    name: model.model,
    calls: calls.words + calls.criteria,
    retries: model.retries ?? defaultRetries,
    tokens,
    cost: cost === undefined ? null : { amount: cost, currency: suite.currency ?? null },
    words: { personas: [...new Set(worded.map(({ persona }) => persona))].toSorted(), calls: calls.words },
    criteria: { names, votes, calls: calls.criteria },
  };
}

/** Of the conversation, of another day's, and of the journey walked again up to each of its turns. */
function turnsOf({ scenario, second_session: returns, lifeline }: PlanItem, { scenarios }: Project): number {
  const most = scenarios[scenario]?.turns?.maximum ?? defaultTurns;
  return most * (1 + (returns ? 1 : 0) + (lifeline ? most : 0));
}

const sum = (values: readonly number[]): number => values.reduce((all, one) => all + one, 0);
