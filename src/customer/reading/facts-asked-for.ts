/** Which of the customer's facts a sentence is after, by what it names or by where it stands: the first way that finds any decides. */
import type { SpeechKind } from '../../language/text/rows.ts';
import { readPart } from '../../language/text/sentence.ts';
import { kindOf } from '../../language/text/values.ts';
import type { Answer } from './answers.ts';
import { factsAsked, factsNamed } from './asks.ts';
import { factByForm } from './by-form.ts';
import { factByNumber } from './by-number.ts';
import { factByValue } from './by-value.ts';
import type { Context } from './context.ts';
import { askedBeside } from './each-question.ts';
import type { Echo } from './echoes.ts';
import type { FactProfile } from './fact-profile.ts';
import { fieldFacts, isFieldName } from './form-field.ts';
import type { HeardSentence } from './heard-sentence.ts';
import { likelyFact, sharesOf } from './likely-fact.ts';
import { isBare } from './mode.ts';
import { factsNamedAlone } from './named-alone.ts';
import { meantByForm } from './meant-by-form.ts';
import { settled } from './settled-speech.ts';
import { asksForStory } from './story.ts';
import { thingsIn } from './things.ts';
import { wordedChoices } from './worded-choices.ts';

interface Asking {
  heard: HeardSentence;
  context: Context;
  /** What the sentence answers. */
  answers: readonly Answer[];
  /** Facts that it repeats. */
  echoes: readonly Echo[];
  /** Sounds as if it wanted something. */
  asks: boolean;
}

/** @return Null where nothing is asked for; none where it is something that the customer does not know. */
export function factsAskedFor(asking: Asking): readonly string[] | null {
  for (const way of ways) {
    const found = way(asking);
    if (found === null) continue;
    const open = meantBefore(found, asking).filter((fact) => !isFilledIn(fact, asking));
    return open.length === 0 && found.length > 0 ? null : open;
  }
  return null;
}

/** "And who will come?", where the visitor's name was asked for and not told: what may be meant by it is still asked for. */
function meantBefore(found: readonly string[], { heard: { sentence, speech }, context }: Asking): readonly string[] {
  const { heldBack, prepared } = context;
  const { matching } = sentence.language;
  if (heldBack === null || matching === null || found.length !== 1 || found[0] === heldBack) return found;
  if (!prepared.profiles.some(({ name }) => name === heldBack)) return found;
  const shares = sharesOf(thingsIn(sentence, matching), prepared.profiles, speech);
  const [held, other] = [heldBack, found[0]!].map(
    (fact) => shares[prepared.profiles.findIndex(({ name }) => name === fact)]!,
  );
  return held! > mayBeMeant && other! < surely ? [heldBack] : found;
}
const mayBeMeant = 0.12;
const surely = 0.6;

/** "Reason chickenpox", in a summary: a name with what was told of it asks for nothing. */
function isFilledIn(fact: string, { heard: { sentence, wh }, context: { prepared } }: Asking): boolean {
  const { language, text, words, keys } = sentence;
  const { value } = prepared.brief.facts[fact]!;
  if (text.endsWith('?') || wh || words.length > mostOfField || kindOf(value, language) !== 'text') return false;
  const profile = prepared.profiles.find(({ name }) => name === fact);
  const named = new Set([...(profile?.own ?? []), ...(profile?.described ?? []), ...(profile?.title ?? [])]);
  return language
    .keysOf(String(value))
    .some((key) => !language.facts.smallOfValues.has(key) && !named.has(key) && keys.includes(key));
}

/** Words of a line of a summary. */
const mostOfField = 8;

type Way = (asking: Asking) => readonly string[] | null;

const anyOf = (facts: readonly string[]) => (facts.length > 0 ? facts : null);
const only = (fact: string | null) => (fact === null ? null : [fact]);
const noneTold: ReadonlySet<string> = new Set();
const noSpeech: ReadonlySet<SpeechKind> = new Set();

const named: Way = ({ heard: { sentence, speech, yesNo, request, wh }, context, echoes, asks }) => {
  const { profiles } = context.prepared;
  const told = context.disclosed ?? noneTold;
  const first = asks ? factsAsked(sentence, profiles, told, speech) : [];
  const found = [...first, ...askedBeside(sentence, first, { profiles, told, speech })];
  const fitting = meantByForm(found, sentence, { context, yesNo: yesNo && !request && !wh });
  return anyOf(fitting.filter((fact) => speech.has('needs') || !echoes.some((echo) => echo.about === fact)));
};

/** "Where can we write to? An e-mail address is best.": what would do is what is asked for. */
const sufficing: Way = ({ heard: { sentence, wh }, context, answers }) => {
  const next = context.turn.sentences[context.turn.sentences.indexOf(sentence) + 1];
  if (!wh || answers.length > 0 || next === undefined || next.message !== sentence.message) return null;
  const enough = sentence.text.endsWith('?') ? sentence.language.asked.suffices.exec(next.text) : null;
  if (enough === null) return null;
  const untold = context.prepared.profiles.filter(({ name }) => context.disclosed?.has(name) !== true);
  return anyOf(factsNamed(readPart(enough[1]!, next.language), untold));
};

/** "Next, the figures on the meter. Type them here." */
const pointedBackTo: Way = ({ heard: { sentence, request }, context, answers, echoes }) => {
  const at = context.turn.sentences.indexOf(sentence);
  if (!request || answers.length > 0 || echoes.length > 0 || !sentence.language.asked.pointsBack.test(sentence.text))
    return null;
  const untold = context.prepared.profiles.filter(({ name }) => context.disclosed?.has(name) !== true);
  const before = context.turn.sentences.slice(Math.max(0, at - 3), Math.max(0, at)).toReversed();
  for (const one of before) {
    if (one.message !== sentence.message || one.role !== 'text') continue;
    const found = factsNamed(one, untold);
    if (found.length > 0) return found;
    const likely = likelyFact(one, untold, noneTold, noSpeech);
    if (likely !== null) return [likely];
  }
  // "Kindly furnish the same.": what was asked for in the turn before.
  return only(context.heldBack);
};

const namedAlone: Way = ({ heard: { sentence, speech, request }, context, answers, echoes }) =>
  (request && !isBare(sentence)) || speech.has('offers-more') || echoes.length > 0 || answers.length > 0
    ? null
    : anyOf(factsNamedAlone(sentence, context.prepared.profiles, context.disclosed));

const numbered: Way = ({ heard: { sentence, yesNo, request }, context, answers, echoes, asks }) =>
  answers.length > 0 || echoes.length > 0 || (yesNo && !request) || !(asks || isFieldName(sentence))
    ? null
    : only(factByNumber(sentence, context.prepared.profiles, context.disclosed));

const ofField: Way = ({ heard: { sentence }, context, answers }) =>
  answers.length > 0 || context.keywords.asking === sentence
    ? null
    : fieldFacts(sentence, context.turn, context.prepared.profiles, context.disclosed);

const ofForm: Way = ({ heard: { sentence, yesNo, request }, context, answers, asks }) =>
  answers.length > 0
    ? null
    : only(factByForm(sentence, context.prepared.brief.facts, context.disclosed, asks && (request || !yesNo)));

/** What nothing names is asked for all the same. */
const likeliest: Way = ({ heard, context, answers, echoes, asks }) =>
  asks && isAfterSomething(heard, context) && echoes.length === 0 && answers.length === 0
    ? only(likelyFact(heard.sentence, context.prepared.profiles, context.disclosed ?? noneTold, heard.speech))
    : null;

/** What was told already, where nothing else is asked for: better said twice than not known. */
const onceMore: Way = ({ heard, context, answers, asks }) => {
  if (!asks || heard.yesNo || answers.length > 0 || !isAfterSomething(heard, context)) return null;
  const { sentence, speech } = heard;
  const told = context.prepared.profiles.filter(({ name }) => context.disclosed?.has(name) === true);
  const able = sentence.keys.includes(sentence.language.facts.email) ? told.filter(isMail) : told;
  return anyOf(factsAsked(sentence, told, noneTold, speech)) ?? only(likelyFact(sentence, able, noneTold, speech));
};

/** "The e-mail address on the order" is no number of it. */
const isMail = ({ value, language }: FactProfile): boolean =>
  value !== undefined && kindOf(value, language) === 'email';

const ofValue: Way = ({ heard: { sentence, speech }, context, echoes }) =>
  context.buttons.length > 0 || context.choices !== null || (speech.has('asks-check') && echoes.length > 0)
    ? null
    : only(factByValue(sentence, context.prepared.brief.facts, context.disclosed));

const ways: readonly Way[] = [
  sufficing,
  named,
  pointedBackTo,
  namedAlone,
  numbered,
  ofField,
  ofForm,
  likeliest,
  onceMore,
  ofValue,
];

/** Asks to be told something, and neither for a yes nor for one of some choices. */
const isAfterSomething = (
  { said, speech, yesNo, sentence, request }: HeardSentence,
  { buttons, choices, disclosed }: Context,
): boolean =>
  buttons.length === 0 &&
  choices === null &&
  !yesNo &&
  (said.logit('asks-to-tell') > 0 || (request && asksForStory(sentence))) &&
  !settled.some(
    (act) => speech.has(act) && !(act === 'asks-want' && asksForStory(sentence) && (disclosed?.size ?? 0) > 0),
  ) &&
  wordedChoices(sentence).length === 0;
