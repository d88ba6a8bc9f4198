/** What a sentence asks of the customer: a fact, a yes or a no, a choice, a person's company, or something it does not know. */
import type { BotOption } from '../../bot/bot.ts';
import type { Language } from '../../language/language.ts';
import { amountSpans } from '../../language/text/amounts.ts';
import type { Sentence } from '../../language/text/turn.ts';
import type { BotAct, Confirmed } from '../acts.ts';
import type { Answer } from './answers.ts';
import { factsAsked } from './asks.ts';
import { alternatives, fragmentChoices } from './alternatives.ts';
import { factByForm } from './by-form.ts';
import { factByKind, factByValue } from './by-value.ts';
import { asksOnlyForKey } from './choices.ts';
import type { Echo } from './echoes.ts';
import type { Context } from './context.ts';
import type { HeardSentence } from './heard-sentence.ts';
import { likeliest } from './likely.ts';
import { wronglyChecked } from './checked-values.ts';
import { fieldFacts } from './form-field.ts';
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
  const asks =
    !speech.has('offers-more') &&
    !isOnlyChecked(heard) &&
    !asksForWord(heard, context) &&
    !isOnlyChosen(heard) &&
    (heard.request || heard.question || heard.yesNo || speech.has('needs') || heard.said.logit('asks-to-tell') > 0);
  const named = asks ? factsAsked(sentence, context.prepared.profiles, context.disclosed, speech) : [];
  const asked = named.filter((fact) => !echoes.some((echo) => echo.about === fact && !speech.has('needs')));
  if (
    asked.length === 0 &&
    (!heard.request || isBare(sentence)) &&
    !speech.has('offers-more') &&
    echoes.length === 0 &&
    !answers.length
  )
    asked.push(...factsNamedAlone(sentence, context.prepared.profiles, context.disclosed));
  const field =
    asked.length > 0 || answers.length > 0
      ? null
      : fieldFacts(sentence, context.turn, context.prepared.profiles, context.disclosed);
  if (field?.length === 0) return [{ kind: 'asks-other', words: sentence.quote.slice(0, 200), ...place }];
  asked.push(...(field ?? []));
  const byForm =
    asked.length > 0 || answers.length > 0
      ? null
      : factByForm(sentence, context.prepared.brief.facts, context.disclosed, asks && !heard.yesNo);
  if (byForm !== null) asked.push(byForm);
  // What nothing names is asked for all the same.
  if (asked.length === 0 && asks && isAfterSomething(heard, context) && echoes.length === 0 && answers.length === 0) {
    const likely = likelyFact(sentence, context.prepared.profiles, context.disclosed ?? noneTold, speech);
    if (likely !== null) asked.push(likely);
  }
  const byValue =
    asked.length > 0 || context.buttons.length > 0 || context.choices !== null
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

const noneTold: ReadonlySet<string> = new Set();

/** Asks to be told something, and neither for a yes nor for one of some choices. */
const isAfterSomething = (
  { said, speech, yesNo, sentence }: HeardSentence,
  { buttons, choices, disclosed }: Context,
): boolean =>
  buttons.length === 0 &&
  choices === null &&
  !yesNo &&
  said.logit('asks-to-tell') > 0 &&
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
  const isYesNo = isYesNoQuestion(heard, context);
  if (isYesNo && language.remarks.hasHelped.test(sentence.text) && isGuided(context))
    return [{ kind: 'offers-more', ...place }];
  const { buttons, choices } = context;
  const worded =
    buttons.length === 0 && !speech.has('asks-check') && echoes.length === 0 ? wordedChoices(sentence) : [];
  if (
    worded.length > 0 &&
    !worded.some(({ label }) => label.split(' ').length < 3 && isYesOrNo(label, sentence.language)) &&
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

/** Yes and no on buttons or keys below words that ask nothing: "Refund £10.99 to your card [Do it] [Cancel]", "1 = go, 2 = wrong". */
export function confirmButtons(context: Context): BotAct[] {
  const { buttons, choices, messages, heard, prepared } = context;
  const { normalise } = prepared.language;
  const clicked = buttons.length > 0;
  const options = clicked ? buttons : choices?.by === 'key' ? choices.options : [];
  if (yesNoPair(options, prepared.language) === null) return [];
  const shown = messages.findLastIndex((message) => message.options.length > 0);
  const at = clicked ? shown : messages.length - 1;
  const last = heard.findLast(({ sentence }) => sentence.message === at && (clicked || sentence.role !== 'item'));
  if (last === undefined) return [];
  const confirm = confirmOf(last, context, context.echoes.get(last.sentence) ?? []);
  // Of keys that say yes and no it matters only what a yes would wave through.
  if (!clicked && (confirm.kind !== 'confirms' || confirm.values.every(({ correct }) => correct))) return [];
  const about = isExtra(normalise(messages[at]!.text), last.speech.has('offers-extra'), context) ? 'offer' : null;
  const quote = messages[at]!.text.trim();
  return confirm.kind === 'confirms' ? [{ ...confirm, about: about ?? confirm.about, quote }] : [];
}

function confirmOf(heard: HeardSentence, context: Context, own: readonly Echo[]): BotAct {
  const { sentence, speech } = heard;
  const offer = speech.has('asks-check') ? null : offerBefore(sentence, context);
  const quote = offer === null ? sentence.quote : joined(offer, sentence, context);
  const text = offer === null ? sentence.text : `${offer.text} ${sentence.text}`;
  const { keyword, keywordNo } = context.keywords.asking === sentence ? context.keywords : noKeywords;
  const checks = speech.has('asks-check') || keyword !== null || speech.has('asks-leave') || sentence.words.length <= 6;
  const read = own.length > 0 && !checks ? own : valuesBefore(context);
  const values =
    checks || read.length > 0
      ? [
          ...read,
          ...wronglyChecked(
            context.turn.sentences,
            read,
            context.prepared,
            context.disclosed,
            speech.has('asks-check'),
          ),
        ]
      : read;
  const about = aboutOf(heard, text, values, context);
  const single = (about === 'value' || about === 'summary') && values.length === 1 ? values[0]! : null;
  return {
    kind: 'confirms',
    about,
    fact: single?.about ?? null,
    value: single?.value ?? null,
    keyword,
    keywordNo,
    values: [...values],
    message: sentence.message,
    quote,
  };
}

const noKeywords = { keyword: null, keywordNo: null };

/** Every fact repeated in the turn, wrong ones before right ones of the same fact. */
function valuesBefore({ echoes }: Context): Echo[] {
  const values = new Map<string, Echo>();
  for (const echo of [...echoes.values()].flat()) {
    if (!values.has(echo.about) || !echo.correct) values.set(echo.about, echo);
  }
  return [...values.values()];
}

function aboutOf(heard: HeardSentence, text: string, values: readonly Echo[], context: Context): Confirmed {
  const { speech, sentence, said } = heard;
  const isOpen = !answered.some((act) => speech.has(act));
  const likely = isOpen ? likeliest(said, answered, -2) : null;
  if (sentence.language.matters.yesOrNo.test(sentence.text) && !speech.has('asks-leave')) return 'choice';
  if (speech.has('asks-check')) return values.length > 1 ? 'summary' : values.length === 1 ? 'value' : 'summary';
  if (values.some(({ correct }) => !correct)) return values.length > 1 ? 'summary' : 'value';
  const worded = speech.has('offers-extra') || likely === 'offers-extra' || followsExtra(heard, context);
  const ownMatter = values.some(({ correct }) => correct) && sentence.language.matters.pointsBack.test(sentence.text);
  if (!ownMatter && isExtra(text, worded, context)) return 'offer';
  if (likely === 'asks-check' && values.length > 0) return values.length > 1 ? 'summary' : 'value';
  if ((speech.has('asks-state') || likely === 'asks-state') && !speech.has('asks-leave'))
    return values.length > 0 ? 'value' : 'state';
  if (values.length > 1 && speech.has('asks-leave')) return 'summary';
  return 'act';
}

/** Questions for a yes or a no. */
const answered = ['asks-leave', 'asks-check', 'asks-state', 'offers-extra'] as const;

/** "Have you thought about our Plus plan? Shall I switch you over?" */
function followsExtra({ sentence }: HeardSentence, { heard }: Context): boolean {
  const at = heard.findIndex((one) => one.sentence === sentence);
  return heard.slice(Math.max(0, at - 3), Math.max(0, at)).some(({ speech }) => speech.has('offers-extra'));
}

/** Something that is not what the customer came for, or that it declines. */
function isExtra(text: string, worded: boolean, { prepared }: Context): boolean {
  const { keysOf, matters } = prepared.language;
  const named = matters.otherMatters(text);
  if (named.length > 0) return !named.some((key) => prepared.wishes.has(key));
  const aims = new Set(keysOf(text).filter((key) => prepared.aims.has(key)));
  // Whoever came to learn something wants nothing done.
  const none = prepared.brief.wants.done.length === 0 && !prepared.brief.wants.human ? 1 : 0;
  const signs = none + (worded ? 1 : 0) + (isPriced(text, prepared.language) ? 1 : 0) + (matters.isSold(text) ? 1 : 0);
  return signs > aims.size;
}

const isPriced = (text: string, language: Language) => amountSpans(text, language).length > 0 || /\b\d+ ?%/.test(text);

/** "We could send you a new one. Would you like that?": the sentence that makes the offer. */
function offerBefore(sentence: Sentence, { turn }: Context): Sentence | null {
  if (sentence.words.length > 12) return null;
  const at = turn.sentences.indexOf(sentence);
  const before = turn.sentences[at - 1];
  if (before === undefined || before.message !== sentence.message) return null;
  if (before.text.endsWith('?') && !sentence.language.remarks.proposes.test(before.text)) return null;
  const { clauses, matters } = before.language;
  return clauses.isDenied(before.text) && !matters.stillOffers.test(before.text) ? null : before;
}

function joined(offer: Sentence, sentence: Sentence, { messages }: Context): string {
  const raw = messages[sentence.message]?.text ?? '';
  const start = raw.indexOf(offer.quote);
  const end = start < 0 ? -1 : raw.indexOf(sentence.quote, start);
  return end < 0 ? sentence.quote : raw.slice(start, end + sentence.quote.length);
}
