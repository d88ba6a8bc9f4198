/** The facts a sentence asks for, as was learnt: of each thing asked for the fact that takes most of it, or none; a fact once. */
import type { SpeechKind } from '../../language/text/rows.ts';
import { onceFor } from '../../language/text/remember.ts';
import type { AnswerKind } from '../../language/reading/asking.ts';
import type { MatchingWords } from '../../language/reading/matching.ts';
import type { Sentence, Wording } from '../../language/text/sentence.ts';
import type { FactProfile } from './fact-profile.ts';
import { type LearntProfile, learntProfiles } from './learnt-profile.ts';
import { hasWh } from './mode.ts';
import { indexOfPhrase } from './phrases.ts';
import { shareOut } from './matcher.ts';
import { thingsIn, type Thing } from './things.ts';

/** Names of facts, in the order of the things. Equal questions are asked of many customers, whose facts differ in nothing but their values. */
export function learntFacts(
  sentence: Sentence,
  profiles: readonly FactProfile[],
  told: ReadonlySet<string>,
  speech: ReadonlySet<SpeechKind>,
): string[] {
  const { matching } = sentence.language;
  if (matching === null) return [];
  const learnt = learntProfiles(profiles, matching);
  const asked = [learnt.map(({ likeness }) => likeness), [...told].join(), [...speech].join()].join(';');
  const known = factsOf(sentence.wording);
  const found = known.get(asked) ?? find(sentence, { profiles, learnt, matching }, told, speech);
  if (known.size >= mostCustomers) known.clear();
  known.set(asked, found);
  return [...found];
}

const factsOf = onceFor((_wording: Wording) => new Map<string, readonly string[]>());
/** By what they know and have told. */
const mostCustomers = 50;

interface Known {
  profiles: readonly FactProfile[];
  learnt: readonly LearntProfile[];
  matching: MatchingWords;
}

function find(
  sentence: Sentence,
  { profiles, learnt, matching }: Known,
  told: ReadonlySet<string>,
  speech: ReadonlySet<SpeechKind>,
): readonly string[] {
  const pairs: Pair[] = [];
  const others: Pair[] = [];
  for (const [at, thing] of thingsIn(sentence, matching).entries()) {
    const whole = namedInFull(thing, profiles);
    const isOut = (index: number) =>
      (whole !== null && index !== whole) ||
      (thing.supposed && told.has(profiles[index]!.name)) ||
      isNoPerson(thing, learnt[index]!, learnt) ||
      isNoMoment(thing, learnt[index]!, learnt) ||
      isCodeForNone(thing, learnt[index]!);
    const out = shareOut(thing, learnt, speech);
    const shares = withoutOut(out, isOut);
    for (const [index, { name }] of profiles.entries()) {
      if (isOut(index)) continue;
      // What others would take for the words beside its name is its own.
      const share = index === whole ? out.reduce((sum, one) => sum + one, 0) : shares[index]!;
      const pair = { at, fact: name, share, rank: share * (told.has(name) ? toldAgain : 1) };
      if (share > (told.has(name) ? again : lowest) && (index === whole || !isNumberOfAnother(thing, learnt[index]!)))
        pairs.push(pair);
      else if (share > second && !told.has(name)) others.push(pair);
    }
  }
  pairs.sort((one, other) => other.rank - one.rank);
  const found: Pair[] = [];
  // Whoever surely asks for something mostly asks for what the customer has.
  const wanted = pairs.some(({ share }) => share > least) || !asksToTell(sentence, speech) ? least : lowest;
  for (const pair of pairs)
    if (pair.share > wanted && !found.some(({ at, fact }) => at === pair.at || fact === pair.fact)) found.push(pair);
  found.push(...leftOver(found, pairs, others));
  return found.sort((one, other) => one.at - other.at).map(({ fact }) => fact);
}

/** "The order number of your glasses": the one fact that is called so, whatever is told of glasses in others. */
function namedInFull({ focus, clause }: Thing, profiles: readonly FactProfile[]): number | null {
  const [any] = profiles;
  if (any === undefined) return null;
  // "When would you drop Rex off?"
  const keys = any.language.keysOf(clause);
  const found = profiles.flatMap(({ name, own, title, kinds, language }, index) => {
    const spoken = name.split('_').map(language.keyOf);
    // "The date from which the new address applies" is none.
    const head = language.facts.kindOfNoun.get(focus.at(-1) ?? '') ?? [];
    const isOther = head.length > 0 && kinds.size > 0 && !head.some((kind) => kinds.has(kind));
    return [own, title, spoken].some(
      (one) => one.length > 1 && (indexOfPhrase(focus, one) >= 0 || (!isOther && indexOfPhrase(keys, one) >= 0)),
    )
      ? [index]
      : [];
  });
  return found.length === 1 ? found[0]! : null;
}

interface Pair {
  /** Which thing. */
  at: number;
  fact: string;
  share: number;
  rank: number;
}

/** "Your card number and your secret code": what one thing took is no rival for another. */
function leftOver(found: readonly Pair[], pairs: readonly Pair[], others: readonly Pair[]): Pair[] {
  const free = (one: Pair) => !found.some(({ at, fact }) => at === one.at || fact === one.fact);
  return others.filter((one) => {
    const taken = pairs.filter(({ at, fact }) => at === one.at && !free({ ...one, fact }));
    const left = 1 - taken.reduce((sum, { share }) => sum + share, 0);
    return (
      taken.length > 0 &&
      free(one) &&
      one.share / left > clearly &&
      others.filter(({ at }) => at === one.at).length === 1
    );
  });
}

/** What a fact would take that can be no answer is left to the others that take some of it. */
function withoutOut(shares: readonly number[], isOut: (index: number) => boolean): number[] {
  const left = 1 - shares.reduce((sum, share, index) => sum + (isOut(index) ? share : 0), 0);
  return shares.map((share) => (share > some ? share / left : share));
}
const some = 0.1;

/** The share of a thing that a fact has to take: none of them takes the rest, or another. */
const least = 0.45;
/** The same where the sentence asks for something and nothing takes so much of it. */
const lowest = 0.35;
/** The same of what another thing leaves, and how much of that. */
const second = 0.25;
const clearly = 0.7;
/** Of what was told already it has to take nearly all. */
const again = 0.8;

/** Surely, by what it does or by its question word. */
const asksToTell = ({ text, language }: Sentence, speech: ReadonlySet<SpeechKind>): boolean =>
  speech.has('asks-to-tell') || (text.endsWith('?') && hasWh(text, language));

/** What was told already is seldom asked again. */
const toldAgain = 0.2;

/** "To whom is the boat registered?" asks for who it is, where the customer knows somebody. */
const isNoPerson = ({ wants }: Thing, { kinds }: LearntProfile, all: readonly LearntProfile[]) =>
  wants[0] === 'person' && !kinds.has('person') && all.some((other) => other.kinds.has('person'));

/** "When would you like it?" is answered by no number of days, where the customer knows a day or a time. */
const isNoMoment = ({ wants }: Thing, { kinds }: LearntProfile, all: readonly LearntProfile[]) =>
  wants.some((kind) => moments.has(kind)) &&
  !wants.includes('duration') &&
  kinds.has('duration') &&
  all.some((other) => isOfMoment(other.kinds) && !other.kinds.has('duration'));
const isOfMoment = (kinds: ReadonlySet<AnswerKind>): boolean => [...moments].some((kind) => kinds.has(kind));
const moments: ReadonlySet<AnswerKind> = new Set<AnswerKind>(['date', 'time']);

/** "How many guests?", "Who is it for?", "What would you like?": no code answers them. */
const isCodeForNone = ({ wants, focus }: Thing, { targets }: LearntProfile): boolean =>
  (wants.length > 0 ? wants[0] !== 'way' : focus.length === 0) && codes.some((form) => targets.includes(form));
const codes = ['@code', '@email', '@phone'] as const;

/** "The number of the invoice" is none of the numbers of anything else. */
export function isNumberOfAnother({ focus }: Thing, profile: LearntProfile): boolean {
  const { known, related, language } = profile;
  const { number, vague, ownBearers } = language.facts;
  if (focus.at(-1) !== number) return false;
  if (isOfOtherBearer(focus, profile)) return true;
  const telling = focus.filter((key) => !vague.has(key) && !ownBearers.has(key));
  return telling.length > 0 && !telling.some((key) => known.has(key) || related.has(key));
}

/** "Your customer number" is no order number, which goes with what somebody came for and not with who it is. */
function isOfOtherBearer(focus: readonly string[], { known, targets, language: { facts } }: LearntProfile): boolean {
  if (!targets.includes('@code') && !known.has(facts.number)) return false;
  const { personBearers: persons, matterBearers: matters } = facts;
  const [isPersons, isMatters] = [persons, matters].map((bearers) => [...known].some((key) => bearers.has(key)));
  const asks = (bearers: ReadonlySet<string>) => focus.some((key) => bearers.has(key) && !known.has(key));
  return (asks(persons) && isMatters! && !isPersons!) || (asks(matters) && isPersons! && !isMatters!);
}
