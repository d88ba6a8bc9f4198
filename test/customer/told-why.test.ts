/** A customer who would not give a fact at once gives it when it is told why; and says no to what is offered in passing. */
import { describe, expect, it } from 'vitest';
import { agendaCustomer } from '../../src/customer/agenda.ts';
import { briefOf, reply } from './brief-of.ts';
import { after, kinds } from './reactions.ts';

const brief = briefOf({
  goal: 'Have the boat lifted out for the winter',
  intent: 'lift_out',
  opening: ['I need my boat lifted out'],
  facts: { phone: { value: '0161 496 0112', description: 'my phone number', disclose: 'reluctant' } },
  wants: { done: ['lift-out is booked'] },
});

describe('asked for a phone number that it would rather keep to itself, a customer', () => {
  const ask = reply('Which phone number can the crane crew reach you on?');

  it.each([
    "It's only for the crew, in case the tide is late.",
    'That stays between us and the crew.',
    'Nobody else will see it.',
    "We can't book the crane without it.",
    'Kindly furnish the same.',
  ])('gives it after %j', (why) => {
    const reaction = after(agendaCustomer(brief), ask, reply(why));
    expect(kinds(reaction)).toContain('informs');
  });

  it('keeps it where the bot says nothing', () => {
    const reaction = after(agendaCustomer(brief), ask, reply('Is your boat longer than nine metres?'));
    expect(kinds(reaction)).not.toContain('informs');
  });
});

describe('offered something else in the middle of its matter, a customer', () => {
  const boat = briefOf({
    goal: 'Have the boat lifted out for the winter',
    intent: 'lift_out',
    opening: ['I need my boat lifted out'],
    facts: { boat: { value: 'Cormorant', description: 'name of the boat' } },
    wants: { done: ['lift-out is booked'] },
  });

  it('says no, and does not begin again', () => {
    const reaction = after(
      agendaCustomer(boat),
      reply("What's the name of the boat?"),
      reply('Lovely name! Many owners add a hull polish for £60. Would you like one as well?'),
    );
    expect(kinds(reaction)).toEqual(['denies']);
  });
});
