import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { metrics } from '../../src/score/metrics.ts';

const src = join(import.meta.dirname, '../../src');

it('no metric is named outside of score/: what others need to know of one stands in its row', () => {
  // Of one word, a name may as well be an act of a customer or a range of the voice.
  const names = metrics.map(({ name }) => name).filter((name) => name.includes('_'));
  const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter(
    (file) => /\.tsx?$/.test(file) && !file.startsWith('score') && !file.startsWith(join('scenario', 'schema')),
  );
  const found = files.flatMap((file) => {
    // As an example in a hint it decides nothing.
    const text = readFileSync(join(src, file), 'utf8').replaceAll(/, e\.g\. \w+/g, '');
    return names.filter((name) => new RegExp(`\\b${name}\\b`).test(text)).map((name) => `${file}: ${name}`);
  });
  expect(found).toEqual([]);
});
