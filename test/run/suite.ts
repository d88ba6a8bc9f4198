/** A project, a plan for it, and options to run it with. */
import { systemClock } from '../../src/bot/clock.ts';
import { expand } from '../../src/plan/expand.ts';
import type { Plan } from '../../src/plan/plan.ts';
import type { Project, Scenario } from '../../src/scenario/scenario.ts';
import type { Arm } from '../../src/run/arm.ts';
import type { CarryOutOptions } from '../../src/run/carry-out-options.ts';
import type { Scoring } from '../../src/run/score-run.ts';
import { emptyFolder } from './folders.ts';
import { shopBot, shopper } from './shop.ts';

export const refundScenario: Scenario = {
  id: 'refund',
  intent: 'refund',
  goal: 'A refund for {{facts.order_number}}',
  opening: ['My parcel never came, I want my money back.'],
  facts: { order_number: '{{faker.string.numeric(8)}}' },
  wants: { done: ['refunded'] },
  setup: [{ request: 'POST /orders', body: { number: '{{facts.order_number}}' } }],
  verify: [{ request: 'GET /orders/{{facts.order_number}}', name: 'Refunded', expect: { '$.status': 'refunded' } }],
};

export function shopProject(url: string, scenarios: Scenario[] = [refundScenario]): Project {
  return {
    suite: { name: 'shop' },
    bot: { protocol: 'http', url: `${url}/chat` },
    backend: { url },
    voice: {},
    intents: { refund: { title: 'Refund' } },
    personas: { calm: { title: 'Calm' }, angry: { title: 'Angry', mood: 'angry' } },
    scenarios: Object.fromEntries(scenarios.map((scenario) => [scenario.id, scenario])),
    gates: [],
    files: [],
  };
}

export function planOf(project: Project, repeat = 3): Plan {
  return expand(project, { seed: 'test', repeat }).plan;
}

/** Counts conversations and nothing else. */
export const counting: Scoring = {
  versions: { accuracy: 1, effort: 1, escalation: 1, tone: 1 },
  comesBack: () => null,
  own: [],
  scoreConversation: async ({ id, brief, end, turns }) => ({
    id,
    cell: brief.item.cell,
    scenario: brief.item.scenario,
    persona: brief.item.persona,
    intent: brief.intent,
    segment: null,
    tags: [],
    repetition: brief.item.repetition,
    seed: brief.item.seed,
    endReason: end.reason,
    turns: turns.length,
    scorable: true,
    verified: null,
    decidedBy: null,
    unknownTurns: [0, 0],
    replyMs: [],
    scores: [],
    measures: {},
  }),
};

/** One arm, or what is not said of it. */
type Changes = Partial<Omit<CarryOutOptions, 'arms'> & Pick<Arm, 'project' | 'plan' | 'bot'>>;

export async function optionsFor(url: string, changes: Changes = {}): Promise<CarryOutOptions> {
  const { project = shopProject(url), plan = planOf(project), bot = shopBot(url), ...others } = changes;
  return {
    arms: [{ name: 'candidate', project, plan, bot }],
    customer: shopper,
    scoring: counting,
    program: { name: 'mystery-shopper', version: '0.0.0' },
    clock: systemClock,
    env: {},
    signal: new AbortController().signal,
    outDir: await emptyFolder(),
    ...others,
  };
}
