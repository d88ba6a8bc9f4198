import { describe, expect, it } from 'vitest';
import { judge } from '../../src/judge/judge.ts';
import { doubtsIn } from '../../src/score/doubt/doubts.ts';
import { excusedFailures } from '../../src/score/doubt/excused-failures.ts';
import { scoreConversation } from '../../src/score/index.ts';
import { wilson } from '../../src/score/interval.ts';
import { runOf, value, withValues } from '../compare/runs.ts';
import { plain, talk, type Exchange, type Talk } from './talk.ts';

const number = { facts: { order_number: { value: 'A-1001', description: 'the order number' } } };
const asksNumber: Exchange = { bot: 'What is your order number?', acts: [{ kind: 'asks', fact: 'order_number' }] };
const gives: Exchange = {
  customer: 'It is A-1001',
  does: [{ kind: 'informs', fact: 'order_number', value: 'A-1001', again: false }],
};
const asksOther = (words: string): Exchange => ({ bot: words, acts: [{ kind: 'asks-other', words }] });
const atALoss: Exchange = { customer: 'I do not know.', does: [{ kind: 'does-not-know', words: 'that' }] };
const says = (exchange: Exchange, more: Exchange): Exchange => ({ ...exchange, ...more });
const doubts = (exchanges: Exchange[]) =>
  doubtsIn(talk(exchanges, { brief: number })).map(({ turn, why }) => [turn, why]);
const failed = (exchanges: Exchange[], options: Talk = {}) =>
  scoreConversation(
    talk(exchanges, { brief: number, checks: [{ passed: false }], end: { reason: 'abandoned' }, ...options }),
    plain,
  );

describe('a turn that is not surely understood', () => {
  it('had two readings, no option that fitted, a question the customer could not answer or met with other words', () => {
    const rival = { kind: 'claims' as const, doubt: { rivals: ['offers to do it'] } };
    expect(doubts([{ acts: [rival] }])).toEqual([[1, 'two readings']]);
    const menu = { kind: 'offers' as const, options: [], by: 'label' as const, fact: null };
    expect(doubts([{ acts: [menu] }, { does: [{ kind: 'rephrases' }] }])).toEqual([[1, 'no option fitted']]);
    expect(doubts([asksOther('Which hub is it at?'), atALoss])).toEqual([[1, 'did not know']]);
    expect(doubts([asksNumber, { does: [{ kind: 'rephrases' }] }])).toEqual([[1, 'rephrased after a question']]);
  });

  it('is none that was answered, nor one that asks nothing in particular', () => {
    expect(doubts([asksNumber, gives])).toEqual([]);
    const rephrases: Exchange = { does: [{ kind: 'rephrases' }] };
    expect(doubts([{ bot: 'How can I help?', acts: [{ kind: 'asks-want' }] }, rephrases])).toEqual([]);
    expect(doubts([{ bot: 'Hm.', acts: [{ kind: 'unknown' }] }, rephrases])).toEqual([]);
  });
});

describe('a failure', () => {
  const onMatter = asksOther('And is the refund for the kettle to go to your card or account?');

  it('may be our own where it began at such a turn of a bot that was on its way', () => {
    const { doubt, cause } = failed([asksNumber, says(gives, onMatter), says(atALoss, { bot: 'I see.' })]);
    expect(cause).toMatchObject({ turn: 2, code: 'asked-unknown' });
    expect(doubt).toMatchObject({ turns: 1, excuses: true, shown: [{ turn: 2, why: 'did not know' }] });
  });

  it('is the bot’s where what it asks is beside the matter, or it never got anybody on', () => {
    const beside = asksOther('What is your shoe size?');
    expect(failed([asksNumber, says(gives, beside), atALoss]).doubt?.excuses).toBe(false);
    expect(failed([onMatter, atALoss]).doubt?.excuses).toBe(false);
  });

  it('is the bot’s where it broke off, or said what nothing takes back, in plain words', () => {
    const broke = [asksNumber, says(gives, onMatter), says(atALoss, { bot: null })];
    expect(failed(broke, { end: { reason: 'bot-error' } }).doubt?.excuses).toBe(false);
  });
});

describe('an intent whose failures are mostly our own', () => {
  const doubt = { turns: 1, shown: [], excuses: true };
  const run = runOf([{ cell: 'refunds/calm', solved: 5, of: 20 }]);
  const success = value({
    metric: 'verified_success',
    segment: { kind: 'intent', id: 'refunds' },
    numerator: 5,
    denominator: 20,
    interval: wilson(5, 20),
  });
  const judged = (excused: number) => {
    const scored = run.scored.map((one, n) => (one.verified === false && n < 5 + excused ? { ...one, doubt } : one));
    const gates = [{ metric: 'verified_success', min: 0.8, each: 'intent' as const }];
    return judge({ record: withValues(run.record, [success]), scored, comparison: null, gates }).gates[0]!;
  };

  it('is not judged rather than failed, and says why', () => {
    expect(judged(0).verdict).toBe('failed');
    expect(judged(7).verdict).toBe('failed');
    expect(judged(12)).toMatchObject({ verdict: 'not-enough-evidence' });
    expect(judged(12).text).toContain('12 of 15 failures began where our customer did not surely understand the bot');
  });

  it('is counted by its own conversations', () => {
    const scored = run.scored.map((one) => ({ ...one, doubt }));
    expect(excusedFailures(scored, { kind: 'intent', id: 'refunds' })).toEqual({ failures: 15, excused: 15 });
    expect(excusedFailures(scored, { kind: 'intent', id: 'other' })).toBeNull();
  });
});
