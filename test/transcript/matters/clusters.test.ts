import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languageFor } from '../../../src/language/languages.ts';
import { clustersOf } from '../../../src/transcript/matters/clusters.ts';
import { gistOf } from '../../../src/transcript/matters/gist.ts';
import { tellingWords } from '../../../src/transcript/matters/groups.ts';
import { linked } from '../../../src/transcript/matters/linkage.ts';

const said = (texts: readonly string[], locale = 'en') =>
  texts.map((text, at) => ({ id: `${locale}-${at}`, said: text, gist: gistOf(text, languageFor(locale)) }));

const openings = [
  'I want to cancel my order',
  'Please cancel the order I placed yesterday',
  'cancel order 4411 please',
  'How do I cancel an order?',
  'My parcel has not arrived',
  'Where is my parcel? It was due on Monday',
  'the parcel never came',
  'When does my parcel arrive',
  'I forgot my password and cannot log in',
  'password reset please, I cannot log in',
  'The log in page says my password is wrong',
  'Do you sell gift vouchers for llamas',
];

describe('openings of one matter', () => {
  it('are put together, and what is like no other stays alone', () => {
    const { clusters, rest } = clustersOf(said(openings), 3);
    expect(clusters.map((own) => own.map((one) => openings.indexOf(one.said)))).toEqual([
      [0, 1, 2, 3],
      [4, 5, 6, 7],
      [8, 9, 10],
    ]);
    expect(rest.map((one) => one.said)).toEqual([openings[11]]);
  });

  it('are put together within a language', () => {
    const german = ['Ich will meine Bestellung stornieren', 'Bitte die Bestellung stornieren', 'Bestellung stornieren'];
    const { clusters } = clustersOf([...said(openings), ...said(german, 'de')], 3);
    expect(clusters.map((own) => new Set(own.map(({ gist }) => gist.language.code)).size)).toEqual([1, 1, 1, 1]);
  });

  it('are called by words that others do not say, as they are written', () => {
    const all = said(openings);
    expect(tellingWords(all.slice(0, 4), all.slice(4))).toEqual(['cancel', 'order']);
    expect(tellingWords(all.slice(4, 8), [...all.slice(0, 4), ...all.slice(8)])[0]).toBe('parcel');
  });
});

describe('average linkage', () => {
  const near = (one: number, other: number) => Math.max(0, 1 - Math.abs(one - other) / 10);

  it('puts together what is near, on average', () => {
    expect(linked([1, 2, 3, 50, 51, 90], near, 0.5)).toEqual([[1, 2, 3], [50, 51], [90]]);
    expect(linked([], near, 0.5)).toEqual([]);
    expect(linked([1, 90], near, 0)).toEqual([[1, 90]]);
  });

  it('loses and doubles nothing, joins the nearest first, and leaves no two groups that are alike enough', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 0, max: 200 }), { maxLength: 30 }), (numbers) => {
        const groups = linked(numbers, near, 0.5);
        expect(groups.flat().toSorted((a, b) => a - b)).toEqual(numbers.toSorted((a, b) => a - b));
        const mean = (one: number[], other: number[]) =>
          one.flatMap((a) => other.map((b) => near(a, b))).reduce((sum, like) => sum + like, 0) /
          (one.length * other.length);
        for (const [at, one] of groups.entries())
          for (const other of groups.slice(at + 1)) expect(mean(one, other)).toBeLessThan(0.5 + 1e-9);
      }),
    );
  });
});
