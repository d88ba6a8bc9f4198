import { describe, expect, it } from 'vitest';
import { tone } from '../../src/score/tone/tone.ts';
import type { Voice } from '../../src/scenario/schema/persona-schema.ts';
import { codes, talk, type Exchange } from './talk.ts';

const score = (exchanges: Exchange[], voice: Voice = {}) => tone.score(talk(exchanges), { voice, intentNames: {} });
const bots = (...texts: string[]): Exchange[] => texts.map((bot) => ({ bot }));

describe('the voice of the brand', () => {
  it('loses one point a turn outside its ranges, however many it breaks', () => {
    const { score: result, measures } = score(bots('Great!!!! Awesome!!!! 🎉🎉🎉🎉', 'Your refund is on its way.'), {
      exclamations: { max: 1 },
      emoji: { max: 0 },
    });
    expect(result).toMatchObject({ lost: 1, of: 2, summary: '1 of 2 turns off brand' });
    expect(codes(result.evidence)).toEqual(['1 off-brand-emoji', '1 off-brand-exclamations']);
    expect(result.evidence.map(({ points }) => points)).toEqual([0.5, 0.5]);
    expect(measures.off_brand).toEqual([1, 2]);
  });

  it('finds banned words as whole words, in any case and spacing, and quotes them', () => {
    const { score: result } = score(bots('As per  POLICY, no.', 'The policyholder is right.'), {
      banned: ['per policy'],
    });
    expect(result.evidence).toMatchObject([{ code: 'banned-words', turn: 1, quote: 'per  POLICY' }]);
  });

  it('names the bubble that banned words stand in', () => {
    const bubbles = ['Thank you for your patience.', 'Your claim is denied.'];
    const { score: result } = score([{ bot: bubbles }], { banned: ['denied'] });
    expect(result.evidence).toMatchObject([{ code: 'banned-words', turn: 1, message: 1, quote: 'denied' }]);
  });

  it('takes banned words as words, never as patterns', () => {
    expect(score(bots('Is it fine? (yes)'), { banned: ['(yes)', 'a.*', '[z-a'] }).score.lost).toBe(1);
  });

  it('is a sensible one when the project declares none', () => {
    expect(score(bots('Thank you, could you please tell me your order number?')).score.lost).toBe(0);
    expect(score(bots('That is not my problem. You should have read the rules.')).score.evidence[0]?.code).toBe(
      'off-brand-politeness',
    );
    const jargon =
      'Notwithstanding aforementioned contractual obligations, reimbursement eligibility necessitates comprehensive documentation substantiating merchandise irregularities.';
    expect(score(bots(jargon)).score.evidence[0]?.code).toBe('off-brand-reading-level');
  });

  it('is not observable where the bot said nothing', () => {
    expect(score([{ bot: null }, { bot: '' }])).toMatchObject({ score: { lost: null }, measures: {} });
  });
});

describe('adaptation to emotion', () => {
  const angry: Exchange = { customer: 'This is ridiculous, I am fed up!' };

  it('asks for empathy in the answer to the turn in which emotion sets in', () => {
    const turns: Exchange[] = [
      { ...angry, bot: 'What is your order number?' },
      { ...angry, bot: 'Order found.' },
      { customer: 'A-1001', bot: 'Thank you.' },
      { ...angry, bot: 'I am so sorry about this, I understand how frustrating it is.' },
    ];
    const { score: result, measures } = score(turns, { empathy_after_emotion: true });
    expect(measures.empathy_after_emotion).toEqual([1, 2]);
    expect(codes(result.evidence)).toEqual(['1 cold-after-emotion']);
    // Experimental: looked for only where its project says so.
    expect(score(turns).score.evidence).toEqual([]);
  });

  it('shows what is experimental at its turn, and holds nothing against the bot for it', () => {
    const cold: Exchange = { ...angry, bot: 'Hey, gonna need your order number, ok?' };
    const voice: Voice = { empathy_after_emotion: true, formality: { min: 0 } };
    const { score: result, measures } = score([cold], voice);
    expect(codes(result.evidence).toSorted()).toEqual(['1 cold-after-emotion', '1 off-brand-formality']);
    expect(result).toMatchObject({ lost: 0, summary: '0 of 1 turn off brand' });
    expect(measures.off_brand).toEqual([0, 1]);
    const shouted = score([{ ...angry, bot: 'Hey!!!! gonna need your order number, ok?' }], {
      ...voice,
      exclamations: { max: 1 },
    });
    expect(shouted.score.lost).toBe(1);
    expect(shouted.score.evidence.filter(({ points }) => points > 0)).toMatchObject([
      { code: 'off-brand-exclamations', points: 1 },
    ]);
  });

  it('sees emotion in what the customer does as well as in its words', () => {
    expect(score([{ does: [{ kind: 'complains' }], bot: 'Noted.' }]).measures.empathy_after_emotion).toEqual([0, 1]);
    expect(
      score([{ customer: 'WHERE IS MY PARCEL NOW', bot: 'Sorry to keep you waiting.' }]).measures.empathy_after_emotion,
    ).toEqual([1, 1]);
    expect(score([{ customer: 'I am not angry, just asking', bot: 'Noted.' }]).measures).not.toHaveProperty(
      'empathy_after_emotion',
    );
  });

  it('asks whether empathy rises: against the other turns of the conversation', () => {
    const warm: Exchange = { ...angry, bot: 'I am so sorry, I understand how frustrating this is.' };
    const neutral: Exchange = { customer: 'A-1001', bot: 'What is your order number?' };
    const rise = (...exchanges: Exchange[]) => score(exchanges).measures.empathy_rise;
    expect(rise(neutral, warm)).toEqual([2, 1]);
    expect(rise({ customer: 'Hello', bot: 'Sorry for the wait.' }, { ...angry, bot: 'Your number?' })).toEqual([-1, 1]);
    expect(rise(warm)).toBeUndefined();
    expect(rise(neutral)).toBeUndefined();
  });

  it('can be switched off by the voice, and is measured all the same', () => {
    const { score: result, measures } = score([{ ...angry, bot: 'Noted.' }], { empathy_after_emotion: false });
    expect(result.lost).toBe(0);
    expect(measures.empathy_after_emotion).toEqual([0, 1]);
  });
});

describe('tone within a conversation', () => {
  it('shows where friendliness slips away', () => {
    const { score: result, measures } = score(
      bots(
        'Thank you so much, I am happy to help you with that, please tell me more!',
        'Thanks, could you please send me the number?',
        'Thanks, I need the order code.',
        'The order code.',
        'That is not my problem. Stop wasting my time, this is a stupid, terrible waste.',
      ),
    );
    expect(codes(result.evidence)).toContain('5 tone-slipping');
    expect(measures.tone_slope?.[0]).toBeLessThan(-0.2);
    expect(measures.tone_change?.[0]).toBeLessThan(-0.8);
  });

  it('says nothing about a slope from two turns', () => {
    expect(score(bots('Thank you!', 'No.')).measures).not.toHaveProperty('tone_slope');
  });

  it('finds the third apology and every one after it', () => {
    const sorry: Exchange = { bot: 'I am sorry about that.', acts: [{ kind: 'apologises' }] };
    expect(codes(score([sorry, sorry, sorry, sorry]).score.evidence)).toEqual([
      '3 over-apologising',
      '4 over-apologising',
    ]);
  });

  it('adds up sentiment, politeness, formality and reading level over turns', () => {
    const { measures } = score(
      bots('Great, thank you!', 'The parcel is on its way to you and it will be there on Monday.'),
    );
    expect(measures.sentiment?.[1]).toBe(2);
    expect(measures.politeness?.[1]).toBe(2);
    expect(measures.reading_level?.[1]).toBe(1);
  });
});
