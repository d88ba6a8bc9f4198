import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBot } from '../../src/bot/index.ts';
import { systemClock } from '../../src/bot/clock.ts';
import { openBackend } from '../../src/conversation/backend.ts';
import type { Conversation, Part } from '../../src/conversation/conversation.ts';
import { converse } from '../../src/conversation/converse.ts';
import { agendaCustomer } from '../../src/customer/agenda.ts';
import { expand } from '../../src/plan/expand.ts';
import type { Persona } from '../../src/scenario/schema/persona-schema.ts';
import type { SuiteSpec } from '../../src/scenario/schema/suite-schema.ts';
import type { Project, Scenario } from '../../src/scenario/scenario.ts';
import { comesBack } from '../../src/score/comes-back.ts';
import { scoreConversation } from '../../src/score/index.ts';
import { inTurn, openScriptedShop, type Reply, type Script, type ScriptedShop } from '../score/scripted-shop.ts';

let shop: ScriptedShop;
beforeAll(async () => {
  shop = await openScriptedShop();
});
afterAll(() => shop.close());

const scenario: Scenario = {
  id: 'refund',
  intent: 'refund',
  goal: 'A refund',
  opening: ['My kettle arrived broken, I want my money back.'],
  facts: { order_number: { value: 'KT-48213', description: 'the order number' } },
  wants: { done: ['refunded'] },
  setup: [{ request: 'POST /orders', body: { number: '{{facts.order_number}}' } }],
  verify: [{ request: 'GET /orders/{{facts.order_number}}', expect: { '$.status': 'refunded' } }],
};
const asks: Reply = { say: 'Could you please tell me your order number?' };
const refunds: Reply = { say: 'Thank you. Your kettle has been refunded.', refund: true };
const claims: Reply = { ...refunds, refund: false };
const handsOff: Reply = { say: 'I am connecting you to a colleague.', handoff: { queue: 'returns' } };

describe('a customer whose matter was not settled', () => {
  it('comes back, says that it was in touch before, and is served from the same back end', async () => {
    let sessions = 0;
    const script: Script = (_, turn) => {
      if (turn === 1) sessions += 1;
      return turn === 1 ? asks : sessions === 1 ? claims : refunds;
    };
    const held = await hold(script, { second_session: true });
    expect(held.second).toMatchObject({ why: 'It turned out not to be settled', end: { reason: 'resolved' } });
    expect(held.second!.turns[0]!.customer.messages[0]!.text).toMatch(/before/);
    expect(held.second!.checks).toMatchObject([{ passed: true }]);
    expect(measuresOf(held)).toMatchObject({
      verified_success: [0, 1],
      repeat_contact: [1, 1],
      first_contact_resolution: [0, 1],
      second_contact_resolution: [1, 1],
    });
  });

  it('stays away where all is well, a human took over, or its persona does not come back', async () => {
    const on = { second_session: true };
    const solved = await hold(inTurn(asks, refunds), on);
    expect(solved.second).toBeNull();
    expect(measuresOf(solved)).toMatchObject({ repeat_contact: [0, 1], first_contact_resolution: [1, 1] });
    expect((await hold(inTurn(handsOff), on)).second).toBeNull();
    expect((await hold(inTurn(asks, claims), on, { comes_back: false })).second).toBeNull();
  });

  it('is not asked whether it would come back unless the suite says so', async () => {
    const held = await hold(inTurn(asks, claims), {});
    expect(held.second).toBeNull();
    expect(measuresOf(held)).not.toHaveProperty('repeat_contact');
  });
});

describe('the lifeline', () => {
  const served =
    (from: number): Script =>
    (message, turn) =>
      /human|person|agent|someone|staff|colleague|employee/i.test(message) && turn >= from
        ? handsOff
        : inTurn(asks, refunds)(message, turn);

  it('asks for a human in place of every turn of the journey, and leaves the journey as it was', async () => {
    const parts: (Part | undefined)[] = [];
    const held = await hold(served(1), { lifeline: 1 }, {}, (part) => parts.push(part));
    const plain = await hold(served(1), {});
    expect(held.turns.map(said)).toEqual(plain.turns.map(said));
    expect(held.lifeline.map(({ stage, end }) => [stage, end.reason])).toEqual([
      [1, 'handed-off'],
      [2, 'handed-off'],
    ]);
    expect(held.lifeline[1]!.turns.map(({ customer }) => customer.acts[0]!.kind)).toEqual([
      'states-want',
      'asks-human',
    ]);
    expect(parts).toEqual([undefined, undefined, 'stage-1', 'stage-2', 'stage-2']);
    expect(measuresOf(held)).toMatchObject({
      ...measuresOf(plain),
      human_one_step_away: [2, 2],
      lifeline_reached: [2, 2],
      lifeline_turns: [1, 1],
    });
  });

  it('tells a human at once from one who must be asked for again, and from none', async () => {
    // Asked in the first message it asks for the order number first, and is asked again after that.
    const late = measuresOf(await hold(served(2), { lifeline: 1 }));
    expect(late).toMatchObject({ human_one_step_away: [1, 2], lifeline_reached: [2, 2], lifeline_turns: [2, 1] });
    const never = measuresOf(await hold(inTurn(asks, refunds), { lifeline: 1 }));
    expect(never).toMatchObject({ human_one_step_away: [0, 2], lifeline_reached: [0, 2] });
    expect(never).not.toHaveProperty('lifeline_turns');
  });

  it('is walked in the first repetitions only, a forbidden human or not', () => {
    const planned = (of: Scenario) =>
      expand(projectOf({ lifeline: 1 }, {}, of), { repeat: 2 }).plan.items.map((item) => item.lifeline ?? false);
    expect(planned(scenario)).toEqual([true, false]);
    expect(planned({ ...scenario, wants: { human: true } })).toEqual([false, false]);
    expect(planned({ ...scenario, escalation: { policy: 'forbidden' } })).toEqual([true, false]);
  });
});

const said = ({ customer, bot }: Conversation['turns'][number]) => [customer.messages, bot?.messages];
const measuresOf = (held: Conversation) => scoreConversation(held, { voice: {}, intentNames: {} }).measures;

function projectOf(suite: SuiteSpec, persona: Partial<Persona>, of = scenario): Project {
  return {
    suite,
    bot: {
      protocol: 'http',
      url: `${shop.url}/chat`,
      signals: [{ stage: 'signalled', path: '$.handoff', queue: '$.handoff.queue' }],
    },
    backend: { url: shop.url },
    voice: {},
    intents: { refund: { title: 'Refund' } },
    personas: { ada: { title: 'Ada', ...persona } },
    scenarios: { refund: of },
    gates: [],
    files: [],
  };
}

async function hold(
  script: Script,
  suite: SuiteSpec,
  persona: Partial<Persona> = {},
  onTurn: (part: Part | undefined) => void = () => {},
): Promise<Conversation> {
  shop.script = script;
  const project = projectOf(suite, persona);
  const bot = openBot(project.bot!, { env: {}, clock: shop.clock });
  const backend = openBackend(project.backend, { env: {}, cwd: process.cwd(), clock: systemClock });
  try {
    return await converse(expand(project, { seed: 'sequels', repeat: 1 }).plan.items[0]!, {
      project,
      bot,
      backend,
      customer: agendaCustomer,
      clock: systemClock,
      env: {},
      conversationId: `sequel-${(conversations += 1)}`,
      comesBack,
      onTurn: (_, __, part) => onTurn(part),
      signal: new AbortController().signal,
    });
  } finally {
    await bot.close();
    await backend.close();
  }
}

let conversations = 0;
