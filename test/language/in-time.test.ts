/** What is asked of every sentence takes time in proportion to it, whatever the sentence repeats. */
import { expect, it } from 'vitest';
import { languages } from '../../src/language/languages.ts';
import { spent } from '../spent.ts';

/** All expressions in the tables of a language, each with its place. */
function patternsIn(value: unknown, place: string, seen: Set<unknown>): [string, RegExp][] {
  if (value === null || typeof value !== 'object' || seen.has(value) || ArrayBuffer.isView(value)) return [];
  seen.add(value);
  if (value instanceof RegExp) return [[place, value]];
  const inner = value instanceof Map || value instanceof Set ? [...value.entries()] : Object.entries(value);
  return inner.flatMap(([key, one]) => patternsIn(one, `${place}.${typeof key === 'string' ? key : ''}`, seen));
}

/** Its own words, as often, with more between them than one sign: what can be shared out in two ways is tried in 2ⁿ. */
function attacks({ source }: RegExp, times: number): string[] {
  const words = [...new Set(source.match(/\p{L}{2,}/gu) ?? [])].slice(0, 80);
  const units = ['ok', 'oh', 'a', '1', '-', '|', ...words];
  return units.flatMap((unit) => [' ', ',, ', '!? '].map((gap) => `${(unit + gap).repeat(times)}\u0000`));
}

const mostMs = 300;

it.each(Object.keys(languages))('%s', async (name) => {
  const slow: string[] = [];
  for (const [place, pattern] of patternsIn(languages[name], name, new Set())) {
    const texts = attacks(pattern, 24);
    const ms = await spent(() => texts.forEach((text) => new RegExp(pattern, pattern.flags).test(text)), mostMs);
    if (ms >= mostMs) slow.push(`${place} took ${ms} ms: ${pattern.source.slice(0, 80)}`);
  }
  expect(slow).toEqual([]);
});
