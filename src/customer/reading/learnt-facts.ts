/** The facts a sentence asks for, as was learnt: of each thing asked for the fact that takes most of it, or none; a fact once. */
import type { SpeechKind } from '../../language/text/rows.ts';
import type { Sentence } from '../../language/text/turn.ts';
import type { FactProfile } from './fact-profile.ts';
import { type LearntProfile, learntProfile } from './learnt-profile.ts';
import { hasWh } from './mode.ts';
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
  const pairs: { at: number; fact: string; share: number; rank: number }[] = [];
  for (const [at, thing] of thingsIn(sentence, matching).entries()) {
    const shares = shareOut(thing, learnt, speech);
    for (const [index, { name }] of profiles.entries()) {
      if ((thing.supposed && told.has(name)) || isNoPerson(thing, learnt[index]!, learnt)) continue;
      const share = shares[index]!;
      if (share > (told.has(name) ? again : lowest) && !isNumberOfAnother(thing, learnt[index]!))
        pairs.push({ at, fact: name, share, rank: share * (told.has(name) ? toldAgain : 1) });
    }
  }
  pairs.sort((one, other) => other.rank - one.rank);
  const found: typeof pairs = [];
  // Whoever surely asks for something mostly asks for what the customer has.
  const wanted = pairs.some(({ share }) => share > least) || !asksToTell(sentence, speech) ? least : lowest;
  for (const pair of pairs)
    if (pair.share > wanted && !found.some(({ at, fact }) => at === pair.at || fact === pair.fact)) found.push(pair);
  return found.sort((one, other) => one.at - other.at).map(({ fact }) => fact);
}

/** The share of a thing that a fact has to take: none of them takes the rest, or another. */
const least = 0.45;
/** The same where the sentence asks for something and nothing takes so much of it. */
const lowest = 0.35;
/** Of what was told already it has to take nearly all. */
const again = 0.8;

/** Surely, by what it does or by its question word. */
export const asksToTell = ({ text, language }: Sentence, speech: ReadonlySet<SpeechKind>): boolean =>
  speech.has('asks-to-tell') || (text.endsWith('?') && hasWh(text, language));

/** What was told already is seldom asked again. */
const toldAgain = 0.2;

/** "To whom is the boat registered?" asks for who it is, where the customer knows somebody. */
const isNoPerson = ({ wants }: Thing, { kinds }: LearntProfile, all: readonly LearntProfile[]) =>
  wants[0] === 'person' && !kinds.has('person') && all.some((other) => other.kinds.has('person'));

/** "The number of the invoice" is none of the numbers of anything else. */
export function isNumberOfAnother({ focus }: Thing, { language: { facts }, known, related }: LearntProfile): boolean {
  if (focus.at(-1) !== facts.number) return false;
  const telling = focus.filter((key) => !facts.vague.has(key) && !facts.ownBearers.has(key));
  return telling.length > 0 && !telling.some((key) => known.has(key) || related.has(key));
}
