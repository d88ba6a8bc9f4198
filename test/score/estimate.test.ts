import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { estimate, estimateOf } from '../../src/score/estimate/estimate.ts';
import { estimated } from '../../src/score/estimate/estimated.ts';
import { phraseFinder } from '../../src/score/estimate/phrases.ts';
import { scoreConversation } from '../../src/score/index.ts';
import { plain, talk, type Exchange } from './talk.ts';

const opening: Exchange = {
  customer: 'My kettle is broken, I would like a refund',
  bot: 'What is your order number?',
  acts: [{ kind: 'asks', fact: 'order_number' }],
};
const solved: Exchange[] = [
  opening,
  { customer: 'A-77', bot: 'Your refund has been issued successfully.', acts: [{ kind: 'claims' }] },
  { customer: 'Great, thank you so much!', bot: 'You are welcome. Goodbye!', acts: [{ kind: 'goodbye' }] },
];
const refused: Exchange[] = [
  opening,
  { customer: 'A-77', bot: 'Unfortunately we cannot refund this order.', acts: [{ kind: 'refuses' }] },
  {
    customer: 'This is ridiculous, why not? Still no answer!!',
    bot: 'Sorry, we cannot refund this order.',
    acts: [{ kind: 'refuses' }, { kind: 'apologises' }],
  },
];

describe('the estimate', () => {
  it('holds a solved conversation for more successful, more satisfying and less effort than a refused one', () => {
    const [good, bad] = [estimate(talk(solved))!, estimate(talk(refused))!];
    expect(good.success).toBeGreaterThan(bad.success + 30);
    expect(good.satisfaction).toBeGreaterThan(bad.satisfaction + 30);
    expect(good.effort).toBeLessThan(bad.effort - 30);
  });

  it('names the turns that moved it, and what they show', () => {
    const { moved } = estimate(talk(refused))!;
    expect(moved.find(({ what }) => what === 'satisfaction')).toMatchObject({
      turn: 3,
      side: 'customer',
      shows: expect.arrayContaining(['anger']),
    });
    expect(moved.filter(({ what, by }) => what === 'success' && by < 0).map(({ turn }) => turn)).toContain(3);
  });

  it('reads the outcome behind the courtesies at the end', () => {
    const goodbye: Exchange = { customer: 'Ok', bot: 'Thank you and goodbye.', acts: [{ kind: 'goodbye' }] };
    const ended = estimate(talk([...refused, goodbye]))!;
    expect(ended.moved.filter(({ what }) => what === 'success').map(({ turn, side }) => `${turn} ${side}`)).toContain(
      '3 bot',
    );
    expect(ended.success).toBeLessThan(40);
  });

  it('is made where nothing decided success, and decides nothing itself', () => {
    const scored = scoreConversation(talk(solved), plain);
    expect(scored.verified).toBeNull();
    expect(scored.estimate!.success).toBeGreaterThan(50);
    expect(scored.measures.estimated_success).toEqual([scored.estimate!.success, 1]);
    expect(scored.measures.verified_success).toBeNull();
  });

  it('is not observable where one side never spoke, and absent where the customer is to blame', () => {
    expect(estimate(talk([{ customer: 'Hello?', bot: null }]))).toBeNull();
    const faulty = scoreConversation(talk(solved, { end: { reason: 'customer-fault' } }), plain);
    expect(faulty.estimate).toBeNull();
    expect(faulty.measures).toEqual({});
  });

  it('stays within 0 and 100, and says the same of the same, whatever is said', () => {
    const words = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 80 }),
      fc.constantFrom('__proto__ constructor', 'Thanks!!!', 'It has been cancelled', '?', 'toString again and again'),
    );
    const turn = fc.record({
      side: fc.constantFrom<'customer' | 'bot'>('customer', 'bot'),
      text: words,
      turn: fc.nat(40),
      acts: fc.constant([]),
    });
    fc.assert(
      fc.property(fc.array(turn, { maxLength: 8 }), (course) => {
        const made = estimateOf(course);
        expect(estimateOf(course)).toEqual(made);
        for (const what of made === null ? [] : estimated) {
          expect(made![what]).toBeGreaterThanOrEqual(0);
          expect(made![what]).toBeLessThanOrEqual(100);
        }
      }),
      { numRuns: 20 },
    );
  });
});

it('phrases are found as whole words in their order, one within another', () => {
  const find = phraseFinder({ thanks: 'thank you, thanks', polite: 'you very much', short: 'thank' });
  const found = (words: string[]) => {
    const marks = new Set<string>();
    find(words, (mark) => marks.add(mark));
    return [...marks].toSorted();
  };
  expect(found('thank you very much'.split(' '))).toEqual(['polite', 'short', 'thanks']);
  expect(found('you thank'.split(' '))).toEqual(['short']);
  expect(found(['constructor', '__proto__'])).toEqual([]);
});
