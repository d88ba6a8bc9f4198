import { expect, it } from 'vitest';
import { saidOf, wordPattern } from '../../src/language/text/pattern.ts';

it('a text that was read before a pattern was made fits it all the same: other languages come late', () => {
  const said = saidOf(['fernwehbahn', 'is', 'late'], false);
  expect(wordPattern('fernwehbus', {}).test(said)).toBe(false);
  expect(said.known).not.toContain(undefined);
  expect(wordPattern('fernwehbahn is|was late', {}).test(said)).toBe(true);
  expect(wordPattern('fernwehbahn is|was early', {}).test(said)).toBe(false);
});
