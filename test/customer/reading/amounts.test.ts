import { describe, expect, it } from 'vitest';
import { understand } from '../../../src/customer/understand.ts';
import { languageFor } from '../../../src/language/languages.ts';
import { amountsIn } from '../../../src/language/text/amounts.ts';
import { briefOf, reply } from '../brief-of.ts';

describe('amounts are read in digits and in words', () => {
  it.each([
    ['that makes 7 pounds 35', 7.35],
    ['that makes 7 pounds and 35 pence', 7.35],
    ['seventy-three euros', 73],
    ['one hundred and twelve pounds and five pence', 112.05],
    ['two thousand dollars', 2000],
    ['18 dollars and 9 cents', 18.09],
    ['€1,299.50', 1299.5],
  ])('%s', (text, amount) => {
    expect(amountsIn(text, languageFor('en'))).toEqual([amount]);
  });
});

const learn = {
  payout: { truth: '88.40', says: ['92.40', '4'], kind: 'amount' as const },
  paid_on: { truth: '2026-08-21', says: ['2026-08-19'], kind: 'date' as const },
};
const brief = briefOf({ goal: 'Learn when how much is paid out', wants: { learn } });
const told = (text: string) =>
  understand(reply(text), brief).flatMap((act) => (act.kind === 'informs' ? [`${act.about} ${act.value}`] : []));

describe('a number that dates, counts or names something is no amount', () => {
  it.each([
    'It will be with you by 21 August.',
    'It takes 15 working days.',
    'Your case has the number 4417.',
    'We are open until 18:30.',
    'Step 14 of 20 is done.',
    'About 75 % of the money is always paid the same week.',
  ])('%s', (text) => {
    expect(told(text).filter((one) => one.startsWith('payout'))).toEqual([]);
  });

  it('the right value beside another of its form is the answer', () => {
    expect(told('Claims of 2 August take longer; yours is paid on 21 August: £88.40.')).toEqual([
      'payout 88.40',
      'paid_on 2026-08-21',
    ]);
  });

  it('another amount in answer to what was asked is a wrong one', () => {
    expect(told('Your payout is £61.10.')).toEqual(['payout 61.1']);
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
