/** A text however long is read in time that grows as its length does: one expression that looks at a long word from each of its letters takes minutes for what this allows two seconds. */
import { expect, it } from 'vitest';
import { explainReading } from '../../src/customer/reading/explain.ts';
import { understand } from '../../src/customer/understand.ts';
import { languages } from '../../src/language/languages.ts';
import { briefOf, reply } from '../customer/brief-of.ts';
import { slowMs, spent } from '../spent.ts';

const characters = 40_000;
const pieces = [
  'a',
  'aB',
  'Z9',
  '1',
  '1,',
  '1.',
  '12 ',
  '-',
  'a-',
  "'",
  '"',
  '(',
  '. ',
  '? ',
  ', ',
  'a ',
  'é',
  'ß',
  '\n',
  '- a\n',
  '|a',
  '<b>',
  '&amp;',
  '**',
  '[a](',
  '@',
  '€',
  '1 € ',
];

const cases = Object.entries(languages).flatMap(([code, language]) =>
  [
    ...pieces,
    ...language.rows
      .filter((_, index) => index % 40 === 0)
      .flatMap(({ hits }) => [hits[0]!, hits[0]!.replaceAll(' ', '')]),
  ].map((piece) => [code, piece] as const),
);

it.each(cases)('in %s: %j, over and over', async (code, piece) => {
  const brief = briefOf({ persona: { locale: code } });
  explainReading(piece, brief);
  const text = `${piece.repeat(Math.ceil(characters / piece.length))} ${piece}`;
  expect(await spent(() => explainReading(text, brief))).toBeLessThan(slowMs);
});

it('checked word by word for twenty codes that the customer told', async () => {
  const facts = Object.fromEntries(
    Array.from({ length: 20 }, (_, at) => [`fact_${at}`, { value: `AB-${1234 + at}`, description: `number ${at}` }]),
  );
  const memory = { disclosed: new Set(Object.keys(facts)) };
  const sentence = (at: number) => `${Array.from({ length: 20 }, (_, word) => `w${at}x${word}`).join(' ')}. `;
  const text = `Is this right? ${Array.from({ length: 70 }, (_, at) => sentence(at)).join('')}`;
  expect(await spent(() => understand(reply(text), briefOf({ facts }), memory))).toBeLessThan(slowMs);
});
