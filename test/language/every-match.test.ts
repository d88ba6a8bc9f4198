import { assert, constantFrom, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { everyMatch } from '../../src/language/text/every-match.ts';

const expressions = [/\d+/g, /(?:)/g, /\b/gu, /(?=(\p{L}))/gu, /a?/gi, /(?<year>\d{4})-(\d\d)/g, /./gu, /.*?/gs, /$/gm];

describe('every match of an expression', () => {
  it('is what matchAll finds, groups and places, whatever the text', () => {
    const text = string({ unit: constantFrom('a', 'B', '7', '2026-11', ' ', '\n', 'é', '𝒳', '👍🏽', '\ud83d') });
    assert(
      property(text, constantFrom(...expressions), (said, expression) => {
        const found = everyMatch(said, expression).map((match) => ({ at: match.index, groups: [...match] }));
        expect(found).toEqual([...said.matchAll(expression)].map((match) => ({ at: match.index, groups: [...match] })));
      }),
    );
  });

  it('leaves nothing behind for the next text', () => {
    const digits = /\d/g;
    everyMatch('1 2 3', digits);
    expect(digits.lastIndex).toBe(0);
    digits.lastIndex = 4;
    expect(everyMatch('1 2 3', digits)).toHaveLength(3);
  });
});
