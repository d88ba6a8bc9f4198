/**
 * Which of the customer's facts a sentence asks for: by the fact's own `asks` phrases, else by its name and description. A
 * thing asked for is matched with the fact that explains it best, or with none.
 */
import { askedThings, type AskedThing } from './asked-things.ts';
import { softFact } from './soft-match.ts';
import { labelOf } from './choices.ts';
import { learntFacts } from './learnt-facts.ts';
import { indexOfPhrase } from './phrases.ts';
import { bestFor } from './best-fact.ts';
import { explains } from './explains.ts';
import { withoutFiller, type FactProfile } from './fact-profile.ts';
import { clausesOf, isNeedless, isRequest } from './mode.ts';
import { asksForStory, fitsStory } from './story.ts';
import { hearSentence } from './heard-sentence.ts';
import type { SpeechKind } from '../../language/text/rows.ts';
import type { AnswerKind } from '../../language/reading/asking.ts';
import type { Language } from '../../language/language.ts';
import { readPart, readSentence, type Sentence } from '../../language/text/sentence.ts';

/** @return Names of facts in the order in which they are asked for. */
export function factsAsked(
  said: Sentence,
  profiles: readonly FactProfile[],
  told: ReadonlySet<string> = none,
  speech: ReadonlySet<SpeechKind> = hearSentence(said).speech,
): string[] {
  // Of a customer without facts nothing can be asked again; and reading what is asked for takes a third of reading a turn.
  if (profiles.length === 0) return [];
  const sentence = ofWhole(said);
  const byName = new Map(profiles.map((profile) => [profile.name, profile]));
  const fits = (name: string) => {
    const profile = byName.get(name)!;
    return fitsStory(sentence, profile) || isNamedBeside(sentence, profile);
  };
  const phrased = phrasesIn(sentence, profiles);
  if (phrased.length > 0 || sentence.language.matching === null)
    return ruledFacts(sentence, profiles, told, phrased).filter((name) => phrased.includes(name) || fits(name));
  const things = askedThings(sentence);
  const filledIn = keysFilledIn(sentence);
  const learnt = learntFacts(sentence, profiles, told, speech).filter(
    (name) => !isFilledIn(byName.get(name)!, filledIn) && isOfKind(things, byName.get(name)!),
  );
  const found = learnt.length > 0 ? learnt : ofKindAsked(things, profiles, told);
  return (found.length > 0 ? found : atHand(sentence, profiles, told)).filter(fits);
}

/** Who asks for the first line of an address is told the address. */
const ofWhole = (sentence: Sentence): Sentence => {
  const { seen, language } = sentence;
  return language.asked.partOf.test(seen) ? readSentence(seen.replace(language.asked.partOf, ''), language) : sentence;
};

/** "Your order number and what was wrong with them": the number is no story, and asked for beside one. */
const isNamedBeside = (sentence: Sentence, profile: FactProfile): boolean =>
  askedThings(sentence).some(
    (thing) => !asksForStory({ text: thing.clause, language: sentence.language }) && explains(thing, profile) > surely,
  );
const surely = 0.65;

/** "Have you got your client number handy?" */
function atHand(sentence: Sentence, profiles: readonly FactProfile[], told: ReadonlySet<string>): string[] {
  const name = sentence.language.asked.atHand.exec(sentence.text)?.[1];
  return name === undefined ? [] : factsNamed(readSentence(name, sentence.language), profiles, told);
}

/**
 * Where nothing that was learnt finds it, a question word is after the kind of answer it wants, and one that begins with its verb after
 * a yes or a no: "How long do you need it?", "Is there someone over 18 at home?"
 */
function ofKindAsked(
  things: readonly AskedThing[],
  profiles: readonly FactProfile[],
  told: ReadonlySet<string>,
): string[] {
  const asked: string[] = [];
  const untold = profiles.filter(({ name }) => !told.has(name));
  for (const thing of things) {
    if (thing.wants.length === 0 && !thing.yesNo && !isOnlyOfKind(thing, untold)) continue;
    const name = bestFor(thing, thing.supposed === true ? untold : untoldFirst(profiles, told), asked);
    if (name !== null && !asked.includes(name)) asked.push(name);
  }
  return asked;
}

/** "The date on which it occurred": the noun alone says what kind of answer is wanted, and one fact is of that kind. */
function isOnlyOfKind({ focus }: AskedThing, untold: readonly FactProfile[]): boolean {
  const head = focus.at(-1);
  const [any] = untold;
  if (head === undefined || any === undefined) return false;
  const kinds = (any.language.facts.kindOfNoun.get(head) ?? []).filter((kind) => named.has(kind));
  return kinds.length > 0 && untold.filter((profile) => kinds.some((kind) => profile.kinds.has(kind))).length === 1;
}
const named: ReadonlySet<AnswerKind> = new Set<AnswerKind>(['date', 'amount', 'time', 'duration']);

const none: ReadonlySet<string> = new Set();

/** "How long do you need the boat?" is answered by no kind of boat. */
const isOfKind = (things: readonly AskedThing[], profile: FactProfile): boolean =>
  things.length === 0 ||
  things.some((thing) => thing.yesNo || thing.wants.length === 0 || explains(thing, profile) > 0);

/** Of a field that is filled in nothing is asked: "Boat name: Cormorant". */
const isFilledIn = ({ own }: FactProfile, filledIn: readonly string[]): boolean =>
  filledIn.length > 0 && own.every((key) => filledIn.includes(key));

/** Keys of its name. */
function keysFilledIn({ seen, language }: Sentence): readonly string[] {
  const label = /^([^:?]{1,60}):\s+[\p{Lu}\d£$€][^?]{0,60}$/u.exec(seen.trim())?.[1];
  return label === undefined ? [] : language.keysOf(language.normalise(label));
}

/** By name and description alone: beside the author's own phrases, and where nothing has been learnt of how a language asks. */
function ruledFacts(
  sentence: Sentence,
  profiles: readonly FactProfile[],
  told: ReadonlySet<string>,
  phrased: readonly string[],
): string[] {
  const asked = [...phrased];
  const open = profiles.filter((profile) => !asked.includes(profile.name));
  const untold = profiles.filter((profile) => !told.has(profile.name));
  for (const thing of askedThings(sentence)) {
    const able =
      sentence.language.asked.otherOne.test(thing.clause) && untold.length < profiles.length
        ? open.filter(({ name }) => !told.has(name))
        : untoldFirst(open, told);
    const known = open.length < profiles.length ? bestFor(thing, profiles, []) : null;
    if (known !== null && asked.includes(known) && !open.some((profile) => profile.name === known)) continue;
    const name =
      bestFor(thing, thing.supposed === true ? open.filter((profile) => !told.has(profile.name)) : able, asked) ??
      softFact(
        thing,
        untold.filter((profile) => !asked.includes(profile.name)),
      );
    if (name !== null && !asked.includes(name)) asked.push(name);
  }
  return asked;
}

/** Of two that fit equally the one that is still to be told is meant. */
const untoldFirst = (profiles: readonly FactProfile[], told: ReadonlySet<string>): readonly FactProfile[] =>
  told.size === 0
    ? profiles
    : [...profiles.filter(({ name }) => !told.has(name)), ...profiles.filter(({ name }) => told.has(name))];

/** Facts asked for in the scenario's own phrases. */
function phrasesIn(sentence: Sentence, profiles: readonly FactProfile[]): string[] {
  const { language } = sentence;
  const asked: string[] = [];
  for (const clause of clausesOf(sentence.text, language)) {
    const part = readPart(clause, language);
    if (isNeedless(clause, language) || !(sentence.text.endsWith('?') || isRequest(part))) continue;
    const keys = withoutFiller(part.keys, language);
    for (const { name, phrases } of profiles) {
      if (
        !asked.includes(name) &&
        phrases.some((phrase) => indexOfPhrase(keys, phrase) >= 0 || indexOfPhrase(part.keys, phrase) >= 0)
      )
        asked.push(name);
    }
  }
  return asked;
}

/** Facts that an item of a list of needed details names: "Customer number (top of your bill)". */
export function factsNamed(
  sentence: Sentence,
  profiles: readonly FactProfile[],
  told: ReadonlySet<string> = none,
): string[] {
  if (profiles.length === 0) return [];
  // "And where to? (postcode)"
  const question = /^[^?]*\?(?= \([^()]*\)$)/.exec(sentence.seen)?.[0];
  if (question !== undefined) return factsAsked(readSentence(question, sentence.language), profiles, told);
  if (sentence.text.endsWith('?')) return factsAsked(sentence, profiles, told);
  const { language } = sentence;
  // "What your meter says that day": a question in other words.
  if (Object.hasOwn(language.asked.questionWords, sentence.words[0] ?? '')) {
    const learnt = learntFacts(
      readSentence(`${sentence.seen.replace(/[.;,:]+$/, '')}?`, language),
      profiles,
      told,
      needs,
    );
    if (learnt.length > 0) return learnt;
  }
  const label = labelOf(sentence.seen);
  const asked: string[] = [];
  for (const text of [label, ...(label === sentence.seen ? [] : [sentence.seen])]) {
    for (const part of text.split(language.asked.listed)) {
      const { keys, text: clause } = readSentence(part.replace(language.asked.leadingArticle, ''), language);
      const telling = withoutFiller(keys, language);
      const phrased = profiles.find(({ phrases }) => phrases.some((phrase) => indexOfPhrase(telling, phrase) >= 0));
      const thing: AskedThing = { focus: keys, wants: wantsOf(keys, language), context: [], clause, yesNo: false };
      const name = phrased?.name ?? titled(telling, profiles) ?? bestFor(thing, untoldFirst(profiles, told), asked);
      if (name !== null && !asked.includes(name)) asked.push(name);
    }
    if (asked.length > 0) return asked;
    // What is said of a thing is not its name: "Vehicle registration – unless you travel on foot".
    const learnt = text === sentence.seen ? [] : learntFacts(readSentence(text, language), profiles, told, needs);
    if (learnt.length > 0) return learnt;
  }
  return asked;
}

/** "E-mail address": the one fact that is described as just that, whatever other address there is. */
function titled(keys: readonly string[], profiles: readonly FactProfile[]): string | null {
  const found = profiles.filter(
    ({ title }) => title.length > 1 && title.length === keys.length && title.every((key) => keys.includes(key)),
  );
  return found.length === 1 ? found[0]!.name : null;
}

const needs: ReadonlySet<SpeechKind> = new Set<SpeechKind>(['needs']);

/** "When it happened" asks for a date. */
const wantsOf = ([first = '']: readonly string[], { asked: { questionWords } }: Language) =>
  Object.hasOwn(questionWords, first) ? questionWords[first]! : [];

/** Facts that a sentence names in full, where nothing else in the turn asks for anything. */
export function factsMentioned(
  sentence: Sentence,
  profiles: readonly FactProfile[],
  told: ReadonlySet<string> = none,
): string[] {
  const { text, language } = sentence;
  if (!language.asked.wanting.test(text) || isNeedless(text, language)) return [];
  return profiles
    .filter(
      ({ name, own, title }) =>
        !told.has(name) &&
        [own, title].some((keys) => keys.length > 1 && keys.every((key) => sentence.keys.includes(key))),
    )
    .map(({ name }) => name);
}
