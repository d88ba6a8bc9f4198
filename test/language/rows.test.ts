import { describe, expect, it } from 'vitest';
import { rows, reader } from '../../src/language/en/index.ts';
import { readSentence } from '../../src/language/text/turn.ts';

/** Rows that fit the text as a whole or in one of its clauses. */
function fitting(text: string): Set<number> {
  const { words, clauses, text: said } = readSentence(text);
  const question = said.endsWith('?');
  return new Set(
    [
      ...reader.fitting(words, question, 'sentence'),
      ...clauses.flatMap((clause) => reader.fitting(clause.words, clause.scope.question, 'clause', clause)),
    ].map(({ index }) => index),
  );
}

describe('reading rows', () => {
  it.each(rows.map((row, index) => [index, row.act, row] as const))(
    'row %i, %s, fits what it says it fits',
    (index, _, row) => {
      expect(row.hits.length).toBeGreaterThan(0);
      expect(row.misses.length).toBeGreaterThan(0);
      expect(row.hits.filter((text) => !fitting(text).has(index))).toEqual([]);
      expect(row.misses.filter((text) => fitting(text).has(index))).toEqual([]);
    },
  );

  it('has no line that a person could not read', () => {
    const lines = rows.flatMap(({ says, unless = [] }) => [says, unless].flat());
    expect(lines.filter((line) => line.length > 250)).toEqual([]);
  });
});
