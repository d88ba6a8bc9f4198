/** What the matter in hand costs is no offer of something else, and a plan with a yes and a no below it is not done yet. */
import { describe, expect, it } from 'vitest';
import { agendaCustomer } from '../../../src/customer/agenda.ts';
import { understand } from '../../../src/customer/understand.ts';
import type { Brief } from '../../../src/plan/brief.ts';
import { briefOf, reply } from '../brief-of.ts';

const kennel = {
  goal: 'Book the pet hotel for the dog',
  facts: { from: { value: '2026-04-10', description: 'the day we bring the dog' } },
  decline: ['grooming'],
  wants: { done: ['is booked'] },
};

const asked = (text: string, brief: Brief) =>
  understand(reply(text), brief).flatMap((act) => (act.kind === 'confirms' ? [act.about] : []));

describe('a price', () => {
  it.each([
    "There's a basket free from 10 to 14 April! That'd be £28 per night, so £112 all in. OK for you?",
    'Saturdays are a bit more, so there is £3.50 to pay. Would that be alright with you?',
    'It comes to £112. Shall I book it?',
  ])('of what was asked for is agreed to: "%s"', (text) => {
    expect(asked(text, briefOf(kennel))).toEqual(['act']);
  });

  it.each(['We also do grooming for £15. Would you like that?', 'Would you like to add our travel kit for £9?'])(
    'of something beside it is not: "%s"',
    (text) => expect(asked(text, briefOf(kennel))).toEqual(['offer']),
  );

  it.each([
    ['es-ES', 'La cuna cuesta 12 € por noche. ¿Le parece bien?', 'Añadir una cuna', 'añadido la cuna'],
    ['de-DE', 'Das macht zusammen 59 €. Soll ich das so buchen?', 'Reifen wechseln lassen', 'Termin ist eingetragen'],
    ['fr-FR', "Cela fait 9 € en tout. Je valide l'échange ?", 'Échanger le billet', 'billet a été échangé'],
  ])('is agreed to in %s: "%s"', (locale, text, goal, done) => {
    const brief = briefOf({ goal, persona: { locale }, wants: { done: [done] } });
    expect(asked(text, brief)).toEqual(['act']);
  });
});

it('what is said of an offer after it tells no outcome', () => {
  const acts = understand(
    reply('Wonderful! Do you fancy adding a day with grooming for £15? Totally up to you!'),
    briefOf(kennel),
    { awaited: 'leave' },
  );
  expect(acts.map(({ kind }) => kind)).toEqual(['confirms']);
});

describe('buttons that say yes and no', () => {
  const gym = briefOf({ goal: 'Freeze the membership', wants: { done: ['is frozen', 'is on pause'] } });
  const said = (text: string, ...labels: string[]) => {
    const customer = agendaCustomer(gym);
    customer.open();
    const { next, end } = customer.react({
      ...reply(text),
      messages: [{ text, options: labels.map((label) => ({ label, value: label })) }],
    });
    return end?.why ?? next!.messages.map((message) => message.text).join(' ');
  };

  it('below a plan are answered, though it sounds done', () => {
    expect(
      said('Your membership will be frozen from 1 April. Your term is extended accordingly.', 'Confirm', 'Cancel'),
    ).toBe('Confirm');
  });

  it('that ask whether it was helpful take nothing back', () => {
    expect(said('Your membership is on pause until the end of May. Was this helpful?', '👍', '👎')).toMatch(
      /good to know/,
    );
  });
});
