/** How English says that something has been done. */
import type { ClaimWords } from '../reading/claims.ts';
import { unfolded } from './contractions.ts';
import { deedsMeant, deedsOf, isDeed, isParticiple, saysDone, saysVerbDone, speaksOf } from './deeds.ts';
import { isSelfService } from './guides.ts';
import { spelling } from './spelling.ts';
import { unbroken } from '../text/unbroken.ts';

const { keysOf } = spelling;

export const claims: ClaimWords = {
  unfolded,
  isParticiple,
  isDeed,
  deedsOf,
  deedsMeant,
  saysDone,
  saysVerbDone,
  speaksOf,
  be: 'be',
  perfect: ['has', 'have'],
  small: new Set(
    keysOf(
      'have has had been was were are is the and for with that this your you his her its from not get got because one two than into out back new now all way who what when where how made done make put set again will can any more some',
    ),
  ),
  common: new Set(
    keysOf(
      'booking reservation order request change amount money payment account case application slot appointment place seat ticket subscription contract agreement',
    ),
  ),
  reason: /^(?:since|because|as|given)\b/,
  others: new RegExp(
    unbroken(String.raw`
        \b(?:(?:another|a different|one|some|most|many|other|several) (?:customer|client|guest|member|user|traveller|
        patient|subscriber)s?|somebody else|someone else|other people|(?:your|my|his|her|their|a) (?:friend|neighbour|
        neighbor|brother|sister|mother|father|mum|mom|dad|parents?|son|daughter|wife|husband|partner|flatmate|
        roommate|cousin|boss)(?:'?s)?)\b
      `),
  ),
  indefinite:
    /^(?:an?|any|each|every|no|all|most|some) (?!(?:done|set|sorted)\b).*\b(?:is|are|was|were|will|can|may|shall)\b/,
  your: 'your',
  about: /^(?:it|that|this|them|everything|you|both)$/,
  ofBot: /^(?:i|we)\b/,
  isSelfService,
};
