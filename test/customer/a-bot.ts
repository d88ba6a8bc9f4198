/** Random and hostile bots, and customers of every kind, for property tests. */
import * as fc from 'fast-check';
import type { BotReply, Signal, SignalStage } from '../../src/bot/bot.ts';
import type { Brief, Disclosure } from '../../src/plan/brief.ts';
import { briefOf } from './brief-of.ts';

const sentence = fc.constantFrom(
  'What is your order number?',
  'Please enter your e-mail address.',
  'Since when has it been like that, and what is your date of birth?',
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

export const anyBrief: fc.Arbitrary<Brief> = fc
  .record({
    seed: fc.string({ minLength: 1, maxLength: 8 }),
    persona: fc.record({
      patience: fc.integer({ min: 1, max: 10 }),
      literacy: fc.constantFrom<Persona['literacy'][]>('very-low', 'low', 'average', 'high'),
      register: fc.constantFrom<Persona['register'][]>('formal', 'neutral', 'casual'),
      mood: fc.constantFrom<Persona['mood'][]>('calm', 'hurried', 'anxious', 'distressed', 'annoyed', 'angry'),
      verbosity: fc.constantFrom<Persona['verbosity'][]>('terse', 'normal', 'chatty'),
      asks_human: fc.constantFrom<Persona['asks_human'][]>('never', 'when-stuck', 'soon', 'at-once'),
      language: fc.constantFrom<Persona['language'][]>('native', 'second-language'),
      hostile: fc.boolean(),
      vulnerable: fc.constantFrom<Persona['vulnerable'][]>(false, true, 'bereavement', 'disability'),
      politeness: fc.constantFrom<Persona['politeness'][]>('blunt', 'average', 'polite'),
      forgetful: fc.boolean(),
      mixes_up: fc.boolean(),
      hedges: fc.boolean(),
      pushes_back: fc.boolean(),
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
        born: { value: '1984-07-09', disclose, description: 'the date of birth' },
        since: { value: 'since 7 this morning', description: 'since when it has been like that' },
        name: { value: 'Anaïs O’Neill-Łuk', disclose: 'when-asked' },
      },
    }),
  );

/** What a bot says in turn, over and over. */
export const anyReplies = fc.array(botReply, { minLength: 1, maxLength: 12 });
