import { describe, expect, it } from 'vitest';
import { scoreConversation } from '../../src/score/index.ts';
import { failureGroups } from '../../src/score/failure-groups.ts';
import { plain, talk, type Exchange, type Talk } from './talk.ts';

const failed = (exchanges: Exchange[], options: Talk = {}) =>
  scoreConversation(
    talk(exchanges, { brief: number, checks: [{ passed: false }], end: { reason: 'abandoned' }, ...options }),
    plain,
  );
const began = (exchanges: Exchange[], options: Talk = {}) => {
  const { cause } = failed(exchanges, options);
  return cause && [cause.turn, cause.code];
};

const number = { facts: { order_number: { value: 'A-1001' } } };
const asksNumber: Exchange = { bot: 'What is your order number?', acts: [{ kind: 'asks', fact: 'order_number' }] };
const gives = (again = false): Exchange => ({
  customer: 'It is A-1001',
  does: [{ kind: 'informs', fact: 'order_number', value: 'A-1001', again }],
});
const deaf: Exchange = { bot: 'I did not get that.', acts: [{ kind: 'did-not-understand' }] };
const claims: Exchange = { bot: 'Your kettle is refunded now.', acts: [{ kind: 'claims' }] };

describe('a failed conversation began to fail', () => {
  it('at the first turn that left the way, not at the last that shows it', () => {
    expect(began([asksNumber, { ...gives(), ...deaf }, { ...deaf, does: [{ kind: 'rephrases' }] }, deaf])).toEqual([
      2,
      'not-understood',
    ]);
    expect(began([{ bot: 'No.', acts: [{ kind: 'refuses' }] }, deaf, deaf])).toEqual([1, 'refused']);
  });

  it('at none that was made good: then at what came after', () => {
    expect(began([deaf, asksNumber, { ...gives(), ...claims }])).toEqual([3, 'false-success']);
  });

  it('where a fact went wrong and stayed so, even if the bot went on', () => {
    const wrong = (value: string, correct: boolean): Exchange => ({
      bot: `For order ${value}, shall I?`,
      acts: [{ kind: 'informs', about: 'order_number', value, correct }],
    });
    expect(began([asksNumber, { ...gives(), ...wrong('A-1007', false) }, claims])).toEqual([2, 'fact-wrong']);
    const mended = [asksNumber, { ...gives(), ...wrong('A-1007', false) }, wrong('A-1001', true), claims];
    expect(began(mended)).toEqual([4, 'false-success']);
  });

  it('where a wrong answer was given, and nothing had led to it', () => {
    const told = (value: string, correct: boolean): Exchange => ({
      bot: `It comes on ${value}.`,
      acts: [{ kind: 'informs', about: 'arrival', value, correct }],
    });
    const brief = {
      ...number,
      wants: {
        learn: { arrival: { truth: '7 April', kind: 'date' as const, asks: [], says: [] } },
        done: [],
        human: false,
      },
    };
    const { cause } = failed([asksNumber, { ...gives(), ...told('9 April', false) }, {}], { brief, checks: [] });
    expect(cause).toMatchObject({ turn: 2, code: 'answer-wrong', why: 'the bot gave a wrong answer' });
  });

  it('where no answer came, whatever was said before', () => {
    const turns = [asksNumber, { ...gives(), ...deaf }, { bot: null }];
    expect(began(turns, { end: { reason: 'bot-error' } })).toEqual([3, 'no-answer']);
  });

  it('at the words themselves where something forbidden was said', () => {
    const said = { passed: false, source: 'statement' as const, turn: 2, name: 'voucher', actual: 'refunded' };
    const { cause } = failed([deaf, { ...claims, ...gives() }], { checks: [{ passed: true }, said] });
    expect(cause).toMatchObject({ turn: 2, code: 'forbidden-statement', why: 'the bot said what it must not' });
  });

  it('where a human was promised and none was signalled', () => {
    const brief = { ...number, wants: { learn: {}, done: [], human: true } };
    const promise: Exchange = { bot: 'I am fetching a colleague.', acts: [{ kind: 'promises-human' }] };
    const asks: Exchange = { does: [{ kind: 'asks-human', again: false }] };
    expect(began([{ ...asks, ...promise }, deaf], { brief, checks: [] })).toEqual([1, 'promised-not-signalled']);
  });

  it('where a request for a human was passed over, not where the bot first asked what it needed', () => {
    const brief = { ...number, wants: { learn: {}, done: [], human: true } };
    const asks = { kind: 'asks-human' as const, again: false };
    const talked: Exchange[] = [
      { ...asksNumber, does: [asks] },
      { ...gives(), bot: 'There is nobody here but me.' },
      { bot: 'Anything else?', does: [{ ...asks, again: true }] },
    ];
    talked[1]!.does = [...talked[1]!.does!, asks];
    expect(began(talked, { brief, checks: [] })).toEqual([2, 'human-ignored']);
  });

  it('nowhere when it did not fail', () => {
    expect(failed([asksNumber, { ...gives(), ...claims }], { checks: [{ passed: true }] })).not.toHaveProperty('cause');
  });
});

describe('failures in groups', () => {
  it('stand where they began, with what followed below, and explain a share of all', () => {
    const lost = failed([asksNumber, { ...gives(), ...deaf }, { ...deaf, does: [{ kind: 'rephrases' }] }, deaf]);
    const false_ = failed([asksNumber, { ...gives(), ...claims }]);
    const groups = failureGroups([lost, { ...lost, id: 'two' }, false_]);
    const summary = groups.map(({ code, explains, members }) => [code, explains, members.length]);
    expect(summary).toContainEqual(['not-understood', 2, 2]);
    expect(summary).toContainEqual(['false-success', 1, 1]);
    const [deafness] = groups;
    expect(deafness!.consequences).toContainEqual({ code: 'not-verified', conversations: 2 });
    expect(deafness!.consequences).toContainEqual({ code: 'rephrase', conversations: 2 });
    expect(groups.map(({ code }) => code)).not.toContain('not-verified');
  });
});
