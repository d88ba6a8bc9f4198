import { assert, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packed } from '../../../src/language/en/model/acts.ts';
import { classedWords } from '../../../src/language/en/model/word-classes.ts';
import { featuresOf } from '../../../src/language/model/features.ts';
import { linearModel } from '../../../src/language/model/linear-model.ts';
import { bytesIn } from '../../../src/language/model/packing.ts';
import { wordClasses } from '../../../src/language/model/word-classes.ts';

const { features, scale, bias } = packed;
const weights = weightsByFeature();
const classes = wordClasses(classedWords);
const model = linearModel(packed, classes);

describe('what a model reckons', () => {
  it.each([
    'Could you please tell me your order number?',
    'Your REFUND of £64.50 was issued on 7 April – anything else?',
    'Größe, Straße und Überweisung: bitte nennen!',
    '😀 ok',
    'a',
    '',
  ])('is the sum over all features that it is learnt from, one by one: "%s"', (text) => {
    expect(model.logits(text)).toEqual(oneByOne(text));
  });

  it('is that of any text, and does not depend on what was read before', () => {
    assert(
      property(string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        const first = model.logits(text);
        model.logits('Something else is read between.');
        expect(model.logits(text)).toEqual(first);
        expect(first).toEqual(oneByOne(text));
      }),
      { seed: 7, numRuns: 300 },
    );
  });
});

function oneByOne(text: string): number[] {
  const found = featuresOf(text, classes);
  return scale.map((factor, label) => {
    const sum = found.reduce((all, feature) => all + (weights.get(feature)?.[label] ?? 0), 0);
    return (sum / Math.sqrt(found.length)) * factor + bias[label]!;
  });
}

/** As the trainer packed them: see `bytesOf`. */
function weightsByFeature(): Map<number, number[]> {
  const bytes = bytesIn(packed.packed);
  const found = new Map<number, number[]>();
  let feature = 0;
  for (let index = 0; index < features; index++) {
    for (let byte = 0; byte < 4; byte++) feature += bytes[byte * features + index]! * 2 ** (8 * byte);
    found.set(
      feature,
      scale.map((_, label) => bytes.readInt8((4 + label) * features + index)),
    );
  }
  return found;
}
