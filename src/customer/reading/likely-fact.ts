/**
 * Which fact is most likely meant where something is surely asked for and nothing names it: of those still to be told, the one that
 * its words have most to do with, or the only one that could be an answer.
 */
import type { SpeechKind } from '../../language/text/rows.ts';
import type { Sentence } from '../../language/text/sentence.ts';
import { askedThings } from './asked-things.ts';
import type { FactProfile } from './fact-profile.ts';
import { isNumberOfAnother } from './learnt-facts.ts';
import { learntProfile, learntProfiles } from './learnt-profile.ts';
import { shareOut } from './matcher.ts';
import { asksForStory, fitsStory, isStory } from './story.ts';
import { type Thing, thingsIn } from './things.ts';

export function likelyFact(
  sentence: Sentence,
  profiles: readonly FactProfile[],
  told: ReadonlySet<string>,
  speech: ReadonlySet<SpeechKind>,
): string | null {
  const open = profiles.filter((profile) => !told.has(profile.name) && fitsStory(sentence, profile));
  const stories = asksForStory(sentence) ? open.filter((profile) => isStory(profile.value, sentence.language)) : [];
  const { matching } = sentence.language;
  if (matching === null) return stories.length === 1 ? stories[0]!.name : onlyAble(sentence, open);
  const things = thingsIn(sentence, matching);
  const able = open.filter(
    (profile) => !things.some((thing) => isNumberOfAnother(thing, learntProfile(profile, matching))),
  );
  const [only] = able;
  if (only === undefined) return null;
  const fitting = stories.filter((profile) => able.includes(profile));
  if (fitting.length === 1) return fitting[0]!.name;
  const shares = sharesOf(things, able, speech);
  const scored = able
    .map((profile, index) => ({ profile, score: shares[index]! + said(sentence, profile) }))
    .sort((one, other) => other.score - one.score);
  const [best, second] = scored;
  if (best!.score >= least && best!.score - (second?.score ?? 0) >= margin) return best!.profile.name;
  return null;
}

/** Where nothing has been learnt of how a language asks: the only one still to be told that could be the answer. */
function onlyAble(sentence: Sentence, open: readonly FactProfile[]): string | null {
  const things = askedThings(sentence);
  // What is named and is no fact is nothing that the customer knows.
  if (things.length !== 1 || things[0]!.focus.length > 0) return null;
  const { wants } = things[0]!;
  const able = open.filter(({ yesNo, kinds }) =>
    wants.length > 0 ? wants.some((kind) => kinds.has(kind)) : !yesNo && !kinds.has('date') && !kinds.has('time'),
  );
  return able.length === 1 ? able[0]!.name : null;
}

const least = 0.5;
const margin = 0.2;

/** The largest share of anything asked for that each fact takes. */
export function sharesOf(
  things: readonly Thing[],
  profiles: readonly FactProfile[],
  speech: ReadonlySet<SpeechKind>,
): number[] {
  const most = profiles.map(() => 0);
  for (const thing of things) {
    for (const [index, share] of shareOut(thing, learntProfiles(profiles, thing.matching), speech).entries())
      most[index] = Math.max(most[index]!, share);
  }
  return most;
}

/** Words of the fact that the sentence says; those that several facts have say little. */
function said({ keys }: Sentence, { own, described, title, spread, language: { facts } }: FactProfile): number {
  const telling = new Set([...own, ...described, ...title].filter((key) => !facts.vague.has(key)));
  let score = 0;
  for (const key of telling) if (keys.includes(key)) score += 0.5 / (spread.get(key) ?? 1);
  return score;
}
