/** The facts a sentence asks for, as was learnt: of each thing asked for the fact that takes most of it, or none; a fact once. */
import type { SpeechKind } from '../../language/text/rows.ts';
import type { Sentence } from '../../language/text/turn.ts';
import type { FactProfile } from './fact-profile.ts';
import { type LearntProfile, learntProfile } from './learnt-profile.ts';
import { shareOut } from './matcher.ts';
import { thingsIn, type Thing } from './things.ts';

/** Names of facts, in the order of the things. */
export function learntFacts(
  sentence: Sentence,
  profiles: readonly FactProfile[],
  told: ReadonlySet<string>,
  speech: ReadonlySet<SpeechKind>,
): string[] {
  const { matching } = sentence.language;
  if (matching === null) return [];
  const learnt = profiles.map((profile) => learntProfile(profile, matching));
  const pairs: { at: number; fact: string; share: number }[] = [];
  for (const [at, thing] of thingsIn(sentence, matching).entries()) {
    const shares = shareOut(thing, learnt, speech);
    for (const [index, { name }] of profiles.entries()) {
      if (thing.supposed && told.has(name)) continue;
      const share = shares[index]! * (told.has(name) ? toldAgain : 1);
      if (share > least && !isNumberOfAnother(thing, learnt[index]!)) pairs.push({ at, fact: name, share });
    }
  }
  pairs.sort((one, other) => other.share - one.share);
  const found: typeof pairs = [];
  for (const pair of pairs) if (!found.some(({ at, fact }) => at === pair.at || fact === pair.fact)) found.push(pair);
  return found.sort((one, other) => one.at - other.at).map(({ fact }) => fact);
}

/** The share of a thing that a fact has to take: none of them takes the rest, or another. */
const least = 0.6;
/** What was told already is seldom asked again. */
const toldAgain = 0.2;

/** "The number of the invoice" is none of the numbers of anything else. */
export function isNumberOfAnother({ focus }: Thing, { language: { facts }, known, related }: LearntProfile): boolean {
  if (focus.at(-1) !== facts.number) return false;
  const telling = focus.filter((key) => !facts.vague.has(key) && !facts.ownBearers.has(key));
  return telling.length > 0 && !telling.some((key) => known.has(key) || related.has(key));
}
