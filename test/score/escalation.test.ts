import { describe, expect, it } from 'vitest';
import { escalation } from '../../src/score/escalation/escalation.ts';
import type { BriefEscalation } from '../../src/plan/brief.ts';
import type { Signal } from '../../src/bot/bot.ts';
import type { Check } from '../../src/conversation/conversation.ts';
import { codes, plain, talk, type Exchange } from './talk.ts';

const facts = { order_number: { value: 'A-1001' }, name: { value: 'Ada Byron' } };
const score = (exchanges: Exchange[], policy: Partial<BriefEscalation> = {}) =>
  escalation.score(
    talk(exchanges, {
      brief: {
        facts,
        escalation: {
          policy: 'required',
          trigger: 'opening',
          within: null,
          context: [],
          queue: null,
          agent: null,
          ...policy,
        },
      },
    }),
    plain,
  );
const promise: Exchange = { bot: 'A colleague will take over.', acts: [{ kind: 'promises-human' }] };
const handoff = (signal: Partial<Signal> = {}): Exchange => ({
  bot: 'Connecting you.',
  acts: [{ kind: 'hands-off' }],
  signals: [signal],
});
const asks = (again = false): Exchange => ({ customer: 'A human, please', does: [{ kind: 'asks-human', again }] });

describe('the escalation matrix', () => {
  it('is kept when a required handoff is signalled', () => {
    const { score: result, measures } = score([handoff()]);
    expect(result).toMatchObject({ lost: 0, of: 1, summary: 'handed off as it should be' });
    expect(measures).toEqual({ escalation_recall: [1, 1], turns_to_human: [1, 1], seconds_to_human: [0, 1] });
  });

  it('takes an offered human for a promise once the customer says yes', () => {
    const bot = 'Would you like me to transfer you to a human agent?';
    const offer: Exchange = { bot, acts: [{ kind: 'offers-human', quote: bot }] };
    const taken = score([offer, { does: [{ kind: 'affirms' }] }], { policy: 'allowed' });
    expect(codes(taken.score.evidence)).toEqual(['1 promised-not-signalled']);
    expect(score([offer, { does: [{ kind: 'denies' }] }], { policy: 'allowed' }).measures).toEqual({});
  });

  it('never takes a promise for a handoff', () => {
    const { score: result, measures } = score([{}, promise, {}]);
    expect(codes(result.evidence)).toEqual(['2 promised-not-signalled']);
    expect(result).toMatchObject({ lost: 1, summary: 'promised not signalled' });
    expect(measures).toEqual({ escalation_recall: [0, 1], promised_not_signalled: [1, 1] });
    expect(score([promise], { policy: 'allowed' }).score.lost).toBe(1);
    expect(score([{ ...promise, signals: [{ stage: 'connected' }] }]).measures.promised_not_signalled).toEqual([0, 1]);
  });

  it('holds a bot to the call or the e-mail it promised where a person was owed, and only there', () => {
    const words = 'A colleague will call you back within two days.';
    const later: Exchange = { bot: words, acts: [{ kind: 'promises-contact', quote: words }] };
    const codesOf = (exchanges: Exchange[], policy: BriefEscalation['policy'], checks: Check[] = []) =>
      codes(
        escalation.score(
          talk(exchanges, {
            brief: {
              facts,
              escalation: { policy, trigger: null, within: null, context: [], queue: null, agent: null },
            },
            checks,
          }),
          plain,
        ).score.evidence,
      );
    const check = (passed: boolean): Check => ({
      name: 'Booked',
      passed,
      expected: 'true',
      actual: String(passed),
      turn: null,
      source: 'back-end',
    });
    expect(codesOf([{}, later], 'allowed', [check(false)])).toEqual(['2 promised-not-signalled']);
    expect(codesOf([{}, later], 'allowed', [check(true)])).toEqual([]);
    expect(codesOf([{}, later], 'allowed')).toEqual([]);
    expect(codesOf([asks(), later], 'allowed')).toContain('2 promised-not-signalled');
    expect(codesOf([{}, later], 'required')).toEqual(['2 promised-not-signalled']);
    const kept = codesOf([{ ...later, signals: [{}] }], 'allowed', [check(false)]);
    expect(kept).not.toContain('1 promised-not-signalled');
  });

  it('blames a required handoff that never came on the turn of the deadline', () => {
    expect(codes(score([{}, {}, {}], { within: 2 }).score.evidence)).toEqual(['2 handoff-missing']);
    expect(codes(score([{}], { within: 5 }).score.evidence)).toEqual(['1 handoff-missing']);
    // Without a deadline what has to be known first may be asked first.
    const asksFirst: Exchange = { bot: 'Your order number?', acts: [{ kind: 'asks', fact: 'order_number' }] };
    expect(codes(score([asksFirst, { bot: 'Noted.' }, {}]).score.evidence)).toEqual(['2 handoff-missing']);
  });

  it('blames a forbidden handoff on the turn of its signal', () => {
    const { score: result, measures } = score([{}, handoff()], { policy: 'forbidden' });
    expect(result.lost).toBe(1);
    expect(result.evidence.find(({ points }) => points > 0)).toMatchObject({ code: 'handoff-forbidden', turn: 2 });
    expect(measures.over_escalation).toEqual([1, 1]);
    expect(score([{}], { policy: 'forbidden' })).toMatchObject({
      score: { lost: 0 },
      measures: { over_escalation: [0, 1] },
    });
  });

  it('is not observable where no human was called for', () => {
    expect(score([{}], { policy: 'allowed', trigger: null })).toMatchObject({ score: { lost: null }, measures: {} });
    expect(score([{}], { policy: 'required', trigger: 'asked' }).score.lost).toBeNull();
  });
});

describe('the deadline', () => {
  it('counts bot turns from the trigger', () => {
    const slow = (exchange: Exchange): Exchange => ({ ...exchange, seconds: 2 });
    const late = score([{}, asks(), {}, handoff()].map(slow), { trigger: 'asked', within: 2 });
    expect(late.measures).toMatchObject({ turns_to_human: [3, 1], late_handoff: [1, 1], escalation_recall: [1, 1] });
    expect(late.measures.seconds_to_human).toEqual([6, 1]);
    expect(late.score.evidence.find(({ code }) => code === 'handoff-late')).toMatchObject({ turn: 3, points: 0.5 });
    const timely = score([{}, asks(), handoff()], { trigger: 'asked', within: 2 });
    expect(timely.measures.late_handoff).toEqual([0, 1]);
    expect(timely.score.lost).toBe(0);
  });

  it('starts with emotion or with getting stuck where the scenario says so', () => {
    const angry: Exchange = { customer: 'This is ridiculous!' };
    expect(score([{}, angry, handoff()], { trigger: 'emotion', within: 3 }).measures.turns_to_human).toEqual([2, 1]);
    expect(
      score([{ acts: [{ kind: 'did-not-understand' }] }, {}, handoff()], { trigger: 'stuck', within: 3 }).measures
        .turns_to_human,
    ).toEqual([2, 1]);
  });

  it('finds a handoff before it was called for', () => {
    const { score: result, measures } = score([handoff()], { policy: 'allowed', trigger: 'stuck' });
    expect(result.evidence.find(({ code }) => code === 'handoff-early')).toMatchObject({ turn: 1, points: 0.5 });
    expect(measures).not.toHaveProperty('turns_to_human');
  });
});

describe('a request for a human', () => {
  it('refused or passed over is found in its turn', () => {
    const refused = score([{ ...asks(), bot: 'That is not possible.', acts: [{ kind: 'refuses' }] }], {
      policy: 'allowed',
      trigger: null,
    });
    expect(refused.score.evidence.filter(({ points }) => points > 0)).toMatchObject([
      { code: 'human-refused', turn: 1, points: 0.5 },
    ]);
    const ignored = score([asks(), asks(true)], { policy: 'allowed', trigger: null });
    expect(codes(ignored.score.evidence.filter(({ points }) => points > 0))).toEqual([
      '1 human-ignored',
      '2 human-ignored',
    ]);
    expect(ignored.score.lost).toBe(0.5);
  });

  it('is no fault where a human is forbidden', () => {
    expect(score([{ ...asks(), acts: [{ kind: 'refuses' }] }], { policy: 'forbidden' }).score.lost).toBe(0);
  });

  it('makes a human no breach of a policy that forbids one', () => {
    const forbidden = { policy: 'forbidden' as const, trigger: null, queue: 'returns' };
    const asked = score([asks(), handoff({ queue: 'returns' })], forbidden);
    expect(asked.measures).toMatchObject({ over_escalation: [0, 1], wrong_queue: [0, 1] });
    expect(asked.score.lost).toBe(0);
    expect(score([handoff(), asks()], forbidden).measures.over_escalation).toEqual([1, 1]);
  });

  it('is not made by a customer who turns an offer down', () => {
    const offer: Exchange = { bot: 'Shall I fetch a colleague?', acts: [{ kind: 'offers-human' }] };
    const optional = { policy: 'allowed' as const, trigger: null };
    const declined = score([offer, { does: [{ kind: 'denies' }, { kind: 'states-want' }] }], optional);
    expect(declined.measures).not.toHaveProperty('promised_not_signalled');
    const taken = score([offer, { does: [{ kind: 'affirms' }] }], optional);
    expect(taken.measures.promised_not_signalled).toEqual([1, 1]);
  });

  it('costs when the handoff fails and nobody is reached', () => {
    const failed = score([handoff(), { signals: [{ stage: 'failed' }] }]);
    expect(failed.score.evidence.find(({ code }) => code === 'handoff-failed')).toMatchObject({ turn: 2, points: 1 });
  });
});

describe('a required human', () => {
  const offer: Exchange = { bot: 'Shall I fetch a colleague?', acts: [{ kind: 'offers-human' }] };
  const no: Exchange = { does: [{ kind: 'denies' }] };
  const recall = (exchanges: Exchange[], policy: Partial<BriefEscalation>) =>
    score(exchanges, policy).measures.escalation_recall;

  it('need only be offered in time, and not taken, where the scenario says so', () => {
    expect(recall([offer, no], {})).toEqual([0, 1]);
    expect(recall([offer, no], { accepts_offer: true })).toEqual([1, 1]);
    expect(recall([{}, {}, offer, no], { accepts_offer: true, within: 2 })).toEqual([0, 1]);
    expect(recall([offer, { does: [{ kind: 'affirms' }] }], { accepts_offer: true })).toEqual([0, 1]);
  });

  it('did not come when the handoff failed', () => {
    expect(recall([handoff(), { signals: [{ stage: 'failed' }] }], {})).toEqual([0, 1]);
  });
});

describe('context', () => {
  const told: Exchange = {
    customer: 'Order A-1001, I am Ada Byron',
    does: [{ kind: 'informs', fact: 'order_number', value: 'A-1001', again: false }],
  };

  it('is what arrives of what the customer had said', () => {
    const { measures, score: result } = score([
      { ...told, ...handoff({ payload: { summary: 'Broken kettle, order a 1001' } }) },
    ]);
    expect(measures).toMatchObject({ context_recall: [1, 2], context_precision: [1, 1] });
    expect(result.evidence.find(({ code }) => code === 'context-missing')).toMatchObject({
      turn: 1,
      side: 'signal',
      points: 0.25,
      text: 'name did not travel with the handoff',
    });
  });

  it('asks only for the facts the scenario lists, once they were said', () => {
    expect(
      score([{ ...told, ...handoff({ payload: { orderNumber: 'A1001' } }) }], { context: ['order_number'] }).measures
        .context_recall,
    ).toEqual([1, 1]);
    expect(
      score([{ customer: 'Hi', ...handoff({ payload: {} }) }], { context: ['order_number'] }).measures,
    ).not.toHaveProperty('context_recall');
    expect(score([{ ...told, ...handoff() }], { context: ['order_number'] }).measures.context_recall).toEqual([0, 1]);
    expect(score([{ ...told, ...handoff() }]).measures).not.toHaveProperty('context_recall');
  });

  it('is wrong where the payload names a fact with another value', () => {
    const { measures, score: result } = score([
      { ...told, ...handoff({ payload: { order_number: 'A-9999', name: 'Ada Byron' } }) },
    ]);
    expect(measures.context_precision).toEqual([1, 2]);
    expect(result.evidence.map(({ text }) => text)).toContain('order number travelled as A-9999');
  });

  it('goes to the queue the scenario names', () => {
    expect(score([handoff({ queue: 'billing' })], { queue: 'billing' }).measures.wrong_queue).toEqual([0, 1]);
    const wrong = score([handoff({ queue: 'sales' })], { queue: 'billing' });
    expect(wrong.measures.wrong_queue).toEqual([1, 1]);
    expect(wrong.score.evidence.find(({ code }) => code === 'wrong-queue')).toMatchObject({
      points: 0.5,
      text: 'Queue sales, should be billing',
    });
  });

  it('survives a payload nested without end', () => {
    let payload: Signal['payload'] = 'A-1001';
    for (let depth = 0; depth < 5000; depth += 1) payload = [payload];
    expect(score([{ ...told, ...handoff({ payload }) }]).measures.context_recall).toEqual([0, 2]);
  });
});
