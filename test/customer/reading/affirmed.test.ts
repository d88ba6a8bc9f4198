/** Which value of a sentence is the one that is so. */
import { describe, expect, it } from 'vitest';
import { understand } from '../../../src/customer/understand.ts';
import type { BriefLearn } from '../../../src/plan/brief.ts';
import { briefOf, reply } from '../brief-of.ts';

const told = (about: string, truth: string | number, kind: BriefLearn['kind'], text: string) =>
  understand(
    reply(text),
    briefOf({ opening: ['A question'], rephrase: [], facts: {}, wants: { learn: { [about]: { truth, kind } } } }),
  ).flatMap((act) => (act.kind === 'informs' && act.about === about ? [act.value] : []));

describe('what stands behind something denied', () => {
  it.each([
    "While it is on hold you won't be charged the usual amount – just a small **£6.50 a month** to keep your place.",
    'During the break you pay no ordinary fee, only £6.50 per month to hold your spot.',
    "You don't pay the full rate then – it's just £6.50 a month.",
    "It's £6.50 a month instead of your normal fee.",
  ])('is affirmed: %s', (text) => expect(told('monthly_fee', '£6.50', 'amount', text)).toEqual(['£6.50']));
  it.each(['It is not just £6.50.', "You don't only pay £6.50.", "You won't pay £6.50, that was last year's price."])(
    'is denied where the denial is its own: %s',
    (text) => expect(told('monthly_fee', '£6.50', 'amount', text)).toEqual([]),
  );
});

describe('a day on which something will be done', () => {
  it.each([
    'Your deposit (EUR 450.00) will be reimbursed no later than 16 March 2026.',
    'It shall be released on or before 16 March 2026, subject to the terms of clause 9.',
    'Your deposit will be reimbursed on 16 March 2026.',
  ])('is told: %s', (text) => expect(told('release_date', '2026-03-16', 'date', text)).toEqual(['2026-03-16']));
});

it('a base fee is not the price of what is used', () =>
  expect(told('unit_price', 29.8, 'number', 'A kWh costs 29.8p; on top comes a base fee of 12.')).toEqual(['29.8']));
