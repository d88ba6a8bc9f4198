/** Told what it came for while something is still asked of it, the customer answers that before it leaves. */
import { describe, expect, it } from 'vitest';
import { agendaCustomer } from '../../src/customer/agenda.ts';
import { briefOf, reply } from './brief-of.ts';
import { after, kinds, said } from './reactions.ts';

const react = (parts: Parameters<typeof briefOf>[0], ...texts: string[]) =>
  after(agendaCustomer(briefOf(parts)), ...texts.map((text) => reply(text)));

describe('what is told of several things', () => {
  const loans = {
    goal: 'Keep the lens for longer, and learn until when',
    opening: ['Can I keep my lens for longer?'],
    facts: { lens: { value: 'Fjord 35', description: 'the lens' } },
    wants: { learn: { due: { truth: '2026-04-17', kind: 'date' as const } } },
  };
  const which = 'You have two lenses: the Fjord 35 (due on 3 April) and the Kestrel 90 (due on 9 April). Which one?';

  it('is no answer before the customer has said which is its own', () => {
    const reaction = react(loans, which);
    expect(reaction.end).toBeNull();
    expect(said(reaction)).toContain('Fjord 35');
  });

  it('gives way to what is told then', () => {
    const reaction = react(loans, which, 'Done. The new date is 17 April 2026.');
    const end = reaction.end ?? react(loans, which, 'Done. The new date is 17 April 2026.', 'Bye!').end;
    expect(end?.why).toBe('resolved');
    expect(reaction.thinking.join()).toContain('17');
  });
});

describe('what is claimed beside a question', () => {
  const cancel = {
    goal: 'Cancel the course',
    opening: ['I want to cancel my course'],
    facts: { email: { value: 'jo.b@example.com', description: 'the e-mail address' } },
    wants: { done: ['course has been cancelled'] },
  };
  const asked = 'Your course has been cancelled. Which e-mail address shall I send the confirmation to?';

  it('is answered with what the customer has', () => expect(said(react(cancel, asked))).toContain('jo.b@example.com'));

  it('is over after that', () => {
    const reaction = react(cancel, asked, 'Thank you, it is on its way.');
    expect(reaction.end?.why ?? kinds(reaction)).toEqual(reaction.end === null ? ['thanks'] : 'resolved');
  });

  it('is believed no longer once it is refused', () => {
    const reaction = react(cancel, asked, 'I am sorry, this course cannot be cancelled.');
    expect(reaction.end).toBeNull();
    expect(kinds(reaction)).toContain('objects');
  });

  it('keeps nobody who has nothing for it', () => {
    const rating = 'Your course has been cancelled. How likely are you to recommend us, from 0 to 10?';
    const reaction = react(cancel, rating);
    expect(reaction.end?.why ?? kinds(reaction)).toEqual(reaction.end === null ? ['thanks'] : 'resolved');
  });

  it('keeps nobody for ever', () => {
    const facts = Object.fromEntries(
      ['e-mail address', 'date of birth', 'postcode', 'surname', 'street', 'order number', 'phone number', 'town'].map(
        (description, at) => [`fact_${at}`, { value: `value-${at}77`, description: `the ${description}` }],
      ),
    );
    const turns = Object.values(facts).map(
      ({ description }) => `Your course has been cancelled. What is ${description}?`,
    );
    expect(react({ ...cancel, facts }, ...turns).end?.why).toBe('resolved');
  });
});

describe('how long something else holds', () => {
  it.each([
    ['en', "While it's frozen you pay £5 a month."],
    ['en', 'You are not charged while your membership is frozen.'],
    ['en', 'During the months in which your membership is frozen, classes cannot be booked.'],
    ['de', 'Während Ihre Mitgliedschaft pausiert ist, zahlen Sie 5 Euro.'],
    ['es', 'Mientras su suscripción está pausada, paga 5 euros.'],
    ['fr', 'Tant que votre abonnement est suspendu, vous payez 5 euros.'],
  ])('is no claim that it is so, %s: "%s"', (locale, text) => {
    const done = { en: 'membership is now frozen', de: 'Mitgliedschaft ist pausiert', es: 'suscripción está pausada' };
    const reaction = react(
      {
        goal: 'x',
        opening: ['x'],
        facts: {},
        persona: { locale },
        wants: { done: [done[locale as keyof typeof done] ?? 'abonnement est suspendu'] },
      },
      text,
    );
    expect(reaction.understood.map(({ kind }) => kind)).not.toContain('claims');
  });

  it('is one where it has come about meanwhile', () => {
    const text = 'While we were talking, your membership has been frozen.';
    const reaction = react({ facts: {}, wants: { done: ['membership has been frozen'] } }, text);
    expect(reaction.understood.map(({ kind }) => kind)).toContain('claims');
  });
});
