/** What a sentence asks of the customer: a fact, a yes or a no, a choice, a person's company, or something it does not know. */
import type { BotOption } from '../../bot/bot.ts';
import type { Language } from '../../language/language.ts';
import type { Sentence } from '../../language/text/turn.ts';
import { kindOf } from '../../language/text/values.ts';
import type { BotAct } from '../acts.ts';
import type { Answer } from './answers.ts';
import { factsAsked } from './asks.ts';
import { alternatives, fragmentChoices } from './alternatives.ts';
import { factByForm, fitsForm } from './by-form.ts';
import { factByKind, factByValue } from './by-value.ts';
import { asksOnlyForKey } from './choices.ts';
import { confirmOf } from './confirms.ts';
import type { Echo } from './echoes.ts';
import type { Context } from './context.ts';
import type { HeardSentence } from './heard-sentence.ts';
import { fieldFacts, isFieldName } from './form-field.ts';
import { factByNumber } from './by-number.ts';
import { labelsIn } from './labelled.ts';
import { likelyFact } from './likely-fact.ts';
import { factsNamedAlone } from './named-alone.ts';
import { asksForStory } from './story.ts';
import { yesNoPair } from '../yes-no-pair.ts';
import { clausesOf, isBare, isConditional, isNeedless } from './mode.ts';

export function answerQuestion(heard: HeardSentence, context: Context, answers: readonly Answer[]): BotAct[] {
  const { sentence, speech } = heard;
  if (isChosenByWord(heard, context) || !mayAsk(sentence, context) || isAnsweredByKey(sentence, context)) return [];
  // "No need to send your order number."
  if (isOnlyNeedless(sentence)) return [];
  const place = { message: sentence.message, quote: sentence.quote };
  const echoes = context.echoes.get(sentence) ?? [];
  if (echoes.length === 0 && isToldCode(sentence)) return [];
  const known = knownYesNo(heard, context);
  if (known !== null) return [{ kind: 'asks', fact: known, ...place }];
  const asks =
    !speech.has('offers-more') &&
    !isOnlyChecked(heard) &&
    !asksForWord(heard, context) &&
    !isOnlyChosen(heard) &&
    (heard.request || heard.question || heard.yesNo || speech.has('needs') || soundsAsking(heard));
  const named = asks ? factsAsked(sentence, context.prepared.profiles, context.disclosed, speech) : [];
  const asked = ofStatedLength(withoutCodes(named, sentence, context), sentence, context).filter(
    (fact) => !echoes.some((echo) => echo.about === fact && !speech.has('needs')),
  );
  if (
    asked.length === 0 &&
    (!heard.request || isBare(sentence)) &&
    !speech.has('offers-more') &&
    echoes.length === 0 &&
    !answers.length
  )
    asked.push(...factsNamedAlone(sentence, context.prepared.profiles, context.disclosed));
  const byNumber =
    asked.length > 0 || answers.length > 0 || echoes.length > 0 || (heard.yesNo && !heard.request)
      ? null
      : factByNumber(sentence, context.prepared.profiles, context.disclosed);
  if (byNumber !== null && (asks || isFieldName(sentence))) asked.push(byNumber);
  const field =
    asked.length > 0 || answers.length > 0 || context.keywords.asking === sentence
      ? null
      : fieldFacts(sentence, context.turn, context.prepared.profiles, context.disclosed);
  if (field?.length === 0) return [{ kind: 'asks-other', words: sentence.quote.slice(0, 200), ...place }];
  asked.push(...(field ?? []));
  const byForm =
    asked.length > 0 || answers.length > 0
      ? null
      : factByForm(sentence, context.prepared.brief.facts, context.disclosed, asks && (heard.request || !heard.yesNo));
  if (byForm !== null) asked.push(byForm);
  // What nothing names is asked for all the same.
  if (asked.length === 0 && asks && isAfterSomething(heard, context) && echoes.length === 0 && answers.length === 0) {
    const likely = likelyFact(sentence, context.prepared.profiles, context.disclosed ?? noneTold, speech);
    if (likely !== null) asked.push(likely);
  }
  if (asked.length === 0 && asks && isAfterSomething(heard, context) && !heard.yesNo && answers.length === 0)
    asked.push(...askedOnceMore(sentence, context, speech));
  const byValue =
    asked.length > 0 ||
    context.buttons.length > 0 ||
    context.choices !== null ||
    (speech.has('asks-check') && echoes.length > 0)
      ? null
      : factByValue(sentence, context.prepared.brief.facts, context.disclosed);
  if (byValue !== null) asked.push(byValue);
  const acts: BotAct[] = [];
  if (speech.has('offers-human')) return [{ kind: 'offers-human', ...place }];
  for (const fact of asked) acts.push({ kind: 'asks', fact, ...place });
  const checks = speech.has('asks-check') || speech.has('asks-leave') || (heard.yesNo && sentence.text.endsWith('?'));
  // "Boat name: Cormorant" tells.
  const isTold = !checks && echoes.length > 0 && labelsIn(sentence.seen, sentence.language).length > 0;
  if (asked.length === 0 && !isTold && !settled.some((act) => speech.has(act)))
    acts.push(...openQuestion(heard, context, echoes));
  if (!(checks && echoes.length > 0 && asked.length === 0)) {
    const answered = new Set(answers.map(({ about }) => about));
    for (const echo of echoes) if (!answered.has(echo.about)) acts.push({ kind: 'informs', ...echo, ...place });
  }
  return acts;
}

/** "Return number R71265034." tells a code, though it begins as an order does. */
const isToldCode = ({ seen }: Sentence): boolean => toldCode.test(seen);
const toldCode = /^\p{L}+ \p{L}+\.?[:#]? \p{Lu}{1,3}-?\d{5,12}\.?$/u;

/** "Is also another vehicle involved?" sounds like "anything else?", and is asked of what the customer knows. */
function knownYesNo({ sentence, speech, yesNo }: HeardSentence, { prepared, disclosed }: Context): string | null {
  if (!speech.has('offers-more') || !yesNo || !sentence.text.endsWith('?')) return null;
  const found = prepared.profiles.filter(
    ({ name, yesNo: isYesNo, own, described }) =>
      isYesNo &&
      disclosed?.has(name) !== true &&
      new Set([...own, ...described].filter((key) => sentence.keys.includes(key))).size > 1,
  );
  return found.length === 1 ? found[0]!.name : null;
}

/** "Is it for the company or private?" asks for no tax number of the company. */
function withoutCodes(named: string[], sentence: Sentence, { prepared }: Context): string[] {
  const labels = named.length === 0 ? [] : wordedChoices(sentence);
  if (labels.length < 2) return named;
  const said = new Set(labels.flatMap(({ label }) => sentence.language.keysOf(label)));
  const isCode = (fact: string) =>
    ['code', 'email'].includes(kindOf(prepared.brief.facts[fact]!.value, sentence.language));
  const isCalled = (fact: string) =>
    prepared.profiles.some(({ name, own }) => name === fact && own.some((key) => said.has(key)));
  return named.filter((fact) => !isCode(fact) || isCalled(fact));
}

/** "And your four-digit code?" asks for no code of ten digits where one of four is known. */
function ofStatedLength(named: string[], sentence: Sentence, { prepared: { brief }, disclosed }: Context): string[] {
  const [only, ...others] = named;
  if (only === undefined || others.length > 0 || fitsForm(sentence, brief.facts[only]!)) return named;
  const fitting = factByForm(sentence, brief.facts, disclosed, true);
  return fitting === null ? named : [fitting];
}

const noneTold: ReadonlySet<string> = new Set();

/** "Once I have your number I can check" may do no more than tell. */
const soundsAsking = ({ said, sentence }: HeardSentence): boolean =>
  said.logit('asks-to-tell') > 0 && !(isConditional(sentence) && said.logit('states') > said.logit('asks-to-tell'));

/** What was told already, where nothing else is asked for: better said twice than not known. */
function askedOnceMore(
  sentence: Sentence,
  { prepared, disclosed }: Context,
  speech: HeardSentence['speech'],
): string[] {
  const told = prepared.profiles.filter(({ name }) => disclosed?.has(name) === true);
  const asked = factsAsked(sentence, told, noneTold, speech);
  const likely = asked.length > 0 ? null : likelyFact(sentence, told, noneTold, speech);
  return likely === null ? asked : [likely];
}

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

const isOnlyNeedless = ({ text, language }: Sentence): boolean =>
  !text.endsWith('?') && isNeedless(text, language) && clausesOf(text, language).length === 1;

/** Speech that leaves nothing to answer. */
const settled = ['offers-more', 'asks-want', 'did-not-understand', 'promises-human', 'waits', 'goodbye'] as const;

/** "Is this what it was?", "Is that a yes or a no?": answered by a yes or a no, and no fact. */
const isOnlyChecked = ({ speech, sentence, yesNo, wh }: HeardSentence): boolean =>
  sentence.language.matters.yesOrNo.test(sentence.text) ||
  (speech.has('asks-check') && yesNo && !wh && !speech.has('needs') && !speech.has('asks-to-tell'));

/** "Reply YES to submit it or NO to stop": its "no" is no number. */
const asksForWord = ({ sentence, speech, wh }: HeardSentence, { keywords }: Context): boolean =>
  keywords.keyword !== null && keywords.sentences.has(sentence) && !wh && !speech.has('asks-to-tell');

/** "Do you want weekly or yearly?": one of these is the answer, and no fact. */
const isOnlyChosen = ({ sentence, speech, said }: HeardSentence): boolean =>
  speech.has('lets-choose') && !said.maybe('asks-to-tell') && wordedChoices(sentence).length > 0;

/** A word that is typed calls a person, another goes on. */
const isChosenByWord = ({ sentence, speech }: HeardSentence, { keywords }: Context): boolean =>
  keywords.choices.length > 0 && (keywords.sentences.has(sentence) || speech.has('offers-human'));

/** "Reply with the number" of one of the choices. */
const isAnsweredByKey = (sentence: Sentence, { choices, turn }: Context): boolean =>
  choices?.by === 'key' &&
  !sentence.text.endsWith('?') &&
  (asksOnlyForKey(sentence) || turn.lists.some(({ intro }) => intro === sentence));

/** Headings and quotations ask nothing; items only where they are questions, and no part of a list that asks. */
function mayAsk(sentence: Sentence, { turn, senses }: Context): boolean {
  if (sentence.role === 'text') return true;
  if (sentence.role !== 'item') return sentence.role === 'heading' && sentence.text.endsWith('?');
  const list = turn.lists.find((one) => one.items.some((item) => item.sentence === sentence));
  const sense = list === undefined ? 'told' : senses.get(list);
  return sense === 'values' || (sense === 'told' && isQuestion(sentence.text));
}

/** "And where to? (postcode)" */
const isQuestion = (text: string): boolean => /\?(?: \([^()]*\))?$/.test(text);

function openQuestion(heard: HeardSentence, context: Context, echoes: readonly Echo[]): BotAct[] {
  const { sentence, speech } = heard;
  const place = { message: sentence.message, quote: sentence.quote };
  const { language } = sentence;
  const { keywords } = context;
  if (keywords.asking !== null && keywords.asking !== sentence && keywords.sentences.has(sentence)) return [];
  if (asksForList(sentence, context) || (!sentence.text.endsWith('?') && language.asked.howTo.test(sentence.text)))
    return [];
  const isOfList = context.choices !== null && language.choices.anyOfThese.test(sentence.text);
  const isYesNo = !isOfList && isYesNoQuestion(heard, context);
  if (isYesNo && language.remarks.hasHelped.test(sentence.text) && isGuided(context))
    return [{ kind: 'offers-more', ...place }];
  const { buttons, choices } = context;
  const worded =
    buttons.length === 0 && !speech.has('asks-check') && echoes.length === 0 ? wordedChoices(sentence) : [];
  if (
    worded.length > 0 &&
    (worded.length > 2 ||
      !worded.some(({ label }) => label.split(' ').length < 3 && isYesOrNo(label, sentence.language))) &&
    choices === null
  )
    return [
      {
        kind: 'offers',
        options: worded,
        by: 'label',
        fact:
          factOf(worded, context) ??
          factByKind(
            worded.map(({ label }) => label),
            context.prepared.profiles,
          ),
        ...place,
      },
    ];
  // Buttons answer the question they come with; a yes or no is answered by what the question says.
  const offered = buttons.length > 0 ? buttons : (choices?.options ?? []);
  if (offered.length > 0 && !(isYesNo && (isPaired(offered, sentence.language) || isAnotherQuestion(heard, context))))
    return [];
  if (isYesNo) return [confirmOf(heard, context, echoes)];
  if (isConditional(sentence) || isNeedless(sentence.text, sentence.language)) return [];
  if (followsList(sentence, context)) return [];
  // "One more detail, please: the batch code."
  if (!sentence.text.endsWith('?') && heard.said.logit('asks-to-tell') > 1.5 && !speech.has('lets-choose'))
    return [{ kind: 'asks-other', words: sentence.quote.slice(0, 200), ...place }];
  if (heard.request || sentence.text.endsWith('?')) {
    if (!sentence.text.endsWith('?') && !speech.has('needs') && !heard.wh) return [];
    if (speech.has('lets-choose') && !sentence.text.endsWith('?') && !speech.has('needs')) return [];
    return [{ kind: 'asks-other', words: sentence.quote.slice(0, 200), ...place }];
  }
  return [];
}

const wordedChoices = (sentence: Sentence): BotOption[] => {
  const found = alternatives(sentence);
  return found.length > 0 || !sentence.text.endsWith('?') ? found : fragmentChoices(sentence);
};

const isYesNoQuestion = ({ speech, yesNo, sentence, wh }: HeardSentence, { keywords }: Context): boolean =>
  keywords.asking === sentence ||
  speech.has('asks-leave') ||
  speech.has('asks-check') ||
  (sentence.text.endsWith('?') &&
    !speech.has('asks-to-tell') &&
    (speech.has('asks-state') || speech.has('offers-extra') || (yesNo && !wh)));

const isPaired = (options: readonly BotOption[], language: Language) =>
  yesNoPair(options, language) !== null || options.some(({ label }) => isYesOrNo(label, language));

const isYesOrNo = (label: string, { wordings: { labels } }: Language) =>
  labels.yes.test(label) || labels.no.test(label);

/** Choices in words belong to the sentence that lets choose, not to a check before or after them. */
const isAnotherQuestion = ({ speech, sentence }: HeardSentence, { buttons, choices }: Context): boolean =>
  buttons.length === 0 && choices !== null && speech.has('asks-check') && sentence.text.endsWith('?');

/** "Please confirm these details:" */
const asksForList = (sentence: Sentence, { turn, senses }: Context) =>
  turn.lists.some((list) => list.intro === sentence && senses.get(list) === 'needs');

/** The turn tells how customers do it themselves. */
const isGuided = ({ turn }: Context): boolean =>
  turn.sentences.filter(({ words, language }) => language.claims.isSelfService(words)).length > 1;

/** What introduces a list is answered with the list. */
const followsList = (sentence: Sentence, { turn, senses }: Context) =>
  turn.lists.some((list) => list.intro === sentence && senses.get(list) !== 'told' && senses.get(list) !== 'values');

/** The fact whose value is among the choices. */
function factOf(options: readonly BotOption[], { prepared }: Context): string | null {
  const labels = options.map(({ label }) => label.toLowerCase());
  const found = Object.entries(prepared.brief.facts).find(([, { value }]) => {
    const said = String(value).toLowerCase();
    return labels.some((label) => label === said || said.includes(label) || label.includes(said));
  });
  return found?.[0] ?? null;
}
