/** Whoever counts one thing says so: no sentence of this program has "1 turns" in it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

const src = join(import.meta.dirname, '../../src');
const nouns =
  'turns|conversations|repetitions|cells|runs|nights|workers|tests|intents|gates|customers|rounds|bubbles|messages|spans|traces|rows|files|scenarios|personas|shards|questions|failures|checks|statements|events|bytes|columns|contacts|words';
/** What is put into a text right before such a noun. */
const counted = new RegExp(`\\$\\{((?:[^{}]|\\{[^{}]*\\})*)\\} (?:(?!of|sent|streamed)[a-z]+ )?(?:${nouns})\\b`, 'g');

/** Not a count that can be one. */
const isExcused = (expression: string): boolean =>
  // A share of them, a mean, or how many there are of something else.
  /^(share|rate|fixed|spelt|role)\b|toFixed/.test(expression) ||
  // Bounds that stand in the code.
  /^(size|fewest|largest\w+|longest\w+|most\w+|patience|perContacts)\b/.test(expression);

function places(text: string): string[] {
  return [...text.matchAll(counted)].filter(([, expression]) => !isExcused(expression!)).map(([whole]) => whole);
}

/** Where sentences are yet to be put together by `plural`. */
const yetToGo = /^(customer|judge)\//;

describe('a count in a sentence', () => {
  it('is found wherever it could be one and the noun could not', () => {
    expect(places('`${turns} turns`, `${a.length} fresh conversations`')).toHaveLength(2);
    expect(places("`${plural(turns, 'turn')} so far`, `${mostTurns} turns`, `${share(off, 0)} of turns`")).toEqual([]);
  });

  it('is put into words by one function, everywhere', () => {
    const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter(
      (name) => /\.tsx?$/.test(name) && !yetToGo.test(name),
    );
    expect(files.length).toBeGreaterThan(500);
    const found = files.flatMap((name) =>
      places(readFileSync(join(src, name), 'utf8')).map((place) => `${relative('.', name)}: ${place}`),
    );
    expect(found).toEqual([]);
  });
});
