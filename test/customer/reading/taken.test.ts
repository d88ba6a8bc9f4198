/** What others have already, what was done once before and what a bot says of its own house is no claim of this customer's matter. */
import { describe, expect, it } from 'vitest';
import { understand } from '../../../src/customer/understand.ts';
import { briefOf, reply } from '../brief-of.ts';

const tables = {
  en: { goal: 'Book a table', done: 'table is booked' },
  de: { goal: 'Einen Tisch reservieren', done: 'Tisch ist reserviert' },
  es: { goal: 'Reservar una mesa', done: 'mesa está reservada' },
  fr: { goal: 'Réserver une table', done: 'table est réservée' },
};

const isClaimed = (text: string, { goal, done }: { goal: string; done: string }, locale = 'en'): boolean =>
  understand(
    reply(text),
    briefOf({ goal, opening: ['x'], facts: {}, persona: { locale }, wants: { done: [done] } }),
  ).some(({ kind }) => kind === 'claims');

describe('a place that others have', () => {
  it.each([
    ['en', "I'm sorry, we're fully booked on Saturday."],
    ['en', 'Saturday at 8 is already booked, I’m afraid.'],
    ['en', 'That table is booked by another party.'],
    ['de', 'Dieser Tisch ist leider schon reserviert.'],
    ['de', 'Leider sind wir am Samstag ausgebucht.'],
    ['es', 'Esa mesa ya está reservada.'],
    ['fr', 'Cette table est déjà réservée.'],
  ] as const)('is not claimed for this customer, %s: "%s"', (locale, text) =>
    expect(isClaimed(text, tables[locale], locale)).toBe(false),
  );

  it.each([
    ['en', 'Your table is booked!'],
    ['en', "You're all booked for Saturday at 8."],
    ['en', "It's already booked for you."],
    ['de', 'Ihr Tisch ist schon reserviert.'],
    ['es', 'Su mesa ya está reservada.'],
    ['fr', 'Votre table est déjà réservée.'],
  ] as const)('and its own is, %s: "%s"', (locale, text) => expect(isClaimed(text, tables[locale], locale)).toBe(true));
});

describe('what was done before, or by the house for itself', () => {
  const refund = { goal: 'Get a refund for a broken lamp', done: 'refund has been issued' };
  const address = { goal: 'Change my address', done: 'address has been changed' };
  const membership = { goal: 'Cancel the gym membership', done: 'cancelled' };

  it.each([
    [refund, "A refund has been issued before for this lamp, so I can't issue another."],
    [refund, 'The refund for your previous order was issued in May.'],
    [address, 'Please note that our own address has changed.'],
    [membership, 'Your membership was cancelled once before, in 2022.'],
  ])('is no claim, %j: "%s"', (wanted, text) => expect(isClaimed(text, wanted)).toBe(false));

  it.each([
    [refund, 'Your refund has been issued.'],
    [refund, 'Your refund has been issued as mentioned before.'],
    [address, "The address has been changed in all our systems before today's letters go out."],
    [membership, 'Your membership has been cancelled before the end of the trial, so you pay nothing.'],
  ])('and what is done now is, %j: "%s"', (wanted, text) => expect(isClaimed(text, wanted)).toBe(true));
});
