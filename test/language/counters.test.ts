/** What tells where in a form somebody is stands in the quote alone. */
import { expect, it } from 'vitest';
import { languageFor } from '../../src/language/languages.ts';
import { sentencesOf } from '../../src/language/text/read-turn.ts';

const seen = (text: string, locale = 'en'): [string, boolean][] =>
  sentencesOf([text], languageFor(locale)).map((sentence) => [sentence.seen, sentence.numbered]);

it.each([
  ['[2/5] Berth length', 'Berth length'],
  ['(3 of 4) Berth length', 'Berth length'],
  ['Q2: Berth length', 'Berth length'],
  ['Q3 Berth length', 'Berth length'],
  ['Question 4 - Berth length', 'Berth length'],
  ['Page 2 of 3 | Berth length', 'Berth length'],
  ['Next question: berth length', 'berth length'],
  ['4) Berth length', 'Berth length'],
  ['4. Berth length', 'Berth length'],
])('a counter before a field is no part of it: %j', (text, name) => expect(seen(text)).toEqual([[name, true]]));

it.each([
  ['de', 'Frage 2: Länge des Boots', 'Länge des Boots'],
  ['es', 'Paso 2 de 4: Eslora del barco', 'Eslora del barco'],
  ['fr', 'Étape 2 sur 4 : Longueur du bateau', 'Longueur du bateau'],
])('in %s: %j', (locale, text, name) => expect(seen(text, locale)).toEqual([[name, true]]));

it.each(['3/4 of the berths are taken', '3/12 at ten is free', 'Berth 4: Heron', 'Q4 results are out'])(
  'a share, a date and a name are none: %j',
  (text) => expect(seen(text)).toEqual([[text, false]]),
);

it('several numbered lines are a list', () =>
  expect(sentencesOf(['1) Berth length\n2) Draught'], languageFor('en')).map(({ role }) => role)).toEqual([
    'item',
    'item',
  ]));
