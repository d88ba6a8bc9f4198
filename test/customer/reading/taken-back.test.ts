/** A value that is taken back in the same breath is no answer. */
import { expect, it } from 'vitest';
import { understand } from '../../../src/customer/understand.ts';
import { briefOf } from '../brief-of.ts';

const told = (locale: string, text: string) => {
  const brief = briefOf({
    goal: {
      en: 'Learn the mooring fee',
      de: 'Die Liegegebühr erfahren',
      es: 'Saber la tarifa de amarre',
      fr: 'Connaître le tarif du mouillage',
    }[locale]!,
    intent: 'fee',
    persona: { locale },
    wants: { done: [], human: false, learn: { fee: { truth: 31, kind: 'amount', says: ['27'], asks: [] } } },
  });
  return understand({ messages: [{ text, options: [] }], signals: [] }, brief).flatMap((act) =>
    act.kind === 'informs' ? [act.value] : [],
  );
};

it.each([
  ['en', 'The fee was £27, but that has changed.'],
  ['en', 'I said £27; that was a slip.'],
  ['en', 'The fee is £27. Sorry, I got that wrong.'],
  ['de', 'Die Gebühr waren 27 €, das gilt aber nicht mehr.'],
  ['de', 'Es sind 27 €. Entschuldigung, da habe ich mich vertan.'],
  ['es', 'La tarifa era de 27 €, pero eso ha cambiado.'],
  ['fr', "Le tarif était de 27 €, mais ce n'est plus le cas."],
])('tells nothing (%s): %s', (locale, text) => expect(told(locale, text)).toEqual([]));

it.each([
  ['en', 'Forget the £27, it comes to £31.'],
  ['en', 'We quoted £27. That was a mistake. The fee is £31.'],
  ['de', 'Ich hatte zuerst 27 € gerechnet, mit Strom sind es aber 31 €.'],
  ['es', 'Hace un año, la tarifa costaba 27 €. Este año son 31 €.'],
  ['fr', 'Il y a un an, le tarif était de 27 €. Il est de 31 € maintenant.'],
])('tells what holds (%s): %s', (locale, text) => expect(told(locale, text)).toEqual(['31']));

it('what has been changed for the customer stands', () =>
  expect(told('en', 'Your fee is £31. That has been changed for you.')).toEqual(['31']));
