import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agendaCustomer } from '../../src/customer/agenda.ts';
import type { BotReply, Signal, SignalStage } from '../../src/bot/bot.ts';
import type { CustomerEnd, CustomerTurn } from '../../src/customer/customer.ts';
import type { Brief, Disclosure } from '../../src/plan/brief.ts';
import { briefOf } from './brief-of.ts';

const sentence = fc.constantFrom(
  'What is your order number?',
  'Please enter your e-mail address.',
  'Which colour do you want?',
  "Sorry, I didn't get that. Could you rephrase?",
  'Unfortunately that is not possible.',
  'Your refund has been issued.',
  'Is there anything else?',
  'Hello! How can I help?',
  'One moment please.',
  'I will connect you to an agent.',
  'Would you like to speak to a human?',
  'Shall I go ahead with the refund?',
  'Is your order number MX-48212?',
  'Would you like a refund or a voucher?',
  'It arrives on 5 March 2026.',
  'Have you tried turning it off and on again?',
  'Goodbye!',
  'ok',
  '1. Refund\n2. Voucher\n3. Something else',
  '{"error": "undefined"}',
  '<script>alert(1)</script>',
  '{{facts.email}} {value}',
);
const message = fc.record({
  text: fc.oneof(
    { weight: 6, arbitrary: sentence },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 300 }) },
    { weight: 2, arbitrary: fc.array(sentence, { minLength: 2, maxLength: 4 }).map((all) => all.join(' ')) },
  ),
  options: fc.array(
    fc
      .oneof(
        fc.constantFrom('Yes', 'No', 'Get a refund', 'Talk to an agent', 'Voucher', ''),
        fc.string({ maxLength: 12 }),
      )
      .map((label) => ({ label, value: label })),
    { maxLength: 3 },
  ),
});
const signals = ['signalled', 'failed', 'ended'].map((stage) => [
  { stage: stage as SignalStage, source: '$', payload: null, queue: null },
]);
const botReply: fc.Arbitrary<BotReply> = fc.record({
  messages: fc.array(message, { maxLength: 3 }),
  intent: fc.constant(null),
  signals: fc.oneof(
    { weight: 30, arbitrary: fc.constant<Signal[]>([]) },
    { weight: 1, arbitrary: fc.constantFrom<Signal[][]>(...signals) },
  ),
  times: fc.constant({ firstMs: 1, lastMs: 2 }),
});

type Persona = Brief['persona'];
type Wants = NonNullable<Parameters<typeof briefOf>[0]>['wants'];

const brief: fc.Arbitrary<Brief> = fc
  .record({
    seed: fc.string({ minLength: 1, maxLength: 8 }),
    persona: fc.record({
      patience: fc.integer({ min: 1, max: 10 }),
      literacy: fc.constantFrom<Persona['literacy'][]>('low', 'average', 'high'),
      register: fc.constantFrom<Persona['register'][]>('formal', 'neutral', 'casual'),
      mood: fc.constantFrom<Persona['mood'][]>('calm', 'hurried', 'anxious', 'distressed', 'annoyed', 'angry'),
      verbosity: fc.constantFrom<Persona['verbosity'][]>('terse', 'normal', 'chatty'),
      asks_human: fc.constantFrom<Persona['asks_human'][]>('never', 'when-stuck', 'soon', 'at-once'),
      language: fc.constantFrom<Persona['language'][]>('native', 'second-language'),
      hostile: fc.boolean(),
      emoji: fc.boolean(),
      bubbles: fc.boolean(),
    }),
    disclose: fc.constantFrom<Disclosure[]>('upfront', 'when-asked', 'reluctant'),
    wants: fc.constantFrom<Wants[]>(
      { done: ['refund has been issued', 'refunded'] },
      { human: true },
      { learn: { arrival_date: { truth: '2026-03-05', kind: 'date' as const } }, done: ['refunded'] },
    ),
  })
  .map(({ seed, persona, disclose, wants }) =>
    briefOf({
      seed,
      persona,
      ...(wants && { wants }),
      decline: ['voucher'],
      facts: {
        order_number: { value: 'MX-48213', disclose, otherwise: ['MX-99817'] },
        email: { value: 'jo.b@example.com', disclose: 'reluctant' },
        opened: { value: true, description: 'whether the box was opened' },
        name: { value: 'Anaïs O’Neill-Łuk', disclose: 'when-asked' },
      },
    }),
  );

interface Played {
  turns: CustomerTurn[];
  /** Facts asked for, by the customer turn they were asked before. */
  asked: Map<string, number>[];
  end: CustomerEnd | null;
}

/** Plays the replies round and round until the customer stops. */
function play(one: Brief, replies: BotReply[], limit = 100): Played {
  const customer = agendaCustomer(one);
  const turns = [customer.open()];
  const counts = new Map<string, number>();
  const asked = [new Map(counts)];
  for (let at = 0; at < limit; at++) {
    const reaction = customer.react(replies[at % replies.length]!);
    for (const act of reaction.understood)
      if (act.kind === 'asks') counts.set(act.fact, (counts.get(act.fact) ?? 0) + 1);
    if (reaction.end) return { turns, asked, end: reaction.end.why };
    turns.push(reaction.next!);
    asked.push(new Map(counts));
  }
  return { turns, asked, end: null };
}

const textOf = (turn: CustomerTurn) => turn.messages.map((message) => message.text).join('\n');

function saysOwn(turn: CustomerTurn, name: string, value: string, one: Brief): boolean {
  const fact = one.facts[name]!;
  if (![fact.value, ...fact.otherwise].map(String).includes(value)) return false;
  return fact.value === true || textOf(turn).includes(value);
}

const givenAway = (turn: CustomerTurn, one: Brief) =>
  Object.keys(one.facts).filter(
    (name) => one.facts[name]!.value !== true && textOf(turn).includes(String(one.facts[name]!.value)),
  );

/** How often a fact has to be asked for. */
const least = (one: Brief, name: string) => ({ upfront: 0, 'when-asked': 1, reluctant: 2 })[one.facts[name]!.disclose];

const replies = fc.array(botReply, { minLength: 1, maxLength: 12 });
const runs = { numRuns: 60 };

describe('whatever a bot says, the customer', () => {
  it('never sends an empty turn or message', () => {
    fc.assert(
      fc.property(brief, replies, (one, all) => {
        for (const turn of play(one, all).turns) {
          expect(turn.messages.length).toBeGreaterThan(0);
          for (const { text } of turn.messages) expect(text.trim()).not.toBe('');
        }
      }),
      runs,
    );
  });

  it('never types the same message twice', () => {
    fc.assert(
      fc.property(brief, replies, (one, all) => {
        const typed = play(one, all)
          .turns.flatMap((turn) => turn.messages)
          .filter((message) => message.option === null)
          .map((message) => message.text);
        expect(new Set(typed).size).toBe(typed.length);
      }),
      runs,
    );
  });

  it('says only facts of its own, and each verbatim', () => {
    fc.assert(
      fc.property(brief, replies, (one, all) => {
        const wrong = play(one, all).turns.filter((turn) =>
          turn.acts.some((act) => act.kind === 'informs' && !saysOwn(turn, act.fact, act.value, one)),
        );
        expect(wrong).toEqual([]);
      }),
      runs,
    );
  });

  it('gives no fact away before it may', () => {
    fc.assert(
      fc.property(brief, replies, (one, all) => {
        const { turns, asked } = play(one, all);
        const early = turns.flatMap((turn, at) =>
          givenAway(turn, one).filter((name) => (asked[at]!.get(name) ?? 0) < least(one, name)),
        );
        expect(early).toEqual([]);
      }),
      runs,
    );
  });

  it('comes to an end by itself, and never gains patience on the way', () => {
    fc.assert(
      fc.property(brief, replies, (one, all) => {
        const { turns, end } = play(one, all, 60);
        expect(end).not.toBeNull();
        const patience = turns.map((turn) => turn.patience);
        expect(patience).toEqual(patience.toSorted((before, after) => after - before));
      }),
      runs,
    );
  });

  it('says nothing but thanks once the goal is reached', () => {
    fc.assert(
      fc.property(brief, replies, (one, all) => {
        const { turns, end } = play(one, all);
        const thanks = turns.filter((turn) => turn.acts.some((act) => act.kind === 'thanks'));
        const proper =
          thanks.length === 0 || (thanks[0] === turns.at(-1) && ['resolved', 'handed-off'].includes(end ?? ''));
        expect(proper).toBe(true);
      }),
      runs,
    );
  });

  it('says the same again for the same seed, and leans on nothing else', () => {
    fc.assert(
      fc.property(brief, replies, (one, all) => {
        expect(play(one, all)).toEqual(play(structuredClone(one), all));
      }),
      runs,
    );
  });

  it('reads 100 kB of anything', () => {
    const shapes = [
      'a',
      ' ',
      'a ',
      '.',
      '?',
      'order number ',
      'please ',
      '<',
      '[',
      '*',
      '1,',
      '1 ',
      "'",
      '@.',
      'I will connect you to a ',
      'not ',
      '\n- a',
    ];
    for (const shape of shapes) {
      const text = shape.repeat(Math.ceil(100_000 / shape.length));
      const customer = agendaCustomer(briefOf());
      customer.open();
      expect(
        customer.react({
          messages: [{ text, options: [] }],
          intent: null,
          signals: [],
          times: { firstMs: 1, lastMs: 1 },
        }).understood.length,
      ).toBeGreaterThan(0);
    }
  });
});
