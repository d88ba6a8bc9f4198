import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { effort } from '../../src/score/effort/effort.ts';
import { effortIndex } from '../../src/score/effort/weights.ts';
import { effortEvidence as units } from '../../src/score/evidence/effort-evidence.ts';
import { codes, plain, talk, type Exchange, type Talk } from './talk.ts';

const score = (exchanges: Exchange[], options: Talk = {}) => effort.score(talk(exchanges, options), plain);
const asksNumber: Exchange = { bot: 'What is your order number?', acts: [{ kind: 'asks', fact: 'order_number' }] };
const givesNumber: Exchange = {
  customer: 'It is A-1001',
  does: [{ kind: 'informs', fact: 'order_number', value: 'A-1001', again: false }],
};
const number = { facts: { order_number: { value: 'A-1001', description: 'the order number' } } };
const asksMore: Exchange = { bot: 'What else can I look up for you?', acts: [{ kind: 'asks-want' }] };

describe('the effort ledger', () => {
  it('is empty for a conversation without avoidable effort', () => {
    const { score: result, measures } = score(
      [asksNumber, { ...givesNumber, bot: 'It is refunded.', acts: [{ kind: 'claims' }] }],
      { brief: number },
    );
    expect(result).toMatchObject({ lost: 0, of: 100, summary: 'no avoidable effort', evidence: [] });
    expect(measures).toMatchObject({
      effort_index: [0, 1],
      customer_turns: [2, 1],
      words_typed: [5, 1],
      words_read: [8, 1],
    });
  });

  it('finds a fact asked for after it was given, in so many words or by the customer act', () => {
    const { score: result, measures } = score(
      [
        { customer: 'Order a1001 is broken', ...asksNumber },
        { ...givesNumber, ...asksNumber, bot: 'Your order number, please?' },
      ],
      { brief: number },
    );
    expect(codes(result.evidence)).toEqual(['1 fact-asked-again', '2 fact-asked-again']);
    expect(result.evidence[0]?.text).toBe('the order number, given in turn 1');
    expect(measures.facts_asked_again).toEqual([2, 1]);
    // Two units of 8 on a scale of 50: 100·(1 − e^(−16/50)).
    expect(result.lost).toBeCloseTo(27.385, 2);
  });

  it('lets a bot ask again for a fact whose first value it refused, and counts what it only forgot', () => {
    const facts = { order_number: { value: 'A-1001', otherwise: ['A-1002'] } };
    const asked = (last: string) =>
      score(
        [
          asksNumber,
          { ...givesNumber, ...asksNumber, bot: 'I cannot find it. Your order number?' },
          { does: [{ kind: 'informs', fact: 'order_number', value: last, again: false }], ...asksMore },
        ],
        { brief: { facts } },
      ).measures.facts_asked_again;
    expect(asked('A-1002')).toEqual([0, 1]);
    expect(asked('A-1001')).toEqual([1, 1]);
  });

  it('ties a rephrasing to the bot turn that made it necessary', () => {
    const { score: result } = score([
      { bot: 'Sorry?', acts: [{ kind: 'did-not-understand' }] },
      { does: [{ kind: 'rephrases' }], ...asksMore },
    ]);
    expect(codes(result.evidence)).toEqual(['1 rephrase']);
    expect(result.evidence[0]).toMatchObject({ side: 'bot', quote: 'Sorry?' });
  });

  it('counts turns beyond the minimum, but no courtesy', () => {
    const { score: result } = score(
      [
        asksMore,
        { ...asksMore, bot: 'Which of your orders?' },
        { does: [{ kind: 'thanks' }, { kind: 'leaves' }], bot: 'Bye!', acts: [{ kind: 'claims' }] },
      ],
      {
        brief: { turns: { minimum: 1, maximum: 9 } },
      },
    );
    expect(codes(result.evidence)).toEqual(['2 excess-turn']);
  });

  it('without a declared minimum charges no turn that a bot had to ask for, and every one it did not', () => {
    const undeclared = { brief: { ...number, turns: { minimum: null, maximum: 20 } } };
    const correct = score(
      [
        asksNumber,
        { ...givesNumber, bot: 'Shall I cancel it?' },
        { does: [{ kind: 'affirms' }], bot: 'It is cancelled.', acts: [{ kind: 'claims' }] },
        { does: [{ kind: 'asks', about: 'fee' }], bot: 'It costs nothing.' },
        { does: [{ kind: 'thanks' }], bot: 'Bye!' },
      ],
      undeclared,
    );
    expect(codes(correct.score.evidence).filter((code) => code.endsWith('excess-turn'))).toEqual([]);
    const { score: result } = score(
      [
        asksNumber,
        givesNumber,
        { ...asksNumber, does: [{ kind: 'rephrases' }] },
        { does: [{ kind: 'informs', fact: 'order_number', value: 'A-1001', again: true }], bot: 'Order A-1002?' },
        { does: [{ kind: 'corrects', fact: 'order_number', value: 'A-1001', wrong: 'A-1002' }], bot: 'I see.' },
        { does: [{ kind: 'objects' }], bot: 'Done.' },
      ],
      undeclared,
    );
    const excess = result.evidence.filter(({ code }) => code === 'excess-turn').map(({ turn }) => turn);
    expect(excess).toEqual([3, 4, 5, 6]);
  });

  it('without a declared minimum charges every question for what the customer does not know but the first', () => {
    const asksFor = (what: string): Exchange => ({
      does: [{ kind: 'does-not-know', words: what }],
      bot: `And what is your ${what}?`,
    });
    const { score: result } = score(
      [asksNumber, ...['shoe size', 'car', 'favourite colour', 'blood group'].map(asksFor)],
      {
        brief: { ...number, turns: { minimum: null, maximum: 20 } },
      },
    );
    const excess = result.evidence.filter(({ code }) => code === 'excess-turn').map(({ turn }) => turn);
    expect(excess).toEqual([3, 4, 5]);
  });

  it('finds no fact asked again in a question that may have been for something else', () => {
    const asks = { kind: 'asks' as const, fact: 'order_number' };
    const doubtful = {
      bot: 'And the number of items?',
      acts: [{ ...asks, doubt: { rivals: ['asks for the items'] } }],
    };
    const { measures } = score([givesNumber, doubtful], { brief: number });
    expect(measures.facts_asked_again).toEqual([0, 1]);
  });

  it('finds no fact asked again where it was given for something else, for want of which, and is asked for only now', () => {
    const street = { facts: { street: { value: '14 Elm Road', description: 'the new address' } } };
    const asks = (bot: string): Exchange => ({ bot, acts: [{ kind: 'asks', fact: 'street' }] });
    const gives: Exchange = {
      customer: '14 Elm Road',
      does: [{ kind: 'informs', fact: 'street', value: '14 Elm Road', again: false }],
    };
    const again = (first: string, second: string) =>
      score([asks(first), { ...gives, ...asks(second) }], { brief: street }).measures.facts_asked_again;
    expect(again('And what is the old address?', 'And the new address?')).toEqual([0, 1]);
    expect(again('And what is the new address?', 'Could you tell me your new address, please?')).toEqual([1, 1]);
    expect(again('What is the address?', 'What is the new address?')).toEqual([1, 1]);
    expect(again('What are your name and the new address?', 'What is the new address?')).toEqual([1, 1]);
  });

  it('finds a bot that says the same again, nearly word for word', () => {
    const { score: result, measures } = score([
      { bot: 'Please choose one of the topics in the list below to go on today?' },
      { ...asksMore },
      { bot: 'Please choose one of the topics in the list below to go on now?' },
      { bot: 'One moment please', acts: [{ kind: 'waits' }] },
      { bot: 'One moment please', acts: [{ kind: 'waits' }] },
    ]);
    expect(codes(result.evidence)).toEqual(['3 bot-repetition']);
    expect(result.evidence[0]?.text).toBe('Said before, in turn 1');
    expect(measures.bot_repetitions).toEqual([1, 1]);
  });

  it('charges a request for a human only when it must be made again', () => {
    const asks = (again: boolean): Exchange => ({ does: [{ kind: 'asks-human', again }] });
    const { measures, score: result } = score(
      [
        { ...asks(false), ...asksMore },
        { ...asks(true), bot: 'A colleague takes over.', acts: [{ kind: 'hands-off' }] },
      ],
      {
        end: { reason: 'handed-off' },
      },
    );
    expect(measures.human_asked_again).toEqual([1, 1]);
    expect(codes(result.evidence)).toEqual(['1 human-asked-again']);
    expect(score([{ ...asks(false), bot: 'Done.', acts: [{ kind: 'hands-off' }] }]).score.lost).toBe(0);
  });

  it('finds a turn that offers no way on while the goal is open, and none after it is closed', () => {
    const { score: result } = score(
      [
        { bot: 'Refunds take a while.' },
        { bot: 'Goodbye.', acts: [{ kind: 'goodbye' }] },
        { bot: '' },
        { bot: 'Choose:', options: ['Refund'] },
        { bot: 'Done.', acts: [{ kind: 'claims' }] },
        { bot: 'Fine.' },
      ],
      { end: { reason: 'turn-limit' } },
    );
    expect(result.evidence.map(({ turn, code, text }) => [turn, code, text])).toEqual([
      [1, 'dead-end', 'Left with no question, no option and no outcome'],
      [2, 'dead-end', 'Left with a goodbye while the goal is open'],
      [3, 'no-answer', 'Left with an empty reply'],
    ]);
  });

  it('charges a turn that no answer came to', () => {
    const { score: result } = score([asksMore, { bot: null }], {
      end: { reason: 'bot-error', detail: 'POST /chat answered 500' },
    });
    expect(result.evidence).toMatchObject([{ code: 'no-answer', turn: 2, text: 'POST /chat answered 500' }]);
  });

  it('charges waiting, typing and reading only beyond their allowance', () => {
    const words = (count: number): string => Array.from({ length: count }, () => 'word').join(' ');
    const { score: result, measures } = score(
      [
        { customer: words(30), bot: `${words(70)}?`, seconds: 3 },
        { customer: words(5), bot: ['Which one?', 'This?'], seconds: 7, firstSeconds: 1 },
      ],
      { brief: { turns: { minimum: 1, maximum: 9 } }, end: { reason: 'turn-limit' } },
    );
    expect(measures).toMatchObject({ words_typed: [35, 1], words_read: [73, 1], waiting: [10, 1] });
    const sum =
      units['excess-turn'].weight + 4 * units.waiting.weight + 10 * units.typing.weight + 10 * units.reading.weight;
    expect(result.lost).toBeCloseTo(effortIndex(sum), 2);
    expect(result.evidence.find(({ code }) => code === 'waiting')).toMatchObject({
      turn: 2,
      message: 1,
      text: '7.0 s to the last message, 1.0 s to the first',
    });
  });

  it('leaves out of waiting what this machine itself came late by', () => {
    const { measures } = score([
      { ...asksMore, seconds: 7, lateSeconds: 5 },
      { ...asksMore, seconds: 1, lateSeconds: 4 },
    ]);
    expect(measures.waiting).toEqual([2, 1]);
  });

  it('does not measure waiting where there are no times, nor anything where nothing was said', () => {
    expect(score([{ ...asksMore, seconds: Number.NaN }]).measures).not.toHaveProperty('waiting');
    expect(score([])).toMatchObject({ score: { lost: null }, measures: {} });
  });

  it('saturates: more units always cost more, and never more than 100', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), (turns) => {
        const lost = (count: number): number =>
          score(
            Array.from({ length: count }, () => asksNumber),
            { brief: { ...number, opening: [] } },
          ).score.lost ?? 0;
        const told = (count: number): number =>
          score([{ ...givesNumber, ...asksNumber }, ...Array.from({ length: count }, () => asksNumber)], {
            brief: number,
          }).score.lost ?? 0;
        expect(told(turns)).toBeLessThanOrEqual(100);
        expect(told(turns)).toBeGreaterThan(lost(turns));
        expect(told(turns + 1)).toBeGreaterThanOrEqual(told(turns));
      }),
      { numRuns: 20 },
    );
  });
});
