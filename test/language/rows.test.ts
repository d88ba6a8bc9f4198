import { describe, expect, it } from 'vitest';
import type { Language } from '../../src/language/language.ts';
import { languages } from '../../src/language/languages.ts';
import { readSentence } from '../../src/language/text/sentence.ts';

/** Rows that fit the text as a whole or in one of its clauses. */
function fitting(text: string, language: Language): Set<number> {
  const { words, clauses, text: said } = readSentence(text, language);
  const { reader } = language;
  return new Set(
    [
      ...reader.fitting(words, said.endsWith('?'), 'sentence'),
      ...clauses.flatMap((clause) => reader.fitting(clause.words, clause.scope.question, 'clause', clause)),
    ].map(({ index }) => index),
  );
}

describe.each(Object.entries(languages))('reading rows of %s', (_, language) => {
  it.each(language.rows.map((row, index) => [index, row.act, row] as const))(
    'row %i, %s, fits what it says it fits',
    (index, __, row) => {
      expect(row.hits.length).toBeGreaterThan(0);
      expect(row.misses.length).toBeGreaterThan(0);
      expect(row.hits.filter((text) => !fitting(text, language).has(index))).toEqual([]);
      expect(row.misses.filter((text) => fitting(text, language).has(index))).toEqual([]);
    },
  );

  it('have no line that a person could not read', () => {
    const lines = language.rows.flatMap(({ says, unless = [] }) => [says, unless].flat());
    expect(lines.filter((line) => line.length > 250)).toEqual([]);
  });
});
