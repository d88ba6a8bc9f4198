import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { directness } from '../../src/score/tone/directness.ts';
import { empathy } from '../../src/score/tone/empathy.ts';
import { formality } from '../../src/score/tone/formality.ts';
import { politeness } from '../../src/score/tone/politeness/politeness.ts';
import { features } from '../../src/score/tone/politeness/features.ts';
import { predict } from '../../src/score/tone/politeness/predict.ts';
import { intercept, weights } from '../../src/score/tone/politeness/weights.ts';
import { readingLevel } from '../../src/score/tone/reading-level.ts';
import { sentiment } from '../../src/score/tone/sentiment/sentiment.ts';
import { theilSen } from '../../src/score/tone/warmth-trend.ts';
import { utterance } from '../../src/score/tone/utterance.ts';
import { toneVector } from '../../src/score/tone/vector.ts';

const of = <T>(rule: (said: ReturnType<typeof utterance>) => T, text: string): T => rule(utterance(text));

describe('sentiment', () => {
  // Compound scores printed in the documentation of VADER's reference implementation (vaderSentiment 3.3, README).
  it.each([
    ['VADER is smart, handsome, and funny.', 0.8316],
    ['VADER is smart, handsome, and funny!', 0.8439],
    ['VADER is very smart, handsome, and funny.', 0.8545],
    ['VADER is VERY SMART, handsome, and FUNNY.', 0.9227],
    ['VADER is VERY SMART, handsome, and FUNNY!!!', 0.9342],
    ['VADER is not smart, handsome, nor funny.', -0.7424],
    ['The book was good.', 0.4404],
    ["At least it isn't a horrible book.", 0.431],
    ['The book was only kind of good.', 0.3832],
    ['The plot was good, but the characters are uncompelling and the dialog is not great.', -0.7042],
    ['Today SUX!', -0.5461],
    ["Today only kinda sux! But I'll get by, lol", 0.5249],
    ['Make sure you :) or :D today!', 0.8633],
    ['Not bad at all', 0.431],
  ])('of "%s" is that of the reference', (text, expected) => {
    expect(sentiment(text)).toBeCloseTo(expected, 3);
  });

  it('of praise that is wished for or asked after is less than of praise given', () => {
    const given = sentiment('This is great help.');
    expect(sentiment('I could use great help.')).toBeLessThan(given);
    expect(sentiment('Is this great help?')).toBeLessThan(given);
    expect(sentiment('Good, good, good.')).toBeLessThan(sentiment('Good, nice, fine.'));
  });

  it('reads drawn-out words and capital emoticons', () => {
    expect(sentiment('This is goooood')).toBeGreaterThan(0.3);
    expect(sentiment('I lost it D:')).toBeLessThan(-0.5);
  });

  it('of a text without valued words is 0', () => {
    expect(sentiment('')).toBe(0);
    expect(sentiment('The parcel is A-1001.')).toBe(0);
    expect(sentiment('constructor __proto__ toString')).toBe(0);
  });
});

describe('empathy', () => {
  it.each([
    ['I will look into this right away.', { context: 1, emotion: 0, remorse: 0 }],
    ['I see this is urgent with the wedding on Saturday.', { context: 1, emotion: 0, remorse: 0 }],
    ['I understand how frustrating this is.', { context: 0, emotion: 1, remorse: 0 }],
    ['That must be stressful.', { context: 0, emotion: 1, remorse: 0 }],
    ['We apologise for the delay.', { context: 0, emotion: 0, remorse: 1 }],
    [
      "I'm sorry, I can imagine that's upsetting. I'll make it right immediately.",
      { context: 1, emotion: 1, remorse: 1 },
    ],
    ["Sorry, I didn't get that.", { context: 0, emotion: 0, remorse: 0 }],
    ['What is your order number?', { context: 0, emotion: 0, remorse: 0 }],
  ])('tells its three mechanisms apart in "%s"', (text, expected) => {
    expect(of(empathy, text)).toEqual(expected);
  });
});

describe('the politeness model', () => {
  const known = new Map(
    weights.split('\n').map((line): [string, number] => [line.split('\t')[0]!, Number(line.split('\t')[1]) / 1000]),
  );

  it.each([
    'Could you, could you please send it? Thanks!! :)',
    "Why... why don't you?? It's not good.",
    'café – naïve',
    '',
    '🎉',
  ])('finds the same sum word by word as over all its features by name: %s', (text) => {
    const said = utterance(text);
    const sum = [...features(said, 0.3)].reduce(
      (sum, [name, amount]) => sum + (known.get(name) ?? 0) * amount,
      intercept,
    );
    expect(predict(said, 0.3)).toBeCloseTo(sum, 10);
  });
});

const polite = (said: ReturnType<typeof utterance>) => politeness(said, sentiment(said.text));

describe('politeness, formality and directness', () => {
  it('ranks a courteous request above an order, and an order above contempt', () => {
    expect(of(polite, 'Send your order number.')).toBeLessThan(
      of(polite, 'Could you please send me your order number? Thank you!'),
    );
    expect(of(polite, "That's not my problem. Stop asking.")).toBeLessThan(of(polite, 'Send your order number.'));
  });

  it('ranks an official letter above plain words, and plain words above chat', () => {
    expect(of(formality, 'The parcel is on its way.')).toBeLessThan(
      of(formality, 'We regret to inform you that your correspondence requires verification.'),
    );
    expect(of(formality, "hey, gonna check that, ok? it's cool 😀")).toBeLessThan(
      of(formality, 'The parcel is on its way.'),
    );
  });

  it('ranks an obligation above a question of ability', () => {
    expect(of(directness, 'Could you perhaps send it, if you like?')).toBeLessThan(
      of(directness, 'You must send it. Enter the number.'),
    );
    expect(of(directness, 'The parcel is on its way.')).toBe(0.5);
  });
});

describe('reading level', () => {
  it('is the Flesch–Kincaid grade', () => {
    // 13 words, 19 syllables, 2 sentences.
    const text = 'Your refund will arrive on Monday. Please contact the bank about the delay.';
    expect(of(readingLevel, text)).toBeCloseTo((0.39 * 13) / 2 + (11.8 * 19) / 13 - 15.59, 6);
  });

  it('is not observable in fewer than ten words, and never negative', () => {
    expect(of(readingLevel, 'Verification.')).toBeNull();
    expect(of(readingLevel, 'I go. I go. I go. I go. I go. I go.')).toBe(0);
  });
});

describe('Theil–Sen slope', () => {
  it('is the median of all pairwise slopes, unmoved by one odd value', () => {
    expect(theilSen([0, 1, 2, 3])).toBe(1);
    expect(theilSen([0, 1, 100, 3, 4])).toBe(1);
    // Slopes of 1, 4, 2: 3, .5, −2; their median is .5.
    expect(theilSen([1, 4, 2])).toBe(0.5);
    expect(theilSen([1, 2])).toBeNull();
  });
});

describe('the tone vector', () => {
  it('counts words, emoji and exclamations', () => {
    expect(toneVector("It's done! 🎉👍 Order A-100!!")).toMatchObject({ words: 4, emoji: 2, exclamations: 3 });
  });

  it('keeps the notice of the lexicon it builds on', () => {
    const notice = createRequire(import.meta.url).resolve('vader-sentiment/NOTICE');
    expect(readFileSync(notice, 'utf8').length).toBeGreaterThan(0);
  });
});
