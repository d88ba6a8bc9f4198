import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SignalStage } from '../../src/bot/bot.ts';
import type { Conversation } from '../../src/conversation/conversation.ts';
import { endReasons } from '../../src/conversation/end-reasons.ts';
import type { BotAct, CustomerAct } from '../../src/customer/acts.ts';
import { scoreConversation, scorers } from '../../src/score/index.ts';
import { metrics } from '../../src/score/metrics.ts';
import { scorerNames } from '../../src/score/scorer-names.ts';
import { plain, talk, type Exchange } from './talk.ts';

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.constantFrom(
    'Sorry, I am very sorry!!!',
    'Your refund has been issued.',
    '<script>alert(1)</script>',
    '__proto__ constructor hasOwnProperty',
    'THIS IS RIDICULOUS',
    '\u0000\uD800 🎉👩‍👩‍👧',
    '',
  ),
);
const factName = fc.constantFrom('order_number', 'amount', '__proto__', 'constructor', 'nowhere');
const botAct: fc.Arbitrary<BotAct> = fc
  .record({
    kind: fc.constantFrom(
      'asks',
      'confirms',
      'informs',
      'claims',
      'refuses',
      'did-not-understand',
      'promises-human',
      'hands-off',
      'goodbye',
      'apologises',
      'unknown',
    ),
    message: fc.nat(5),
    quote: text,
    fact: factName,
    about: factName,
    value: text,
    correct: fc.boolean(),
  })
  .map((act) => act as unknown as BotAct);
const customerAct: fc.Arbitrary<CustomerAct> = fc
  .record({
    kind: fc.constantFrom(
      'states-want',
      'rephrases',
      'informs',
      'corrects',
      'asks-human',
      'complains',
      'insults',
      'thanks',
      'leaves',
    ),
    fact: factName,
    value: text,
    wrong: text,
    again: fc.boolean(),
  })
  .map((act) => act as unknown as CustomerAct);
const exchange = fc.record({
  customer: fc.array(text, { minLength: 1, maxLength: 3 }),
  does: fc.array(customerAct, { maxLength: 3 }),
  bot: fc.option(fc.array(text, { maxLength: 3 })),
  acts: fc.array(botAct, { maxLength: 4 }),
  intent: text,
  signals: fc.array(
    fc.record({
      stage: fc.constantFrom<SignalStage>('signalled', 'accepted', 'connected', 'failed', 'ended'),
      payload: fc.jsonValue({ maxDepth: 3 }) as fc.Arbitrary<null>,
      queue: fc.option(text),
    }),
    { maxLength: 2 },
  ),
  seconds: fc.double({ min: 0, max: 90, noNaN: true }),
});
const conversation: fc.Arbitrary<Conversation> = fc
  .record({
    exchanges: fc.array(exchange, { maxLength: 8 }),
    reason: fc.constantFrom(...endReasons),
    passed: fc.array(fc.option(fc.boolean()), { maxLength: 3 }),
    policy: fc.constantFrom('required', 'allowed', 'forbidden'),
    trigger: fc.constantFrom('opening', 'asked', 'emotion', 'stuck', null),
    within: fc.option(fc.integer({ min: 1, max: 4 })),
    context: fc.constantFrom([], ['order_number'], ['order_number', 'amount']),
    queue: fc.constantFrom(null, 'billing'),
    minimum: fc.integer({ min: 1, max: 3 }),
  })
  .map(({ exchanges, reason, passed, minimum, ...escalation }) =>
    talk(exchanges, {
      brief: {
        facts: { order_number: { value: 'A-1001' }, amount: { value: 20 } },
        escalation: escalation as never,
        turns: { minimum, maximum: 8 },
      },
      end: { reason },
      checks: passed.map((passed, index) => ({
        passed,
        source: index === 0 ? ('back-end' as const) : ('statement' as const),
        turn: index === 1 && exchanges.length > 0 ? 1 : null,
      })),
    }),
  );

describe('any conversation', () => {
  it('is scored without throwing, the same every time, and survives JSON', () => {
    fc.assert(
      fc.property(conversation, (conversation) => {
        const before = JSON.stringify(conversation);
        const scored = scoreConversation(conversation, plain);
        expect(JSON.stringify(conversation)).toBe(before);
        expect(scoreConversation(conversation, plain)).toEqual(scored);
        expect(JSON.parse(JSON.stringify(scored))).toEqual(scored);
      }),
    );
  });

  it('loses exactly the points its evidence shows, between 0 and all', () => {
    fc.assert(
      fc.property(conversation, (conversation) => {
        for (const { lost, of, evidence, scorer } of scoreConversation(conversation, plain).scores) {
          for (const item of evidence) {
            expect(item.points).toBeGreaterThanOrEqual(0);
            expect(item.scorer).toBe(scorer);
          }
          if (lost === null) continue;
          expect(evidence.reduce((sum, item) => sum + item.points, 0)).toBe(lost);
          expect(lost).toBeGreaterThanOrEqual(0);
          expect(lost).toBeLessThanOrEqual(of);
        }
      }),
    );
  });

  it('ties every piece of evidence to a turn that is there, in words', () => {
    fc.assert(
      fc.property(conversation, (conversation) => {
        for (const { evidence } of scoreConversation(conversation, plain).scores) {
          for (const { turn, text } of evidence) {
            expect(turn).toBeLessThanOrEqual(conversation.turns.length);
            expect(turn).toBeGreaterThanOrEqual(0);
            expect(text).not.toBe('');
          }
        }
      }),
    );
  });

  it('gives measures that are known metrics, finite, and rates of 0 or 1 in 1, or of none where it is unknown', () => {
    const known = new Map(metrics.map((metric) => [metric.name as string, metric]));
    fc.assert(
      fc.property(conversation, (conversation) => {
        const wrong = Object.entries(scoreConversation(conversation, plain).measures).filter(([name, measure]) => {
          const kind = known.get(name)?.kind;
          if (measure === null) return kind !== 'rate';
          if (measure === undefined) return true;
          const [top, bottom] = measure;
          if (kind === undefined || !Number.isFinite(top) || !(bottom > 0)) return true;
          return (kind === 'rate' && top !== 0 && top !== 1) || (kind !== 'ratio' && bottom !== 1);
        });
        expect(wrong).toEqual([]);
      }),
    );
  });
});

describe('an unscorable conversation', () => {
  it.each(['customer-fault', 'transport-fault'] as const)(
    '(%s) has no measures, and scores that are null, not zero',
    (reason) => {
      const scored = scoreConversation(
        talk([{ acts: [{ kind: 'claims' }] }], { end: { reason }, checks: [{ passed: false }] }),
        plain,
      );
      expect(scored).toMatchObject({ scorable: false, verified: null, decidedBy: null, measures: {} });
      expect(scored.scores.map(({ lost, summary }) => [lost, summary])).toEqual(
        scorerNames.map(() => [null, `not scored: ${reason}`]),
      );
    },
  );
});

describe('outcome', () => {
  const measures = (exchanges: Exchange[], passed: boolean, reason: Conversation['end']['reason'] = 'resolved') =>
    scoreConversation(talk(exchanges, { checks: [{ passed }], end: { reason } }), plain).measures;

  it('tells containment from resolution', () => {
    expect(measures([{}], true)).toMatchObject({
      containment: [1, 1],
      false_containment: [0, 1],
      verified_resolution: [1, 1],
    });
    expect(measures([{}], false, 'abandoned')).toMatchObject({
      false_containment: [1, 1],
      verified_resolution: [0, 1],
      abandonment: [1, 1],
    });
    const handedOff = measures([{ signals: [{}] }], true, 'handed-off');
    expect(handedOff).toMatchObject({ containment: [0, 1], verified_resolution: [0, 1] });
    expect(handedOff).not.toHaveProperty('false_containment');
  });

  it('counts errors and time-outs of the bot', () => {
    for (const reason of ['bot-error', 'timed-out'] as const)
      expect(measures([{ bot: null }], false, reason).bot_errors).toEqual([1, 1]);
  });
});

it('the table holds one scorer for each score, in the order of their names', () => {
  expect(scorers.map(({ name }) => name)).toEqual(scorerNames);
});
