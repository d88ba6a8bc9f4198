import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cut, pieces, visible } from '../../src/report/visible.ts';

describe('visible text', () => {
  it('shows a right-to-left override, a NUL and a zero-width space by their codes', () => {
    expect(visible('a\u202Eb\u0000c\u200Bd')).toBe('a⟨U+202E⟩b⟨U+0000⟩c⟨U+200B⟩d');
  });

  it('shows terminal escapes and lone surrogates by their codes', () => {
    expect(visible('\u001B[31mred\uD800')).toBe('⟨U+001B⟩[31mred⟨U+D800⟩');
  });

  it('keeps an emoji that joiners hold together, and no joiner elsewhere', () => {
    const family = '👩‍👩‍👧';
    expect(visible(family)).toBe(family);
    expect(visible('🏳️‍🌈')).toBe('🏳️‍🌈');
    expect(visible('pay\u200Dpal')).toBe('pay⟨U+200D⟩pal');
  });

  it('keeps letters of every script', () => {
    expect(visible('שלום ¿Qué? 訂單 — “ok”')).toBe('שלום ¿Qué? 訂單 — “ok”');
  });

  it('loses no character of any text', () => {
    const character = (code: string) => String.fromCodePoint(Number.parseInt(code.slice(2), 16));
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(
          pieces(text)
            .map((piece) => ('code' in piece ? character(piece.code) : piece.text))
            .join(''),
        ).toBe(text);
      }),
    );
  });

  it('says how long a cut text was, and never cuts a character in half', () => {
    expect(cut('abcdef', 3)).toBe('abc… (6 characters)');
    expect(cut('ab😊', 3)).toBe('ab… (4 characters)');
    expect(cut('abc', 3)).toBe('abc');
  });
});
