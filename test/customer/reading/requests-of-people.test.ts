/** Requests as service bots word them, in each language: what stands around the name of the thing asked for hides it nowhere. */
import { describe, expect, it } from 'vitest';
import { understand } from '../../../src/customer/understand.ts';
import { briefOf, reply } from '../brief-of.ts';

const asked = (locale: string, facts: Record<string, [string, string]>, text: string, disclosed: string[] = []) =>
  understand(
    reply(text),
    briefOf({
      goal: 'x',
      opening: ['x'],
      facts: Object.fromEntries(
        Object.entries(facts).map(([name, [value, description]]) => [name, { value, description }]),
      ),
      persona: { locale },
      wants: { done: ['x'] },
    }),
    { disclosed: new Set(disclosed) },
  ).flatMap((act) => (act.kind === 'asks' ? act.fact : []));

const member = {
  nummer: ['734063', 'die Mitgliedsnummer'],
  geburtsdatum: ['1982-01-08', 'mein Geburtsdatum'],
} as const;
const meter = {
  stand: ['87482', 'der Zählerstand in kWh'],
  abgelesen: ['2026-03-01', 'der Tag der Ablesung'],
} as const;
const claim = {
  policy: ['TRV144938', 'the policy number'],
  when: ['2026-02-19', 'the date of the theft'],
  what: ['my suitcase was stolen from the hotel lobby', 'what happened'],
} as const;
const rental = {
  reserva: ['RC595385', 'el número de reserva'],
  fecha: ['2026-03-08', 'la nueva fecha de devolución'],
} as const;

const mutable = (facts: Readonly<Record<string, readonly [string, string]>>): Record<string, [string, string]> =>
  Object.fromEntries(Object.entries(facts).map(([name, [value, description]]) => [name, [value, description]]));

describe('a request', () => {
  it.each([
    ['de', member, 'Würden Sie mir zur Sicherheit bitte Ihr Geburtsdatum nennen?', 'geburtsdatum'],
    ['de', member, 'Nenn mir bitte das Geburtsdatum.', 'geburtsdatum'],
    ['de', meter, 'Nenn mir bitte noch das Ablesedatum.', 'abgelesen'],
    [
      'es',
      rental,
      'Para encontrar tu reserva, pásame por favor el número que aparece en el correo de confirmación.',
      'reserva',
    ],
    ['en', claim, 'Please indicate the date on which the event giving rise to the claim occurred.', 'when'],
    ['en', claim, 'On what date did the event leading to the claim take place?', 'when'],
  ] as const)('is after its fact (%s): %o', (locale, facts, text, fact) => {
    expect(asked(locale, mutable(facts), text)).toEqual([fact]);
  });
  it('where one fact alone may be the answer, is after that', () =>
    expect(asked('de', mutable(meter), 'Was steht auf dem Display?')).toEqual(['stand']));
  it('which names something else, is not', () =>
    expect(asked('de', mutable(meter), 'Nennen Sie mir bitte noch den Wandlerfaktor.')).toEqual([]));
});

it('how a date is to be told asks for no other', () => {
  const facts = {
    born: ['1982-01-08', 'my date of birth'],
    current: ['Monday 2 March', 'the day of the appointment I have'],
  } as const;
  expect(asked('en', mutable(facts), 'And when were you born? Day, month and year please.')).toEqual(['born']);
});

it('questions under numbers are each answered, and none is chosen', () => {
  const acts = understand(
    reply(
      'Deux petites questions :\n\n1. Quel jour aimeriez-vous voyager ?\n2. Possédez-vous une carte de réduction ?',
    ),
    briefOf({
      facts: { travel_date: { value: '2026-05-07', description: 'le jour du voyage' } },
      persona: { locale: 'fr' },
    }),
  );
  expect(acts.some(({ kind }) => kind === 'offers')).toBe(false);
  expect(acts.some((act) => act.kind === 'asks' && act.fact === 'travel_date')).toBe(true);
});

it('a number that ends what it stands for begins no item', () => {
  const menu = 'For tracking text 1. For a new delivery day text 2. To have it left somewhere safe text 3.';
  const [offer] = understand(reply(menu), briefOf()).filter((act) => act.kind === 'offers');
  expect(offer?.kind === 'offers' && offer.options.map(({ label, value }) => `${value} ${label}`)).toEqual([
    '1 tracking',
    '2 new delivery day',
    '3 have it left somewhere safe',
  ]);
});
