import { array, assert, constantFrom, letrec, oneof, property, string, tuple } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linearPattern, PatternError } from '../src/linear-pattern.ts';

const found = (source: string, text: string, flags = '') => linearPattern(source, flags).find(text);

describe('a pattern', () => {
  it('that is a thousand steps, a hundred times, is refused', () => {
    expect(() => linearPattern('[a-z]{1,1000}'.repeat(100))).toThrow(/it is too large: \d+ steps, and 5000 at most/);
    expect(found('[a-z]{1,1000}', 'abc')).toBe('abc');
  });

  it('finds what the same pattern finds in JavaScript', () => {
    const letters = constantFrom('a', 'b', ' ', '\n', '\r', '\u00a0', 'É', '\u2028', '1', '.');
    const { pattern } = letrec((tie) => ({
      pattern: oneof(
        { maxDepth: 4 },
        constantFrom(
          'a',
          'b',
          '.',
          '\\s',
          '\\S',
          '\\d',
          '[\\sa]',
          '[^\\s]',
          '[\\S]',
          '\\w',
          '\\u00e9',
          '\\b',
          '[.a]',
          '[^]',
        ),
        tuple(tie('pattern'), tie('pattern')).map(([one, two]) => `${one as string}${two as string}`),
        tuple(tie('pattern'), tie('pattern')).map(([one, two]) => `(?:${one as string}|${two as string})`),
        tuple(tie('pattern'), constantFrom('*', '+', '?', '*?', '{1,3}')).map(
          ([one, times]) => `(?:${one as string})${times}`,
        ),
      ),
    }));
    assert(
      property(pattern, array(letters, { maxLength: 12 }), constantFrom('', 'i', 's', 'is'), (source, text, flags) => {
        const said = text.join('');
        // How often an empty part is repeated is the one thing the two do not share: it decides how much is found, never whether.
        const seen = (words: string | null) => (/[*+?}]/.test(source as string) ? words !== null : words);
        const expected = new RegExp(source as string, `${flags}u`).exec(said)?.[0] ?? null;
        expect(seen(found(source as string, said, flags))).toBe(seen(expected));
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    ['\\p{Script=Greek}+', 'abc αβγ', 'αβγ'],
    ['\\p{sc=Cyrillic}', 'abc ж', 'ж'],
    ['\\u{1F600}|\\uD83D\\uDE01', 'so 😁', '😁'],
    ['(?<case>RV-\\d+)', 'under RV-12', 'RV-12'],
    ['[\\b]', 'a\bc', '\b'],
    ['^total: .*$', 'total: 5', 'total: 5'],
  ])('%s finds in "%s" what was meant', (source, text, expected) => {
    expect(found(source, text)).toBe(expected);
  });

  it.each([
    ['(?=a)b', 'it looks ahead with (?='],
    ['(?<!a)b', 'it looks behind with (?<!'],
    ['(a)\\1', 'it refers back with \\1'],
    ['(?<n>a)\\k<n>', 'it refers back with \\k<'],
    ['a{2000}', 'invalid repeat count'],
    ['(', 'Unterminated group'],
  ])('%s is refused, with the reason', (source, why) => {
    expect(() => linearPattern(source)).toThrow(PatternError);
    expect(() => linearPattern(source)).toThrow(why);
  });

  it('takes brackets in a set of characters for what they are', () => {
    expect(found('[(?=]+', 'x(?=')).toBe('(?=');
  });

  it('is refused or searched, whatever is written, and never crashes', () => {
    assert(
      property(string({ maxLength: 20 }), string({ maxLength: 40 }), (source, text) => {
        expect(['searched', 'refused']).toContain(triedOn(source, text));
      }),
    );
  });
});

function triedOn(source: string, text: string): string {
  try {
    found(source, text);
    return 'searched';
  } catch (error) {
    return error instanceof PatternError ? 'refused' : String(error);
  }
}
