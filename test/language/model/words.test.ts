import { describe, expect, it } from 'vitest';
import { classedWords } from '../../../src/language/en/model/word-classes.ts';
import { keyVectors } from '../../../src/language/en/model/word-vectors.ts';
import { english } from '../../../src/language/en/index.ts';
import { featuresOf } from '../../../src/language/model/features.ts';
import { frontCoded, wordsIn } from '../../../src/language/model/front-coding.ts';
import { noClasses, wordClasses } from '../../../src/language/model/word-classes.ts';
import { likeness, wordVectors } from '../../../src/language/model/word-vectors.ts';
import { clustersOf } from '../../reading/train-words/clusters.ts';
import { inSteps, shortened, unitOf } from '../../reading/train-words/directions.ts';

const classes = wordClasses(classedWords);
const vectors = wordVectors(keyVectors);
const alike = (one: string, other: string) =>
  likeness(vectors.of(english.keyOf(one))!, vectors.of(english.keyOf(other))!);

describe('words packed by what they share with the one before', () => {
  it('come out as they went in', () => {
    const words = ['a', 'about', 'above', "can't", 'zoo', 'zoology'];
    expect(wordsIn(Buffer.from(frontCoded(words)))).toEqual(words);
  });
});

describe('classes of English words', () => {
  it.each([
    ['sunday', 'friday'],
    ['july', 'march'],
    ['paid', 'pay'],
    ['seven', 'nine'],
  ])('put "%s" with "%s"', (one, other) => {
    expect(classes(one)).toBeGreaterThanOrEqual(0);
    expect(classes(one)).toBe(classes(other));
  });

  it('are none of a word that is not known', () => {
    expect(classes('qwxzy')).toBe(-1);
  });

  it('add features to a sentence, in proportion to its length', () => {
    const text = 'Please tell me your order number.';
    const plain = featuresOf(text);
    const classed = featuresOf(text, classes);
    expect(featuresOf(text, noClasses)).toEqual(plain);
    expect(classed.length).toBeGreaterThan(plain.length);
    expect(classed.length).toBeLessThan(2 * plain.length);
  });

  it('make two sentences of like words more alike', () => {
    const shared = (known?: typeof classes) => {
      const others = new Set(featuresOf('We meet on Friday.', known));
      return featuresOf('We meet on Sunday.', known).filter((one) => others.has(one)).length;
    };
    expect(shared(classes)).toBeGreaterThan(shared());
  });
});

describe('vectors of English words', () => {
  it.each([
    ['deadline', 'date', 'colour'],
    ['surname', 'name', 'price'],
    ['doctor', 'nurse', 'invoice'],
    ['price', 'cost', 'street'],
  ])('say that "%s" is nearer to "%s" than to "%s"', (word, near, far) => {
    expect(alike(word, near)).toBeGreaterThan(alike(word, far));
  });

  it('are of length one, and none of a word that is not known', () => {
    const vector = vectors.of(english.keyOf('date'))!;
    expect(vector).toHaveLength(keyVectors.dimensions);
    expect(likeness(vector, vector)).toBeCloseTo(1, 12);
    expect(vectors.of('qwxzy')).toBeUndefined();
  });
});

describe('what tables of words are made with', () => {
  /** Four bundles of directions. */
  const bundles = Array.from({ length: 40 }, (_, index) =>
    unitOf(Float64Array.from({ length: 6 }, (__, line) => (line === index % 4 ? 5 : Math.sin(index * 7 + line) / 2))),
  );

  it('sorts vectors that point the same way into one class', () => {
    const found = clustersOf(bundles, 4);
    expect(new Set(found).size).toBe(4);
    for (const [index, one] of found.entries()) expect(one).toBe(found[index % 4]);
  });

  it('keeps what is near near when vectors are made shorter and whole', () => {
    const whole = inSteps(shortened(bundles, 4), 7).map((vector) => unitOf(Float64Array.from(vector)));
    expect(whole[0]).toHaveLength(4);
    for (const [index, one] of whole.entries())
      expect(likeness(one, whole[index % 4]!)).toBeGreaterThan(likeness(one, whole[(index + 1) % 4]!));
  });
});
