/** Which facts the words of a question point to, and how much: for an author who wants to know why one was not understood. */
import { readTurn } from '../../language/text/read-turn.ts';
import type { Brief } from '../../plan/brief.ts';
import { explains } from './explains.ts';
import { askedThings } from './asked-things.ts';
import { hearSentence } from './heard-sentence.ts';
import { learntProfile } from './learnt-profile.ts';
import { shareOut } from './matcher.ts';
import { preparedFor } from './prepared.ts';
import { thingsIn } from './things.ts';

export interface Meant {
  fact: string;
  /** 0 to 1. */
  share: number;
}

/** Those pointed to at all, the likeliest first. */
export function meantBy(question: string, brief: Brief): Meant[] {
  const { profiles, language } = preparedFor(brief);
  const { matching } = language;
  const shares = profiles.map(() => 0);
  for (const sentence of readTurn([question], language).sentences) {
    const { speech } = hearSentence(sentence);
    const found =
      matching === null
        ? askedThings(sentence).map((thing) => profiles.map((profile) => Math.min(1, explains(thing, profile))))
        : thingsIn(sentence, matching).map((thing) =>
            shareOut(
              thing,
              profiles.map((profile) => learntProfile(profile, matching)),
              speech,
            ),
          );
    for (const one of found) for (const [at, share] of one.entries()) shares[at] = Math.max(shares[at]!, share);
  }
  return profiles
    .map(({ name }, at) => ({ fact: name, share: shares[at]! }))
    .filter(({ share }) => share >= least)
    .toSorted((one, other) => other.share - one.share);
}

const least = 0.05;
