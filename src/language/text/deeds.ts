/** Claims read by a participle and the verb that goes with it, wherever in the clause they stand. */
import type { ClaimWords } from '../reading/claims.ts';
import { saidOf, type WordPattern } from './pattern.ts';

export interface DeedWords {
  /** Verbs and nouns that come to the same, a deed a line. */
  deeds: readonly string[];
  /** Say that something is done, and not what: "carried out". */
  light: string;
  isParticiple(word: string): boolean;
  /** Goes with a participle of what is done: "has", "was". */
  auxiliary: WordPattern;
  /** How things stand once a deed is done, by the number of its line. */
  states: Readonly<Record<number, WordPattern>>;
  /** Denied, wanted, possible or to come; done by somebody else, or long ago. */
  isUnsure: WordPattern;
  /** Finite verbs: a participle stands alone where there are none. */
  hasVerb(words: readonly string[]): boolean;
  keyOf(word: string): string;
}

type Claiming = Pick<
  ClaimWords,
  'isParticiple' | 'isDeed' | 'deedsOf' | 'deedsMeant' | 'saysDone' | 'saysVerbDone' | 'speaksOf'
>;

/** Words of a participle that stands alone, at most: "Storniert zum 3. Mai." */
const fewest = 7;

export function deedReader(words: DeedWords): Claiming {
  const { deeds, isParticiple, auxiliary, states, isUnsure, hasVerb, keyOf } = words;
  const byKey = new Map<string, Set<number>>();
  for (const [index, line] of deeds.entries())
    for (const key of line.split(' ').map(keyOf)) byKey.set(key, (byKey.get(key) ?? new Set()).add(index));
  const light = new Set(words.light.split(' ').map(keyOf));
  const deedsOf = (keys: readonly string[]) => new Set(keys.flatMap((key) => [...(byKey.get(key) ?? [])]));
  const speaksOf = (said: readonly string[], at: number, wanted: ReadonlySet<number>) =>
    said.some((word, index) => index !== at && [...deedsOf([keyOf(word)])].some((deed) => wanted.has(deed)));
  const isDone = (said: readonly string[]): boolean => {
    const text = saidOf(said, false);
    return !isUnsure.test(text) && (auxiliary.test(text) || (said.length <= fewest && !hasVerb(said)));
  };
  return {
    isParticiple,
    isDeed: (key) => byKey.has(key),
    deedsOf,
    deedsMeant(said) {
      const verbs = deedsOf(said.map(keyOf).filter((key) => !light.has(key)));
      return verbs.size > 0 ? verbs : deedsOf(said.map(keyOf));
    },
    saysDone(said, wanted) {
      const text = saidOf(said, false);
      const stands = [...wanted].some((deed) => states[deed]?.test(text) === true);
      if (stands && !isUnsure.test(text)) return true;
      const named = said.some((word, index) => {
        if (!isParticiple(word)) return false;
        const key = keyOf(word);
        return (
          [...deedsOf([key])].some((deed) => wanted.has(deed)) || (light.has(key) && speaksOf(said, index, wanted))
        );
      });
      return named && isDone(said);
    },
    saysVerbDone: (said, keys) => said.some((word) => isParticiple(word) && keys.has(keyOf(word))) && isDone(said),
    speaksOf,
  };
}
