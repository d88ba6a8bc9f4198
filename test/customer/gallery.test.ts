import { describe, expect, it } from 'vitest';
import { sayingsOf, situations } from '../../src/customer/gallery.ts';
import { briefOf } from './brief-of.ts';

const wordsOf = (persona: Parameters<typeof briefOf>[0] & object, seed: string) =>
  sayingsOf(briefOf({ ...persona, seed })).flatMap(({ messages }) => messages.join(' ').split(/\s+/));

describe('the gallery of a customer', () => {
  it('shows every situation once, in words that differ', () => {
    const sayings = sayingsOf(briefOf());
    expect(sayings.map(({ situation }) => situation)).toEqual(situations);
    const texts = sayings.map(({ messages }) => messages.join(' '));
    expect(new Set(texts).size).toBe(texts.length);
    expect(texts.every((text) => text.trim() !== '')).toBe(true);
  });

  it('leaves out what this customer never does', () => {
    const shown = (persona: object) => sayingsOf(briefOf({ persona })).map(({ situation }) => situation);
    expect(shown({ asks_human: 'never' })).not.toContain('asks for a human');
    expect(shown({ hostile: true })).not.toContain('closes');
    expect(sayingsOf(briefOf({ facts: {} })).map(({ situation }) => situation)).not.toContain('answers');
  });

  it('says the same for the same seed', () => {
    expect(sayingsOf(briefOf({ seed: 'a' }))).toEqual(sayingsOf(briefOf({ seed: 'a' })));
    expect(sayingsOf(briefOf({ seed: 'a' }))).not.toEqual(sayingsOf(briefOf({ seed: 'b' })));
  });

  it('a terse customer types less than an average one, and a chatty one more', () => {
    const seeds = Array.from({ length: 60 }, (_, at) => `seed ${at}`);
    const count = (verbosity: 'terse' | 'normal' | 'chatty') =>
      seeds.flatMap((seed) => wordsOf({ persona: { verbosity } }, seed)).length;
    expect(count('terse')).toBeLessThan(0.85 * count('normal'));
    expect(count('chatty')).toBeGreaterThan(1.1 * count('normal'));
  });
});
