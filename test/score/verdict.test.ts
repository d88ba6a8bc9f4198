import { describe, expect, it } from 'vitest';
import type { Conversation } from '../../src/conversation/conversation.ts';
import type { EndReason } from '../../src/conversation/end-reasons.ts';
import { verdictOn } from '../../src/score/verdict.ts';
import { scoreConversation } from '../../src/score/index.ts';
import { codes, plain, talk, type Exchange, type Talk } from './talk.ts';

const judged = (exchanges: Exchange[], options: Talk = {}) => {
  const { verified, decidedBy, done, causes } = verdictOn(talk(exchanges, options));
  return { verified, decidedBy, done, causes: codes(causes) };
};
const claims: Exchange = { bot: 'Your order has been refunded.', acts: [{ kind: 'claims' }] };
const left = { end: { reason: 'abandoned' as EndReason } };
const guard = { passed: true, guard: true as const };

describe('what is verified', () => {
  it('came about in the conversation: a check that held before proves nothing', () => {
    expect(judged([{}], { checks: [{ passed: true }], ...left }).verified).toBe(true);
    expect(judged([{}], { checks: [guard], ...left })).toMatchObject({ verified: false, causes: ['1 nothing-done'] });
    expect(judged([{}], { checks: [guard, { passed: true }], ...left }).verified).toBe(true);
  });

  it('is said to rest on guards alone, whether anything came of it or not', () => {
    const scored = (options: Talk, exchanges: Exchange[] = [{}]) =>
      scoreConversation(talk(exchanges, options), plain).onlyGuards === true;
    expect(scored({ checks: [guard], ...left })).toBe(true);
    expect(scored({ checks: [guard] }, [claims])).toBe(true);
    expect(scored({ checks: [guard, { passed: true }] })).toBe(false);
    expect(scored({ checks: [guard, { passed: true, source: 'statement', expected: 'said' }] })).toBe(false);
    expect(scored({ checks: [] })).toBe(false);
    const learn = { answer: { truth: 'yes', kind: 'text' as const, asks: [], says: [] } };
    expect(scored({ checks: [guard], brief: { wants: { learn, done: [], human: false } } })).toBe(false);
  });

  it('with guards alone is what the scenario calls done, said in its own words', () => {
    const done = { wants: { learn: {}, done: ['outside our return period'], human: false } };
    const refusal = { bot: 'That is Outside our  return period.', acts: [{ kind: 'claims' as const }] };
    expect(judged([refusal], { brief: done, checks: [guard] })).toMatchObject({
      verified: true,
      decidedBy: 'guards',
    });
    expect(judged([claims], { brief: done, checks: [guard] })).toMatchObject({ verified: null, decidedBy: null });
    expect(judged([refusal], { brief: done, checks: [{ ...guard, passed: false }] }).verified).toBe(false);
  });

  it('with nothing that could decide is open where the bot claimed it, and failed where it did not even claim', () => {
    expect(judged([claims]).verified).toBeNull();
    expect(judged([{}], left)).toMatchObject({ verified: false, causes: ['1 nothing-done'] });
    expect(judged([{ signals: [{}] }], { end: { reason: 'handed-off' } }).verified).toBe(false);
  });

  it('is not that nothing forbidden was said', () => {
    const unsaid = { passed: true, source: 'statement' as const, expected: 'never said' };
    expect(judged([claims], { checks: [unsaid] }).verified).toBeNull();
    expect(judged([{}], { checks: [unsaid], ...left }).verified).toBe(false);
    expect(judged([{}], { checks: [unsaid, { ...unsaid, expected: 'said' }] }).verified).toBe(true);
  });

  it('is not known where what must be said was said, and the customer left without what it came for', () => {
    const said = { passed: true, source: 'statement' as const, expected: 'said', turn: 1 };
    const number: Exchange = { bot: 'The complaint number is 4711.', acts: [{ kind: 'states' }] };
    expect(judged([number], { checks: [said] }).verified).toBe(true);
    expect(judged([number], { checks: [said], ...left }).verified).toBeNull();
    const { measures } = scoreConversation(talk([number], { checks: [said], ...left }), plain);
    expect(measures.verified_success).toBeNull();
    expect(judged([number, claims], { checks: [said], ...left }).verified).toBe(true);
  });

  it('is not what a greeting says to everybody', () => {
    const said = { passed: true, source: 'statement' as const, expected: 'said', turn: 1 };
    const welcome: Exchange = { bot: 'Welcome to Acme.', acts: [{ kind: 'greets' }] };
    expect(judged([welcome, {}], { checks: [said], ...left })).toMatchObject({
      verified: false,
      causes: ['1 nothing-done'],
    });
    expect(judged([welcome, claims], { checks: [said] }).verified).toBeNull();
  });

  it('never lacks a handoff that the scenario requires', () => {
    const escalation = {
      policy: 'required' as const,
      trigger: 'opening' as const,
      within: 4,
      context: [],
      queue: null,
      agent: null,
    };
    const brief = { escalation };
    expect(judged([claims], { brief, checks: [{ passed: true }] })).toMatchObject({
      verified: false,
      causes: ['1 human-not-reached'],
    });
    expect(judged([{ signals: [{}] }], { brief, checks: [guard], end: { reason: 'handed-off' } }).verified).toBe(true);
    const failed = { signals: [{}, { stage: 'failed' as const }] };
    expect(judged([failed], { brief, checks: [guard] }).causes).toEqual(['1 human-not-reached']);
    const stuck = { escalation: { ...escalation, trigger: 'stuck' as const } };
    expect(judged([claims], { brief: stuck, checks: [{ passed: true }] }).verified).toBe(true);
  });

  it.each(['bot-error', 'timed-out', 'bot-ended'] as const)(
    'is never a conversation that ended in %s, whatever the back end says',
    (reason) => {
      const broken = judged([claims, { bot: null }], { checks: [{ passed: true }], end: { reason } });
      expect(broken).toMatchObject({ verified: false, done: true, causes: ['2 broken-off'] });
    },
  );

  it('is open while something could not be found out, unless something failed', () => {
    const unknown = { passed: null, source: 'statement' as const, expected: 'never said' };
    expect(judged([claims], { checks: [{ passed: true }, unknown] }).verified).toBeNull();
    expect(judged([claims], { checks: [{ passed: null }] })).toMatchObject({ verified: null, done: null });
    expect(judged([claims], { checks: [{ passed: false }, unknown] }).verified).toBe(false);
    const brief = { statements: { required: [], forbidden: ['voucher'] } };
    const { measures } = scoreConversation(talk([claims], { brief, checks: [unknown] }), plain);
    expect(measures.forbidden_statement).toBeNull();
    // Counted, and on neither side of the share: else what is left of them would stand for all.
    const successIn = (options: Talk) => scoreConversation(talk([claims], options), plain).measures.verified_success;
    expect(successIn({ checks: [{ passed: null }] })).toBeNull();
    expect(successIn({})).toBeNull();
    const transcript = { ...talk([claims]), origin: { signals: true } as NonNullable<Conversation['origin']> };
    expect(scoreConversation(transcript, plain).measures.verified_success).toBeUndefined();
  });
});
