import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { rowsWith, shortestWord, wordIndex, wordPartOf, wordsIn } from '../../src/report/parts/word-index.ts';

it('a word is found by how it begins, in exactly the rows that hold one', () => {
  const words = fc.constantFrom(
    'refund',
    'refunds',
    'Re',
    'ÄRGER',
    'ärger',
    '42',
    '4711',
    'ß',
    'constructor',
    '__proto__',
  );
  const texts = fc.array(
    fc.array(words, { maxLength: 5 }).map((some) => some.join(' ')),
    { maxLength: 20 },
  );
  fc.assert(
    fc.property(texts, fc.constantFrom('ref', 'refund', 'är', '47', 'con', 'proto', 'zz'), (rows, start) => {
      const index = wordIndex();
      // As they are read, not as they are shown.
      for (const [row, text] of [...rows.entries()].toReversed()) index.add(row, text);
      const part = index.parts().get(wordPartOf(start)) ?? {};
      const holds = (text: string) =>
        wordsIn(text).some((word) => word.length >= shortestWord && word.startsWith(start));
      expect([...rowsWith(part, start)].toSorted((a, b) => a - b)).toEqual(
        rows.flatMap((text, row) => (holds(text) ? [row] : [])),
      );
    }),
  );
});

it('the name of a part is one that any file system takes', () => {
  for (const word of ['a/', '..', 'CON', '日本', '𝒳y', 'nul']) expect(wordPartOf(word)).toMatch(/^words-[0-9a-z-]+$/);
});
