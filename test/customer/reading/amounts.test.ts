import { describe, expect, it } from 'vitest';
import { understand } from '../../../src/customer/understand.ts';
import { briefOf } from '../brief-of.ts';

const brief = briefOf({
  goal: 'Get back what the garage charged too much',
  wants: { done: ['has been refunded'] },
  facts: {
    quoted: { value: '£240.00', description: 'the price quoted' },
    paid: { value: '£315.50', description: 'the amount taken from the card' },
  },
});
const heard = (text: string) => understand({ messages: [{ text, options: [] }], signals: [] }, brief);
const wrong = (text: string) =>
  heard(text).flatMap((act) => {
    if (act.kind === 'informs' && !act.correct) return [act.value];
    return act.kind === 'confirms' ? act.values.filter(({ correct }) => !correct).map(({ value }) => value) : [];
  });

describe("an amount that is none of the customer's own", () => {
  it('is a wrong one in the place of one that was told', () => {
    expect(wrong('The amount of £351.50 was taken from your card.')).toEqual(['£351.50']);
    expect(wrong('£351.50 was taken from your card, is that right?')).toEqual(['£351.50']);
  });

  it('is no wrong one where it is their sum or their difference', () => {
    expect(wrong('So the amount taken was £75.50 too much.')).toEqual([]);
    expect(wrong('You were quoted £240.00, so £75.50 too much was taken. Shall I refund the £75.50?')).toEqual([]);
    expect(wrong('You paid £555.50 in all, both taken from your card.')).toEqual([]);
  });

  it('is no wrong one where it is given back, and the claim is heard', () => {
    for (const text of ["I've refunded £75.50 to your card.", 'A refund of £60 has been made to your card.']) {
      expect(wrong(text)).toEqual([]);
      expect(heard(text).map(({ kind }) => kind)).toContain('claims');
    }
  });
});

it('the length of a number that is asked for is no answer', () => {
  const card = briefOf({
    goal: 'Learn what is left on the travel card',
    wants: { learn: { credit: { truth: 21.4, kind: 'amount' } } },
    facts: { card_number: { value: '40096652', description: 'the number of the card' } },
  });
  for (const text of [
    "What's the 18-digit number on the front of the card, please?",
    'Please enter the 18 digits on the front of the card.',
  ]) {
    const acts = understand({ messages: [{ text, options: [] }], signals: [] }, card);
    expect(acts.filter(({ kind }) => kind === 'informs')).toEqual([]);
  }
});
