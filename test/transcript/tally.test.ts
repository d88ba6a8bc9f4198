import { expect, it } from 'vitest';
import { tally } from '../../src/transcript/tally.ts';

it('a tally counts what is alike together, and what was carried over comes first', () => {
  const counts = tally();
  counts.add('left-out', 'tool calls', 'no customer sees them', 2);
  counts.add('carried', 'conversations');
  counts.add('left-out', 'tool calls', 'no customer sees them');
  expect(counts.rows().map(({ fate, count }) => [fate, count])).toEqual([
    ['carried', 1],
    ['left-out', 3],
  ]);
});

it('a tally stays short whatever a file makes up, and loses no count', () => {
  const counts = tally();
  for (let kind = 0; kind < 5000; kind += 1) counts.add('left-out', `"key${kind}" of turns`);
  const rows = counts.rows();
  expect(rows.length).toBeLessThan(100);
  expect(rows.reduce((sum, { count }) => sum + count, 0)).toBe(5000);
});
