import { expect, test } from 'vitest';
import { entitiesIn } from '../../src/demo/entities.ts';
import { releases } from '../../src/demo/release.ts';
import { trainClassifier } from '../../src/demo/classifier.ts';

test('training twice gives the same guesses to the last digit', () => {
  const { utterances } = releases.stable;
  const [first, second] = [trainClassifier(utterances), trainClassifier(utterances)];
  for (const text of ['where on earth is that parcel', 'it is in pieces', 'someone real'])
    expect(second(text)).toEqual(first(text));
});

test('most held-out training lines are classified right, and few wrong ones are believed', () => {
  const { utterances } = releases.stable;
  const folds = 10;
  let right = 0;
  let believedWrong = 0;
  let all = 0;
  for (let fold = 0; fold < folds; fold++) {
    const inFold = (_: string, index: number) => index % folds === fold;
    const entries = Object.entries(utterances);
    const classify = trainClassifier(
      Object.fromEntries(
        entries.map(([intent, lines]) => [intent, lines.filter((line, index) => !inFold(line, index))]),
      ),
    );
    for (const [intent, lines] of entries) {
      for (const line of lines.filter(inFold)) {
        const [guess] = classify(line);
        all += 1;
        if (guess?.label === intent) right += 1;
        else if (guess !== undefined && guess.confidence >= 0.4) believedWrong += 1;
      }
    }
  }
  expect(right / all).toBeGreaterThan(0.7);
  expect(believedWrong / all).toBeLessThan(0.1);
});

test('words never seen give no guess', () => {
  expect(trainClassifier(releases.stable.utterances)('xylophone quartz')).toEqual([]);
});

test.each([
  ['my order is 4012345678, thanks', { order_number: '4012345678' }],
  ['card 1234-5678-9012-3456', { gift_card_number: '1234567890123456' }],
  ['Ann.Lee+shop@Example.org', { email: 'ann.lee+shop@example.org' }],
  ['to 12 Rose Lane, ba12cd', { postcode: 'BA1 2CD' }],
  ['they took £64.9', { amount: '64.90' }],
  ['64.99 instead of 49.99', { amount: '64.99' }],
  ['on 5th of march', { day: '5 Mar' }],
  ['thursday would do', { day: 'Thursday' }],
  ['on 2026-03-05', { day: '2026-03-05' }],
  ['call 07700900123', {}],
])('reads values off "%s"', (text, expected) => {
  expect(entitiesIn(text)).toEqual(expected);
});
