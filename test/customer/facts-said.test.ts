import { describe, expect, it } from 'vitest';
import { agendaCustomer } from '../../src/customer/agenda.ts';
import { briefOf, reply } from './brief-of.ts';
import { after, said } from './reactions.ts';

describe('a fact is said as people say it', () => {
  type Facts = NonNullable<NonNullable<Parameters<typeof briefOf>[0]>['facts']>;
  const lines = (facts: Facts, question: string, persona = {}) =>
    Array.from({ length: 40 }, (_, at) =>
      said(after(agendaCustomer(briefOf({ facts, persona, seed: `seed ${at}` })), reply(question))),
    );

  it('free words stand as they are, without a name and without a word twice', () => {
    const facts = {
      outage_from: {
        value: 'since about nine last night',
        description: 'since when the line is dead',
        asks: ['since when'],
      },
    };
    for (const text of lines(facts, 'Since when is the line dead?')) {
      expect(text).toContain('since about nine last night');
      expect(text).not.toMatch(/outage|\b(\w+) \1\b|since:|is since/i);
    }
  });

  it('a date is said in words of the place, or in the form asked for', () => {
    const facts = { day: { value: '2031-05-04', description: 'the date of travel' } };
    for (const text of lines(facts, 'What is the date of travel?'))
      expect(text).toMatch(/\b4(?:th)?(?: of)? May,? 2031\b/);
    for (const text of lines(facts, 'What is the date of travel?', { locale: 'en-US' }))
      expect(text).toMatch(/May 4(?:th)?,? 2031/);
    for (const text of lines(facts, 'Date of travel (DD/MM/YYYY)?')) expect(text).toContain('04/05/2031');
  });

  it('a count is never said to be the name of the thing', () => {
    const facts = { years: { value: 9, description: 'the age of the child' } };
    for (const text of lines(facts, 'What is the age of the child?')) expect(text).not.toMatch(/9 is the/);
  });

  it('two alike in one turn are told apart by their names, in any verbosity', () => {
    const facts = {
      adults: { value: 2, description: 'the number of adults' },
      children: { value: 3, description: 'the number of children' },
    };
    for (const verbosity of ['terse', 'normal', 'chatty'] as const) {
      for (const text of lines(facts, 'What is the number of adults? And the number of children?', { verbosity })) {
        expect(text).toMatch(/adults.*2/i);
        expect(text).toMatch(/children.*3/i);
      }
    }
  });

  it('a name of its own is used only where it is made of words people use', () => {
    const facts = { x_ref2: { value: 'QQ-1190', asks: ['the token'], disclose: 'upfront' as const } };
    for (let at = 0; at < 20; at++) {
      const { messages } = agendaCustomer(briefOf({ facts, seed: `seed ${at}` })).open();
      expect(messages.map(({ text }) => text).join(' ')).toMatch(/QQ-1190/);
      expect(messages.map(({ text }) => text).join(' ')).not.toMatch(/x.ref2/);
    }
  });
});
