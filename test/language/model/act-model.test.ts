import { assert, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { english } from '../../../src/language/en/index.ts';
import { actModel } from '../../../src/language/model/act-model.ts';
import { featuresOf } from '../../../src/language/model/features.ts';
import type { ActLabel } from '../../../src/language/model/labels.ts';
import type { Example } from '../../reading/train/examples.ts';
import { learn } from '../../reading/train/learn.ts';

const example = (company: string, label: ActLabel, text: string): Example => ({
  company,
  text,
  marks: [],
  labels: new Set([label]),
});

/** Four companies, of which each asks for something and refuses something. */
const few = ['order', 'meter', 'policy', 'ticket'].flatMap((thing) => [
  example(thing, 'asks-to-tell', `What is your ${thing} number?`),
  example(thing, 'asks-to-tell', `Please tell me your ${thing} number.`),
  example(thing, 'asks-to-tell', `And your ${thing} number, please?`),
  example(thing, 'refuses', `Sorry, we can't change the ${thing}.`),
  example(thing, 'refuses', `Your ${thing} can't be changed.`),
  example(thing, 'refuses', `We can't do that for this ${thing}.`),
]);

describe('a model learnt from sentences', () => {
  it('says of a sentence it has not seen what it does', () => {
    const model = actModel(learn(few, { fewest: 1 }).packed);
    const asked = model('Please tell me your parcel number.');
    const refused = model("The parcel can't be changed.");
    expect(asked.logit('asks-to-tell')).toBeGreaterThan(asked.logit('refuses'));
    expect(refused.logit('refuses')).toBeGreaterThan(refused.logit('asks-to-tell'));
  });

  it('is the same, letter by letter, when it is learnt again', () => {
    expect(learn(few).packed).toEqual(learn(few).packed);
  });

  it('does not learn the numbers of one company', () => {
    expect(featuresOf('Your order AB-1234 of £12.50 is late.')).toEqual(
      featuresOf('Your order XQ-9871 of £77.10 is late.'),
    );
  });
});

describe('the English model', () => {
  it.each([
    ['asks-to-tell', 'Could I take your postcode?'],
    ['offers-more', 'Is there anything else I can help you with?'],
    ['thanks', 'Thank you for that.'],
    ['promises', 'Someone will get back to you by email within two days.'],
  ] as const)('is sure of %s in "%s"', (label, text) => {
    expect(english.acts(text).surely(label)).toBe(true);
  });

  it('answers to any text, with work in proportion to its length', () => {
    assert(
      property(string({ unit: 'binary', maxLength: 3_000 }), (text) => {
        expect(Number.isFinite(english.acts(text).logit('states'))).toBe(true);
        expect(featuresOf(text).length).toBeLessThan(40 * (text.length + 2));
      }),
    );
  });

  it('looks at no more than the beginning of a text without end', () => {
    expect(featuresOf('word '.repeat(100_000)).length).toBe(featuresOf('word '.repeat(1_000)).length);
  });
});
