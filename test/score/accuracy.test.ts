import { describe, expect, it } from 'vitest';
import { accuracy } from '../../src/score/accuracy/accuracy.ts';
import { scoreConversation } from '../../src/score/index.ts';
import { codes, plain, talk, type Exchange, type Talk } from './talk.ts';

const score = (exchanges: Exchange[], options: Talk = {}, context = plain) =>
  accuracy.score(talk(exchanges, options), context);
const asksNumber: Exchange = { bot: 'What is your order number?', acts: [{ kind: 'asks', fact: 'order_number' }] };
const givesNumber: Exchange = {
  customer: 'It is A-1001',
  does: [{ kind: 'informs', fact: 'order_number', value: 'A-1001', again: false }],
};
const learn = { truth: '3 May', says: [], kind: 'date' as const, asks: [] };
const wantsDate = { wants: { learn: { delivery_date: learn }, done: [], human: false } };

describe('verified success', () => {
  it('is the back end word, not the bot word', () => {
    const { score: result, measures } = score([{ bot: 'Refunded!', acts: [{ kind: 'claims' }] }], {
      checks: [{ passed: false }],
    });
    expect(result.lost).toBe(1);
    expect(measures.verified_success).toEqual([0, 1]);
    expect(result.summary).toBe('claimed, not verified');
  });

  it('needs every check to hold', () => {
    const { measures, score: result } = score([{}], {
      checks: [{ passed: true }, { passed: false, name: 'Mail sent' }],
    });
    expect(measures.verified_success).toEqual([0, 1]);
    expect(result.evidence[0]?.text).toContain('Mail sent: expected refunded, found open');
  });

  it('is on neither side of the share when nothing could decide', () => {
    const { score: result, measures } = score([{ acts: [{ kind: 'claims' }] }]);
    expect(result.lost).toBeNull();
    expect(result.summary).toBe('unknown: nothing could decide');
    expect(measures).toMatchObject({ verified_success: null, false_success: null });
  });

  it('stays open when the back end could not be asked, whatever was said', () => {
    const { score: result } = score(
      [{ acts: [{ kind: 'informs', about: 'delivery_date', value: '3 May', correct: true }] }],
      {
        brief: wantsDate,
        checks: [{ passed: null }],
      },
    );
    expect(result.lost).toBeNull();
  });

  it('is decided by the back end before statements, and by statements where there is no back end', () => {
    const scored = (checks: Talk['checks']) => scoreConversation(talk([{}], checks ? { checks } : {}), plain);
    expect(scored([{ passed: true }, { passed: true, source: 'statement' }])).toMatchObject({
      verified: true,
      decidedBy: 'back-end',
    });
    expect(scored([{ passed: true }, { passed: false, source: 'statement' }])).toMatchObject({
      verified: false,
      decidedBy: 'statement',
    });
    expect(scored([{ passed: true, source: 'statement', expected: 'said' }])).toMatchObject({
      verified: true,
      decidedBy: 'statement',
    });
  });

  it('of a customer who wants a person is the signal, never the promise', () => {
    const brief = { wants: { learn: {}, done: [], human: true } };
    const promise = { bot: 'I will connect you to a colleague.', acts: [{ kind: 'promises-human' as const }] };
    expect(codes(score([promise], { brief }).score.evidence)).toContain('1 human-not-reached');
    expect(score([{ ...promise, signals: [{}] }], { brief }).score.lost).toBe(0);
  });
});

describe('the turn that lost it', () => {
  it('is the false claim when there is one', () => {
    const { score: result } = score(
      [
        asksNumber,
        { ...givesNumber, bot: 'Your refund has been issued.', acts: [{ kind: 'claims' }] },
        { bot: 'Bye!', acts: [{ kind: 'goodbye' }] },
      ],
      { checks: [{ passed: false }] },
    );
    expect(result.evidence).toContainEqual(
      expect.objectContaining({ code: 'not-verified', turn: 2, points: 1, quote: 'Your refund has been issued.' }),
    );
    expect(result.evidence).toContainEqual(expect.objectContaining({ code: 'false-success', turn: 2, points: 0 }));
  });

  it('is the first that left the way: a refusal, a misunderstanding, a missing answer; what was made good again is none', () => {
    const turnOf = (exchanges: Exchange[]) => score(exchanges, { checks: [{ passed: false }] }).score.evidence[0]?.turn;
    const refuses: Exchange = { acts: [{ kind: 'refuses' }] };
    const deaf: Exchange = { acts: [{ kind: 'did-not-understand' }] };
    expect(turnOf([refuses, { bot: null }])).toBe(1);
    expect(turnOf([asksNumber, { ...givesNumber, ...deaf }, deaf, refuses])).toBe(2);
    expect(turnOf([deaf, asksNumber, { ...givesNumber, ...refuses }])).toBe(3);
    expect(turnOf([asksNumber, givesNumber, {}])).toBe(2);
    expect(turnOf([])).toBe(0);
  });

  it('is shared equally by all that failed', () => {
    const offers: Exchange = { ...asksNumber, bot: 'You will get a voucher. What is your order number?' };
    const { score: result } = score([offers, givesNumber], {
      brief: { facts: { order_number: { value: 'A-1001' } } },
      checks: [{ passed: false }, { passed: false, source: 'statement', turn: 1, name: 'voucher', actual: 'voucher' }],
    });
    expect(result.evidence.map(({ code, turn, points }) => [code, turn, points])).toEqual([
      ['not-verified', 2, 0.5],
      ['forbidden-statement', 1, 0.5],
    ]);
    expect(result.evidence[1]?.message).toBe(0);
  });
});

describe('answers', () => {
  const informs = (value: string, correct: boolean): Exchange => ({
    bot: `It arrives on ${value}.`,
    acts: [{ kind: 'informs', about: 'delivery_date', value, correct }],
  });

  it('count by the last one given', () => {
    expect(score([informs('4 May', false), informs('3 May', true)], { brief: wantsDate }).score.lost).toBe(0);
    const { score: result } = score([informs('3 May', true), informs('4 May', false)], { brief: wantsDate });
    expect(result.evidence[0]).toMatchObject({ code: 'answer-wrong', turn: 2, points: 1 });
    expect(result.evidence[0]?.text).toContain('is 3 May, the bot said 4 May');
  });

  it('never given are missing', () => {
    expect(codes(score([{}, {}], { brief: wantsDate }).score.evidence)).toEqual(['1 answer-missing']);
  });
});

describe('false success', () => {
  it('counts among conversations in which the bot claims success', () => {
    const claim: Exchange = { acts: [{ kind: 'claims' }] };
    expect(score([claim, claim], { checks: [{ passed: false }] }).measures.false_success).toEqual([1, 1]);
    expect(score([claim], { checks: [{ passed: true }] }).measures.false_success).toEqual([0, 1]);
    expect(score([{}], { checks: [{ passed: false }] }).measures).not.toHaveProperty('false_success');
  });

  it('does not follow from a forbidden statement when the back end holds', () => {
    const { measures } = score([{ acts: [{ kind: 'claims' }] }], {
      brief: { statements: { required: [], forbidden: ['voucher'] } },
      checks: [{ passed: true }, { passed: false, source: 'statement', turn: 1 }],
    });
    expect(measures.false_success).toEqual([0, 1]);
    expect(measures.verified_success).toEqual([0, 1]);
    expect(measures.forbidden_statement).toEqual([1, 1]);
  });
});

describe('intent understood', () => {
  const named = { voice: {}, intentNames: { refund: ['money_back', 'refund.request'] } };
  const opening = { does: [{ kind: 'states-want' as const }] };

  it('compares the intent of the turn that answers the want with the names the bot uses', () => {
    expect(score([{ ...opening, intent: 'Money-Back' }], {}, named).measures.intent_accuracy).toEqual([1, 1]);
    const wrong = score([{ intent: 'smalltalk' }, { ...opening, intent: 'track_order' }], {}, named);
    expect(wrong.measures.intent_accuracy).toEqual([0, 1]);
    expect(codes(wrong.score.evidence)).toContain('2 intent-misunderstood');
  });

  it('falls back to behaviour when names are not declared', () => {
    const asks = { acts: [{ kind: 'asks' as const, fact: 'order_number' }] };
    expect(score([{ ...opening, ...asks, intent: 'R-17' }]).measures.intent_accuracy).toEqual([1, 1]);
    expect(score([{ ...opening, acts: [{ kind: 'did-not-understand' }] }]).measures.intent_accuracy).toEqual([0, 1]);
    expect(score([{ ...opening, acts: [{ kind: 'unknown' }] }]).measures).not.toHaveProperty('intent_accuracy');
    expect(score([opening], { end: { reason: 'abandoned' } }).measures.intent_accuracy).toEqual([0, 1]);
  });
});

const repeats = (fact: string, value: string) => ({
  kind: 'confirms' as const,
  about: 'value' as const,
  fact,
  value,
  keyword: null,
  keywordNo: null,
  values: [],
});

describe('facts kept', () => {
  const brief = { facts: { order_number: { value: 'A-100' }, amount: { value: 20 } } };

  it('counts each fact once a turn, right or wrong', () => {
    const { measures, score: result } = score(
      [
        { bot: 'Order A-100?', acts: [repeats('order_number', 'a100')] },
        { bot: 'A refund of £25.00', acts: [repeats('amount', '£25.00')] },
        {
          does: [{ kind: 'corrects', fact: 'amount', value: '20', wrong: '25' }],
          bot: 'So £25 it is',
          acts: [{ kind: 'informs', about: 'amount', value: '£25', correct: false }],
        },
        { bot: 'Sorry: £20.00', acts: [repeats('amount', '£20.00')] },
      ],
      { brief },
    );
    expect(measures.facts_kept).toEqual([2, 4]);
    const wrong = result.evidence.filter(({ code }) => code !== 'nothing-done');
    expect(codes(wrong)).toEqual(['2 fact-wrong', '3 correction-ignored']);
    expect(wrong[0]?.text).toBe('amount is 20, the bot said £25.00');
  });
});
