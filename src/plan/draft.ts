/**
 * A plan item made ready, in the order a conversation needs it: the setup calls first, then, with their replies saved,
 * the complete brief. Facts may use each other and `{{setup.NAME.…}}`, so each is drawn when first needed.
 */
import type { Json } from '../json.ts';
import type { Project, Scenario } from '../scenario/scenario.ts';
import type { SetupSpec, TeardownSpec } from '../scenario/schema/call-schema.ts';
import type { Brief } from './brief.ts';
import { briefOf } from './brief-of.ts';
import { drawFacts, type DrawnFacts } from './facts.ts';
import { fullPersona } from './persona.ts';
import type { PlanItem } from './plan.ts';
import { type CallSpec, renderCallWithSecrets } from './render-call.ts';
import { type VerifyCall, verifyOf } from './verify-of.ts';

/** Replies of the setup calls so far, by their `save` name; never changed, but made anew by each call that saves. */
export type Saved = Readonly<Record<string, Json>>;

/** What the customer was told of the things it wants to learn, by name, as the bot said it. */
export type Learnt = Readonly<Record<string, string>>;

export interface Draft {
  /** To be sent in order, each rendered with what the ones before it saved. */
  setup: SetupSpec[];
  /** To be sent after the conversation, rendered with everything saved. */
  verify: VerifyCall[];
  /** To be sent last of all, whatever came before. */
  teardown: TeardownSpec[];
  /**
   * The call with every `{{…}}` filled in: ready to send, never to be stored, because headers may hold secrets.
   * @param learnt What the bot told in the conversation, by name: `{{learnt.NAME}}`.
   * @throws ProblemError when a saved reply lacks what the call uses.
   */
  render<T extends CallSpec>(call: T, saved: Saved, learnt?: Learnt): T;
  /**
   * The brief once all setup calls have been answered. `{{env.…}}` in headers stays as it is written.
   * @throws ProblemError when a saved reply lacks what a fact or text uses.
   */
  complete(saved: Saved): Brief;
}

export interface DraftOptions {
  env: NodeJS.ProcessEnv;
  /** `{{conversation_id}}`, and what unique facts are drawn by; one equal in equal runs when absent. */
  conversationId?: string;
}

export function draft(item: PlanItem, project: Project, options: DraftOptions): Draft {
  const written = own(project.scenarios, item.scenario, 'scenario');
  const scenario = item.facts_reversed ? withFactsReversed(written) : written;
  const persona = fullPersona(item.persona, own(project.personas, item.persona, 'persona'));
  const conversation_id = options.conversationId ?? conversationId(item);
  const { reference_date, currency } = project.suite;
  const today = item.today ?? reference_date ?? defaultReferenceDate;
  const surroundings = {
    today,
    locale: persona.locale,
    conversation_id,
    seed: item.seed,
    ...(currency && { currency }),
  };
  const drawWith = (saved: Saved) =>
    drawFacts(scenario.facts ?? {}, {
      scope: { ...surroundings, setup: saved },
      seed: item.facts_seed ?? item.seed,
      conversationId: conversation_id,
      locale: persona.locale,
      today,
    });
  // Drawn again only for other replies: facts may be made of them.
  let drawn: { saved: Saved; facts: DrawnFacts } | null = null;
  const factsWith = (saved: Saved): DrawnFacts => {
    if (drawn?.saved !== saved) drawn = { saved, facts: drawWith(saved) };
    return drawn.facts;
  };
  return {
    setup: scenario.setup ?? [],
    verify: verifyOf(scenario),
    teardown: scenario.teardown ?? [],
    render: (call, saved, learnt = {}) =>
      renderCallWithSecrets(call, { ...factsWith(saved).scope, learnt, env: options.env }),
    complete: (saved) => briefOf({ item, suite: project.suite, scenario, persona, facts: factsWith(saved) }),
  };
}

/** The "today" of made-up dates where neither the suite nor the run says which. Fixed, or equal seeds would not give equal facts. */
const defaultReferenceDate = '2026-01-15';

const withFactsReversed = (scenario: Scenario): Scenario => ({
  ...scenario,
  facts: Object.fromEntries(Object.entries(scenario.facts ?? {}).toReversed()),
});

/** Names the conversation to the bot and its back end; equal in equal runs. */
function conversationId(item: PlanItem): string {
  return `${item.scenario}-${item.persona}-${item.repetition}-${item.seed.slice(0, 8)}`;
}

function own<T>(table: Record<string, T>, id: string, what: string): T {
  const value = Object.hasOwn(table, id) ? table[id] : undefined;
  if (value === undefined)
    throw new TypeError(`draft: the plan names ${what} "${id}", which the project does not have`);
  return value;
}
