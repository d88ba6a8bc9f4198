/** Facts asked for in forms, idioms and other languages, by a customer who has told nothing yet. */
import { describe, expect, it } from 'vitest';
import { understand } from '../../../src/customer/understand.ts';
import { briefOf, reply } from '../brief-of.ts';

type Facts = NonNullable<NonNullable<Parameters<typeof briefOf>[0]>['facts']>;

const asked = (text: string, facts: Facts, locale = 'en') =>
  understand(reply(text), briefOf({ facts, persona: { locale } }), {
    disclosed: new Set(),
  }).flatMap((act) => (act.kind === 'asks' ? [act.fact] : []));

const plan = {
  tax_reference: { value: '3970173170', description: 'the tax reference' },
  months: { value: 6, description: 'over how many months' },
  debit_day: { value: 15, description: 'the day of the month for the direct debit' },
};
const person = {
  opened: { value: true, description: 'whether the package was opened' },
  vaccinated: { value: true, description: 'whether the dog is vaccinated' },
  from: { value: '2026-04-10', description: 'the day we bring the dog' },
  recipient: { value: 'Rosalind Marsh', description: 'who the flowers are for' },
  pickup: { value: 'Victoria Station', description: 'where the ride began' },
  email: { value: 'a.lin@example.com', description: 'the e-mail address' },
};

it.each([
  ['* Unique Taxpayer Reference (10 digits):', plan, 'tax_reference'],
  ['Field 3 – Repayment period in months * (2–12)', plan, 'months'],
  ['Field 4 – Which day of the month should the Direct Debit be taken? *', plan, 'debit_day'],
  ['You did open already the package?', person, 'opened'],
  ['One thing I have to ask: is Rex up to date with all the jabs?', person, 'vaccinated'],
  ['Remind me, who are they going to?', person, 'recipient'],
  ['Whereabouts did you get in?', person, 'pickup'],
  ['Last thing is your mail for the confirmation.', person, 'email'],
])('asks for what it means: "%s"', (text, facts, fact) => {
  expect(asked(text, facts)).toEqual([fact]);
});

describe('in other languages', () => {
  const german = {
    kundennummer: { value: '25238766', description: 'die Kundennummer' },
    zaehler: { value: '1ESY221499', description: 'die Zählernummer' },
    versichertennummer: { value: 'A123456780', description: 'die Versichertennummer' },
    geburtsdatum: { value: '1958-07-21', description: 'das Geburtsdatum' },
  };
  const spanish = {
    reserva: { value: 'RB95754', description: 'el número de reserva' },
    edad: { value: '8 meses', description: 'la edad del bebé' },
  };
  it.each([
    ['de-DE', 'Wie lautet Ihre Kundennummer?', german, ['kundennummer']],
    ['de-DE', 'Und welche Zählernummer steht auf Ihrem Stromzähler?', german, ['zaehler']],
    [
      'de-DE',
      'Bitte geben Sie Ihre Versichertennummer und Ihr Geburtsdatum an.',
      german,
      ['versichertennummer', 'geburtsdatum'],
    ],
    ['es-ES', '¿Me facilita el localizador de la reserva?', spanish, ['reserva']],
    ['es-ES', '¿Cuántos meses tiene el bebé?', spanish, ['edad']],
    [
      'fr-FR',
      'Quel est votre numéro de dossier ?',
      { dossier: { value: 'K95754', description: 'la référence du dossier' } },
      ['dossier'],
    ],
  ])('%s: "%s"', (locale, text, facts, wanted) => {
    expect(asked(text, facts, locale)).toEqual(wanted);
  });
});

describe('what is said of the customer', () => {
  const wrong = (text: string, facts: Facts) =>
    understand(reply(text), briefOf({ facts })).flatMap((act) =>
      act.kind === 'informs' && !act.correct ? [act.about] : [],
    );

  it.each([
    ['Amount outstanding: £1,240.00\nInstalments: 6\nMonthly payment: £208.53\nCollection day: 15', plan],
    ['Period: 6 months', plan],
    ['Day: 15th', plan],
    ['Our van would ring the bell on 8 March.', person],
    ['Pick up at High St from Thursday.', { store: { value: 'High Street', description: 'the branch' } }],
  ])('is no mistake in "%s"', (text, facts) => expect(wrong(text, facts)).toEqual([]));

  it.each([
    ['Day: 16th', plan, 'debit_day'],
    ['I have it down for Rosalind Mersh.', person, 'recipient'],
  ])('is one in "%s"', (text, facts, fact) => expect(wrong(text, facts)).toEqual([fact]));
});

describe('choices', () => {
  const labels = (text: string) =>
    understand(
      reply(text),
      briefOf({ facts: { size: { value: 'medium', description: 'the size of the parcel' } } }),
    ).flatMap((act) => (act.kind === 'offers' ? act.options.map(({ label }) => label) : []));

  it.each([
    ['Options: «Redeliver» «Neighbour» «Locker»', ['Redeliver', 'Neighbour', 'Locker']],
    ['What would you like to drive?\n\n(Car) (Van) (Minibus)', ['Car', 'Van', 'Minibus']],
    ['Small, medium, large?', ['Small', 'medium', 'large']],
    [
      'We have city bike, mountain bike and e-bike. Which one do you like more?',
      ['city bike', 'mountain bike', 'e-bike'],
    ],
  ])('stand in "%s"', (text, wanted) => expect(labels(text)).toEqual(wanted));

  it('are none where a summary is shown', () => {
    const text =
      '– Debt: £1,240.00\n– Period: 6 months\n– Day: 15th\nYou declare that you can afford these payments. Continue? (Y/N)';
    const acts = understand(reply(`Review your answers\n${text}`), briefOf({ facts: plan }));
    expect(acts.some(({ kind }) => kind === 'offers')).toBe(false);
  });
});
