/** "Confirm your number and postcode" wants them told; what was and what is now; leave that is asked for to send a request. */
import { describe, expect, it } from 'vitest';
import { understand } from '../../../src/customer/understand.ts';
import { briefOf, reply } from '../brief-of.ts';

const parcel = (locale: string) =>
  briefOf({
    goal: 'x',
    opening: ['x'],
    persona: { locale },
    facts: {
      tracking: {
        value: '4471 9920',
        description: {
          en: 'the tracking number',
          de: 'die Sendungsnummer',
          es: 'el número de envío',
          fr: 'le numéro de suivi',
        }[locale]!,
      },
      surname: {
        value: 'Ortega',
        description: { en: 'the surname', de: 'der Nachname', es: 'el apellido', fr: 'le nom' }[locale]!,
      },
    },
    wants: { done: ['x'] },
  });

describe('to confirm a number is to tell it', () => {
  it.each([
    ['en', 'Please confirm your tracking number and surname.'],
    ['en', 'To be on the safe side, please confirm the surname and the tracking number of the parcel.'],
    ['de', 'Bitte bestätigen Sie Ihre Sendungsnummer und Ihren Nachnamen.'],
    ['es', 'Confirme el número de envío y su apellido.'],
    ['fr', 'Veuillez confirmer le numéro de suivi et votre nom.'],
  ])('%s: %s', (locale, text) => {
    const asked = understand(reply(text), parcel(locale)).flatMap((act) => (act.kind === 'asks' ? [act.fact] : []));
    expect(asked.toSorted()).toEqual(['surname', 'tracking']);
  });

  it.each([
    ['en', 'Please confirm the cancellation of the parcel.'],
    ['en', 'Please confirm the address change.'],
    ['es', '¿Confirma la cita?'],
  ])('but not %s: %s', (locale, text) => {
    expect(understand(reply(text), parcel(locale)).filter(({ kind }) => kind === 'asks')).toEqual([]);
  });
});

describe('where something is', () => {
  const bag = (locale: string) =>
    briefOf({
      goal: 'x',
      opening: ['x'],
      facts: {},
      persona: { locale },
      wants: { learn: { place: { truth: 'Frankfurt', says: ['Munich', 'London'], asks: ['Where is my bag?'] } } },
    });
  it.each([
    ['en', 'It was last scanned in London and has since been sent to Frankfurt, where it is now.'],
    ['en', 'It is in Frankfurt now; before that it was in London.'],
    ['de', 'Er war in London und ist jetzt in Frankfurt.'],
    ['es', 'Estuvo en London y ahora está en Frankfurt.'],
    ['fr', 'Il était à London et il est maintenant à Frankfurt.'],
  ])('is where it is now, %s: %s', (locale, text) => {
    const told = understand(reply(text), bag(locale)).flatMap((act) => (act.kind === 'informs' ? [act.value] : []));
    expect(told).toEqual(['Frankfurt']);
  });
});

it.each(['Would you like me to send the request?', 'Shall I submit the request now?'])(
  '"%s" asks for leave, and not for a request',
  (text) => {
    const kinds = understand(reply(text), parcel('en')).map(({ kind }) => kind);
    expect(kinds).toContain('confirms');
    expect(kinds).not.toContain('asks-want');
  },
);
