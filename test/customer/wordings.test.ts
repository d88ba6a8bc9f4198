import { describe, expect, it } from 'vitest';
import { countOf, expand } from '../../src/customer/wording/grammar.ts';
import { asksForHuman } from '../../src/customer/reading/asks-for-human.ts';
import { spoken } from '../../src/language/spoken.ts';
import type { Phrases, Wordings } from '../../src/language/wordings.ts';
import { random } from '../../src/plan/random.ts';

const registers = ['formal', 'neutral', 'casual'] as const;
const grammarsOf = (phrases: Phrases) => registers.flatMap((register) => phrases[register] ?? []);

/** Many sentences of each grammar; all of the small ones. */
function sentencesOf(phrases: Phrases): string[] {
  const stream = random('wordings', 'test');
  return grammarsOf(phrases).flatMap((grammar) =>
    Array.from({ length: Math.min(400, countOf(grammar) * 6) }, () => expand(grammar, stream)),
  );
}

const all = ({ answers, demands }: Wordings): [string, Phrases][] => [
  ...Object.entries(answers),
  ...Object.entries(demands),
];

describe.each(Object.entries(spoken))('the wordings of %s', (code, wordings) => {
  it('make sentences without doubled words, stray marks and unknown slots', () => {
    const odd = all(wordings).flatMap(([kind, phrases]) =>
      sentencesOf(phrases)
        .filter((text) =>
          /\b(\p{L}+),? \1\b|[[\]|]|\s[,.?!]|,\s*[,.?!]|^\s|\s$|^$|\{(?!value|wrong|the|my|thing|wish)/iu.test(text),
        )
        .map((text) => `${kind}: ${text}`),
    );
    expect([...new Set(odd)]).toEqual([]);
  });

  it('are many for what is said often', () => {
    const often = ['tells-again', 'asks-human', 'asks-human-again', 'still-wishes', 'wishes'];
    const few = all(wordings)
      .filter(([kind]) => often.includes(kind))
      .map(([kind, phrases]) => [kind, grammarsOf(phrases).reduce((total, grammar) => total + countOf(grammar), 0)]);
    expect(few.filter(([, count]) => Number(count) < 40)).toEqual([]);
    const ways = wordings.demands['repeats-before'].neutral.length * wordings.demands['repeats-after'].neutral.length;
    expect(ways).toBeGreaterThan(200);
  });

  it.runIf(code === 'en')('are read by our own ears as what they mean', () => {
    const unheard = sentencesOf(wordings.demands['asks-human']).filter((text) => !asksForHuman(text));
    expect([...new Set(unheard)]).toEqual([]);
  });
});
