/** Which of a suite's matters an opening is about, by the openings of its scenarios. How well that goes: docs/watch.md. */
import { grouped } from '../../grouped.ts';
import type { Language } from '../../language/language.ts';
import { coverageIn, weightsOf } from './coverage.ts';
import type { Gist } from './gist.ts';
import { nearnessIn, type Nearness } from './nearness.ts';

/** An opening of a scenario. */
export interface Example {
  intent: string;
  scenario: string;
  gist: Gist;
}

export interface Match {
  intent: string;
  /** The scenario whose opening is nearest. */
  scenario: string;
  /** False: it is too far from all of the suite's openings, or as near to those of another intent. */
  isSure: boolean;
}

export interface Matcher {
  /** null: no opening of the suite is of this language. */
  match(gist: Gist): Match | null;
  /** The scenario of an intent that a match is nearest to, else its first; undefined: the suite has none. */
  scenarioFor(intent: string, match: Match | null): string | undefined;
  /** Does an opening of the suite say this, or something near it? */
  isSaid(key: string, language: Language): boolean;
}

/** From here on an opening is near, and the second intent must stay this far behind. */
const near = 0.42;
const behind = 0.8;
/** Words as near as this say the same. */
const same = 0.5;

export function matcherOf(examples: readonly Example[]): Matcher {
  const byLanguage = new Map<Language, Known>();
  for (const language of new Set(examples.map(({ gist }) => gist.language))) {
    byLanguage.set(language, knownOf(examples.filter(({ gist }) => gist.language === language)));
  }
  return {
    match(gist) {
      const known = byLanguage.get(gist.language);
      return known === undefined || gist.keys.length === 0 ? null : known.match(gist.keys);
    },
    scenarioFor: (intent, match) =>
      match?.intent === intent ? match.scenario : examples.find((one) => one.intent === intent)?.scenario,
    isSaid(key, language) {
      const known = byLanguage.get(language);
      return known !== undefined && known.keys.some((said) => known.nearness(key, said) >= same);
    },
  };
}

interface Known {
  keys: readonly string[];
  nearness: Nearness;
  match(keys: readonly string[]): Match;
}

function knownOf(examples: readonly Example[]): Known {
  const nearness = nearnessIn(examples[0]!.gist.language);
  const intents = grouped(distinct(examples), ({ intent }) => intent);
  const said = new Map([...intents].map(([id, own]) => [id, [...new Set(own.flatMap(({ gist }) => gist.keys))]]));
  const weight = weightsOf([...said.values()]);
  const covered = coverageIn(weight, nearness);

  function match(keys: readonly string[]): Match {
    const ranked = [...intents].map(([intent, own]) => {
      const likes = own
        .map(({ gist, scenario }) => ({ scenario, like: (covered(gist.keys, keys) + covered(keys, gist.keys)) / 2 }))
        .toSorted((a, b) => b.like - a.like);
      const [first, second] = likes;
      // The nearest opening, the next, and all of the intent's words together.
      const score = 0.5 * first!.like + 0.2 * (second?.like ?? first!.like) + 0.3 * covered(keys, said.get(intent)!);
      return { intent, scenario: first!.scenario, score };
    });
    const [best, next] = ranked.toSorted((a, b) => b.score - a.score);
    const { intent, scenario, score } = best!;
    return { intent, scenario, isSure: score >= near && (next?.score ?? 0) <= behind * score };
  }

  return { keys: [...new Set([...said.values()].flat())], nearness, match };
}

/** Personas type the same opening in their own ways; of equal words one is enough. */
function distinct(examples: readonly Example[]): Example[] {
  const seen = new Map<string, Example>();
  for (const one of examples) {
    const key = [one.intent, ...one.gist.keys.toSorted()].join(' ');
    if (one.gist.keys.length > 0 && !seen.has(key)) seen.set(key, one);
  }
  return [...seen.values()];
}
