/**
 * Defects planted in a scripted bot, each met by the real customer over real HTTP: found in the right score, at the right
 * turn; and nothing is found in a bot that does its work.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Conversation } from '../../src/conversation/conversation.ts';
import { asksForHuman } from '../../src/customer/reading/asks-for-human.ts';
import { languageFor } from '../../src/language/languages.ts';
import type { Persona, Voice } from '../../src/scenario/schema/persona-schema.ts';
import type { SuiteSpec } from '../../src/scenario/schema/suite-schema.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { scoreConversation } from '../../src/score/index.ts';
import type { Evidence } from '../../src/score/score.ts';
import type { ScorerName } from '../../src/score/scorer-names.ts';
import { hold } from './hold.ts';
import { inTurn, openScriptedShop, type Reply, type Script, type ScriptedShop } from './scripted-shop.ts';

let shop: ScriptedShop;
beforeAll(async () => {
  shop = await openScriptedShop();
});
afterAll(() => shop.close());

const refund: Scenario = {
  id: 'refund',
  intent: 'refund',
  goal: 'A refund for a kettle that arrived broken',
  opening: ['My kettle arrived broken, I want my money back.'],
  facts: {
    order_number: { value: 'KT-48213', description: 'the order number' },
    email: { value: 'ada.byron@example.com', description: 'the email address' },
    postcode: { value: 'AB12 3CD', description: 'the postcode' },
    color: { value: 'green', description: 'the colour of the kettle' },
  },
  wants: {
    done: ['refund has been issued', 'refunded'],
    learn: { refund_amount: { truth: '£24.50', kind: 'amount' } },
  },
  setup: [{ request: 'POST /orders', body: { number: '{{facts.order_number}}' } }],
  verify: [
    { request: 'GET /orders/{{facts.order_number}}', name: 'Refund issued', expect: { '$.status': 'refunded' } },
  ],
  statements: { forbidden: ['voucher'] },
  turns: { minimum: 2, maximum: 12 },
};

const escalation = {
  policy: 'required' as const,
  trigger: 'opening' as const,
  within: 2,
  context: ['order_number'],
  queue: 'returns',
};
const human: Scenario = {
  ...refund,
  id: 'human',
  goal: 'To speak to a person about a kettle that arrived broken',
  opening: ['I want to talk to a human about order {{facts.order_number}}.'],
  wants: { human: true },
  verify: [],
  escalation,
};

const angry: Scenario = {
  ...refund,
  id: 'angry',
  opening: ['This is ridiculous! My kettle arrived broken, I want my money back!'],
};

const sorry = "I'm sorry to hear that your kettle arrived broken.";
const asksNumber: Reply = { say: `${sorry} Could you please tell me your order number?` };
const asksEmail: Reply = { say: 'Thank you. Could you please tell me the email address you used?' };
const asksPostcode: Reply = { say: 'Thanks for that. What is your postcode, please?' };
const refunds: Reply = { say: 'Thank you. Your refund of £24.50 has been issued to your card.', refund: true };
const handsOff: Reply = {
  say: "Of course. I'm connecting you to a colleague who can see what you told me.",
  handoff: { queue: 'returns', context: { order_number: 'KT-48213' } },
};

/** Answers requests for a human as long as `serves` holds, and everything else by the script. */
const withHuman =
  (script: Script, serves: (turn: number) => boolean = () => true): Script =>
  (message, turn) =>
    asksForHuman(message, languageFor('en')) && serves(turn) ? handsOff : script(message, turn);

/** What a good bot says in each scenario. */
const clean: [Scenario, Script][] = [
  [refund, inTurn(asksNumber, refunds)],
  [{ ...refund, turns: { minimum: 4, maximum: 12 } }, inTurn(asksNumber, asksEmail, asksPostcode, refunds)],
  [{ ...refund, turns: { maximum: 12 } }, inTurn(asksNumber, asksEmail, asksPostcode, refunds)],
  [human, inTurn(handsOff)],
  [angry, inTurn(asksNumber, refunds)],
  [{ ...refund, escalation: { policy: 'forbidden' } }, inTurn(asksNumber, refunds)],
  [{ ...refund, id: 'reachable' }, withHuman(inTurn(asksNumber, refunds))],
];

interface Defect {
  name: string;
  scenario?: Scenario;
  persona?: Partial<Persona>;
  bot: Script;
  finds: [ScorerName, code: string, turn: number];
  also?: [ScorerName, code: string, turn: number][];
  end?: Conversation['end']['reason'];
  /** Bubbles arrive one by one. */
  streams?: boolean;
  suite?: SuiteSpec;
  voice?: Voice;
}

const menu = 'Please choose a topic from the main menu of our service pages.';

const defects: Defect[] = [
  { name: 'goes round in a loop', bot: inTurn({ say: menu }), finds: ['effort', 'bot-repetition', 2], end: 'looped' },
  {
    name: 'asks again for what it was just told',
    bot: inTurn(asksNumber, { say: 'Could you please give me the order number?' }, refunds),
    finds: ['effort', 'fact-asked-again', 2],
  },
  {
    name: 'forgets what it was told two turns ago',
    bot: inTurn(asksNumber, asksEmail, { say: 'And what was your order number, please?' }, refunds),
    finds: ['effort', 'fact-asked-again', 3],
  },
  {
    name: 'states a wrong amount',
    bot: inTurn(asksNumber, { say: 'Thank you. Your refund of £42.50 has been issued to your card.', refund: true }),
    finds: ['accuracy', 'answer-wrong', 2],
  },
  {
    name: 'claims what it did not do',
    bot: inTurn(asksNumber, { ...refunds, refund: false }),
    finds: ['accuracy', 'false-success', 2],
    also: [['accuracy', 'not-verified', 2]],
  },
  {
    name: 'refuses a human',
    scenario: human,
    bot: inTurn({
      say: "I'm afraid it is not possible to speak to anybody here. Could you tell me your order number?",
    }),
    finds: ['escalation', 'human-refused', 1],
  },
  {
    name: 'passes over a request for a human',
    scenario: human,
    bot: inTurn({ say: 'What is your order number, please?' }),
    finds: ['escalation', 'human-ignored', 1],
    also: [
      ['effort', 'human-asked-again', 1],
      ['escalation', 'handoff-missing', 2],
    ],
  },
  {
    name: 'promises a human without signalling',
    scenario: human,
    bot: inTurn({ say: "Of course. I'm connecting you to a colleague now." }),
    finds: ['escalation', 'promised-not-signalled', 1],
    also: [['accuracy', 'human-not-reached', 1]],
  },
  {
    name: 'hands off too early',
    scenario: { ...refund, escalation: { policy: 'allowed', trigger: 'stuck' } },
    bot: inTurn(handsOff),
    finds: ['escalation', 'handoff-early', 1],
  },
  {
    name: 'hands off too late',
    scenario: human,
    bot: inTurn(
      { say: 'Could you please tell me the email address?' },
      { say: 'And your postcode, please?' },
      handsOff,
    ),
    finds: ['escalation', 'handoff-late', 2],
  },
  {
    name: 'hands off without context',
    scenario: human,
    bot: inTurn({ ...handsOff, handoff: { queue: 'returns' } }),
    finds: ['escalation', 'context-missing', 1],
  },
  {
    name: 'makes the human ask again for what it dropped',
    scenario: human,
    bot: inTurn({ ...handsOff, handoff: { queue: 'returns', context: { topic: 'kettle' } } }),
    finds: ['effort', 'asked-after-transfer', 2],
    also: [['escalation', 'repeated-to-human', 2]],
  },
  {
    name: "hands off with somebody else's context",
    scenario: human,
    bot: inTurn({ ...handsOff, handoff: { queue: 'returns', context: { order_number: 'KT-99999' } } }),
    finds: ['escalation', 'context-wrong', 1],
  },
  {
    name: 'hands off to the wrong queue',
    scenario: human,
    bot: inTurn({ ...handsOff, handoff: { queue: 'sales', context: { order_number: 'KT-48213' } } }),
    finds: ['escalation', 'wrong-queue', 1],
  },
  {
    name: 'hands off what it must solve itself',
    scenario: { ...refund, escalation: { policy: 'forbidden' } },
    bot: inTurn(asksNumber, handsOff),
    finds: ['escalation', 'handoff-forbidden', 2],
  },
  {
    name: 'stays cold after anger',
    voice: { empathy_after_emotion: true },
    scenario: angry,
    bot: inTurn({ say: 'Please state the order number.' }, refunds),
    finds: ['tone', 'cold-after-emotion', 1],
  },
  {
    name: 'lets its tone slip over turns',
    scenario: { ...refund, turns: { minimum: 5, maximum: 12 } },
    bot: inTurn(
      { say: "Thank you so much for getting in touch! I'm happy to help. Could you please tell me your order number?" },
      { say: 'Thank you! Could you please tell me your email address?' },
      { say: 'I need the postcode.' },
      { say: 'You must state the colour. Stop wasting my time with this terrible mess, you failed to say it.' },
      { ...refunds, say: 'The refund of £24.50 has been issued. That was a stupid waste of our time.' },
    ),
    finds: ['tone', 'tone-slipping', 4],
    also: [['tone', 'off-brand-politeness', 4]],
  },
  {
    name: 'apologises over and over',
    scenario: { ...refund, turns: { minimum: 4, maximum: 12 } },
    bot: inTurn(
      asksNumber,
      { say: "I'm so sorry about that. Could you please tell me your email address?" },
      { say: 'I apologise again, I am so sorry. What is your postcode, please?' },
      refunds,
    ),
    finds: ['tone', 'over-apologising', 3],
  },
  { name: 'is slow', bot: inTurn(asksNumber, { ...refunds, seconds: 12 }), finds: ['effort', 'waiting', 2] },
  {
    name: 'sends its second bubble late',
    bot: inTurn(asksNumber, {
      ...refunds,
      say: ['Thank you.', 'Your refund of £24.50 has been issued.'],
      seconds: 1,
      lastSeconds: 9,
    }),
    finds: ['effort', 'waiting', 2],
    streams: true,
  },
  {
    name: 'sends an empty reply',
    bot: inTurn(asksNumber, { say: [] }),
    finds: ['effort', 'no-answer', 2],
    end: 'bot-error',
  },
  { name: 'sends an empty bubble', bot: inTurn(asksNumber, { say: '' }, refunds), finds: ['effort', 'no-answer', 2] },
  {
    name: 'answers 500 at turn 3',
    bot: inTurn(asksNumber, asksEmail, { status: 500 }),
    finds: ['effort', 'no-answer', 3],
    also: [['accuracy', 'not-verified', 3]],
    end: 'bot-error',
  },
  {
    name: 'sends malformed JSON',
    bot: inTurn(asksNumber, { raw: '{"messages": ["Thank you' }),
    finds: ['effort', 'no-answer', 2],
    end: 'bot-error',
  },
  {
    name: 'ends the conversation early',
    bot: inTurn(asksNumber, { say: 'Thank you for contacting us. Goodbye!', ended: true }),
    finds: ['effort', 'dead-end', 2],
    also: [['accuracy', 'not-verified', 2]],
    end: 'bot-ended',
  },
  {
    name: 'ignores a correction',
    bot: inTurn(
      asksNumber,
      { say: 'I have found your order number KT-48214. Is that correct?' },
      { say: 'So your order number is KT-48214. Is that right?' },
      refunds,
    ),
    finds: ['accuracy', 'correction-ignored', 3],
    also: [['accuracy', 'fact-wrong', 2]],
  },
  {
    name: 'mixes up two customers',
    bot: inTurn(asksNumber, { say: 'Thank you. Is your order number KT-71190?' }, refunds),
    finds: ['accuracy', 'fact-wrong', 2],
  },
  {
    name: 'offers a compensation that is forbidden',
    bot: inTurn(
      { say: `${sorry} I can offer you a voucher instead. Could you please tell me your order number?` },
      refunds,
    ),
    finds: ['accuracy', 'forbidden-statement', 1],
  },
  {
    name: 'speaks jargon',
    bot: inTurn(
      {
        say: 'Notwithstanding aforementioned contractual stipulations, reimbursement eligibility necessitates comprehensive documentation substantiating merchandise irregularities. Could you please provide your order number?',
      },
      refunds,
    ),
    finds: ['tone', 'off-brand-reading-level', 1],
  },
  {
    name: 'takes the wrong intent',
    bot: inTurn({ ...asksNumber, intent: 'track_parcel' }, refunds),
    finds: ['accuracy', 'intent-misunderstood', 1],
  },
  {
    name: 'does not understand',
    bot: inTurn({ say: "Sorry, I didn't understand that. Could you rephrase?" }, asksNumber, refunds),
    finds: ['effort', 'rephrase', 1],
  },
  {
    name: 'leaves the customer at a dead end',
    bot: inTurn({ say: 'Broken kettles are a matter for the department of returns.' }, asksNumber, refunds),
    finds: ['effort', 'dead-end', 1],
  },
  {
    name: 'sends a wall of text',
    bot: inTurn(
      {
        say: `${'We value every customer and every kettle we send. '.repeat(12)}Could you please tell me your order number?`,
      },
      refunds,
    ),
    finds: ['effort', 'reading', 1],
  },
  {
    name: 'is rude',
    bot: inTurn({ say: 'That is not my problem. You should have read the terms. What is your order number?' }, refunds),
    finds: ['tone', 'off-brand-politeness', 1],
  },
  {
    name: 'shouts with joy',
    bot: inTurn({ say: `${sorry} Wow!!! Amazing!!! Could you please tell me your order number?` }, refunds),
    finds: ['tone', 'off-brand-exclamations', 1],
  },
  {
    name: 'takes more turns than it needs',
    bot: inTurn(asksNumber, asksEmail, asksPostcode, refunds),
    finds: ['effort', 'excess-turn', 3],
  },
  {
    name: 'leaves a matter unsettled, so that the customer must come back',
    suite: { second_session: true },
    bot: inTurn(asksNumber, { ...refunds, refund: false }),
    finds: ['effort', 'second-contact', 2],
  },
  {
    name: 'drives the customer away, who must come back',
    suite: { second_session: true },
    bot: inTurn({ say: menu }),
    finds: ['effort', 'second-contact', 1],
    end: 'looped',
  },
  {
    name: 'has no human for whoever asks once the matter is under way',
    scenario: { ...refund, turns: { minimum: 3, maximum: 12 } },
    suite: { lifeline: 1 },
    bot: withHuman(inTurn(asksNumber, asksEmail, refunds), (turn) => turn === 1),
    finds: ['escalation', 'human-unreachable', 2],
    also: [['escalation', 'human-unreachable', 3]],
  },
];

describe('a planted defect is found, in the right score, at the right turn:', () => {
  it.each(defects)(
    'a bot that $name',
    async ({
      scenario = refund,
      persona = {},
      bot,
      finds,
      also = [],
      end,
      streams = false,
      suite = {},
      voice = {},
    }) => {
      const conversation = await hold(shop, scenario, bot, { persona, streams, suite });
      const found = findings(conversation, voice).map(({ scorer, code, turn }) => [scorer, code, turn]);
      expect(found).toContainEqual(finds);
      for (const other of also) expect(found).toContainEqual(other);
      expect(conversation.end.reason).toBe(end ?? conversation.end.reason);
    },
  );

  it('covers at least 24 defects in all four scores', () => {
    expect(defects.length).toBeGreaterThanOrEqual(24);
    expect(new Set(defects.map(({ finds }) => finds[0]))).toEqual(
      new Set(['accuracy', 'effort', 'escalation', 'tone']),
    );
  });
});

describe('a bot that does its work', () => {
  it.each(clean.map(([scenario, bot]) => ({ scenario, bot, policy: scenario.escalation?.policy ?? 'allowed' })))(
    'raises nothing ($scenario.id, human $policy)',
    async ({ scenario, bot }) => {
      for (const persona of [
        {},
        { verbosity: 'chatty' as const },
        { literacy: 'low' as const, verbosity: 'terse' as const },
      ]) {
        const suite = { second_session: true, lifeline: scenario.id === 'reachable' ? 1 : 0 };
        const conversation = await hold(shop, scenario, bot, { persona, suite });
        expect(findings(conversation).filter(({ code }) => !harmless.has(code))).toEqual([]);
      }
    },
  );
});

/** Evidence that shows what went well. */
const harmless = new Set(['answer-right', 'human-asked', 'handoff-promised', 'handoff-signalled', 'human-reached']);

const findings = (conversation: Conversation, voice: Voice = {}): Evidence[] =>
  scoreConversation(conversation, { voice, intentNames: { refund: ['refund'], human: ['human'] } }).scores.flatMap(
    ({ evidence }) => evidence,
  );
