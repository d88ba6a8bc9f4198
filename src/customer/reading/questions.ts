/** What a sentence asks of the customer: a fact, a yes or a no, a choice, a person's company, or something it does not know. */
import type { Sentence } from '../../language/text/sentence.ts';
import type { BotAct } from '../acts.ts';
import { asksWhichMoment } from './alternatives.ts';
import type { Answer } from './answers.ts';
import { asksOnlyForKey } from './choices.ts';
import type { Context } from './context.ts';
import { factsAskedFor } from './facts-asked-for.ts';
import type { HeardSentence } from './heard-sentence.ts';
import { labelsIn } from './labelled.ts';
import { clausesOf, isConditional, isNeedless } from './mode.ts';
import { openQuestion } from './open-question.ts';
import { settled } from './settled-speech.ts';
import { pointsBack, wordedChoices } from './worded-choices.ts';
import { yesNoKnown } from './yes-no-known.ts';

export function answerQuestion(heard: HeardSentence, context: Context, answers: readonly Answer[]): BotAct[] {
  const { sentence, speech } = heard;
  if (isFormOfDate(heard, context)) return [];
  if (isChosenByWord(heard, context) || !mayAsk(sentence, context) || isAnsweredByKey(sentence, context)) return [];
  // "No need to send your order number."
  if (isOnlyNeedless(sentence) || sentence.language.remarks.exclaims.test(sentence.text)) return [];
  const place = { message: sentence.message, quote: sentence.quote };
  const echoes = context.echoes.get(sentence) ?? [];
  if (echoes.length === 0 && isToldCode(sentence)) return [];
  // "Switch it off and on again, and let me know what happens."
  if (sentence.language.remarks.reportsBack.test(sentence.text)) return [{ kind: 'asks-want', ...place }];
  const known = yesNoKnown(heard, context);
  if (known !== null) return [{ kind: 'asks', fact: known, ...place }];
  const asks =
    !speech.has('offers-more') &&
    !isOnlyChecked(heard) &&
    !asksForWord(heard, context) &&
    !isOnlyChosen(heard, context) &&
    (heard.request || heard.question || heard.yesNo || isNeeded(heard) || soundsAsking(heard));
  const asked = factsAskedFor({ heard, context, answers, echoes, asks });
  if (asked?.length === 0) return [{ kind: 'asks-other', words: sentence.quote.slice(0, 200), ...place }];
  const acts: BotAct[] = [];
  // "Why would you like to see the doctor?"
  if (speech.has('offers-human') && !(heard.wh && asked !== null && asked.length > 0))
    return [...personOrElse(sentence, context), { kind: 'offers-human', ...place }];
  for (const fact of asked ?? []) acts.push({ kind: 'asks', fact, ...place });
  const checks = speech.has('asks-check') || speech.has('asks-leave') || (heard.yesNo && sentence.text.endsWith('?'));
  // "Boat name: Cormorant" tells.
  const isTold = !checks && echoes.length > 0 && labelsIn(sentence.seen, sentence.language).length > 0;
  if (asked === null && !isTold && !settled.some((act) => speech.has(act)))
    acts.push(...openQuestion(heard, context, echoes));
  if (!(checks && echoes.length > 0 && asked === null)) {
    const answered = new Set(answers.map(({ about }) => about));
    for (const echo of echoes) if (!answered.has(echo.about)) acts.push({ kind: 'informs', ...echo, ...place });
  }
  return acts;
}

/** "Shall I transfer you to a colleague, or file the complaint for you?": one of the two is the answer. */
function personOrElse(sentence: Sentence, { buttons, choices }: Context): BotAct[] {
  const options = buttons.length > 0 || choices !== null ? [] : wordedChoices(sentence);
  if (options.length !== 2) return [];
  const { message, quote } = sentence;
  return [{ kind: 'offers', options, by: 'label', fact: null, message, quote }];
}

/** "When were you born? Day, month and year, please." */
const isFormOfDate = ({ sentence }: HeardSentence, { turn }: Context): boolean =>
  sentence.language.asked.dateForm.test(sentence.text) && turn.sentences.indexOf(sentence) > 0;

/** "Return number R71265034." tells a code, though it begins as an order does. */
const isToldCode = ({ seen }: Sentence): boolean => toldCode.test(seen);
const toldCode = /^\p{L}+ \p{L}+\.?[:#]? \p{Lu}{1,3}-?\d{5,12}\.?$/u;

/** "We'll text you a reminder the day before." is said of the bot's own. */
const isNeeded = ({ speech, sentence }: HeardSentence): boolean =>
  speech.has('needs') && !sentence.language.remarks.writes.test(sentence.text);

/** "Once I have your number I can check" may do no more than tell. */
const soundsAsking = ({ said, sentence }: HeardSentence): boolean =>
  said.logit('asks-to-tell') > 0 && !(isConditional(sentence) && said.logit('states') > said.logit('asks-to-tell'));

const isOnlyNeedless = ({ text, language }: Sentence): boolean =>
  !text.endsWith('?') && isNeedless(text, language) && clausesOf(text, language).length === 1;

/** "Is this what it was?", "Do you really want to cancel this booking?", "Is that a yes or a no?": answered by a yes or a no, and no fact. */
const isOnlyChecked = ({ speech, sentence, said, yesNo, wh }: HeardSentence): boolean =>
  sentence.language.matters.yesOrNo.test(sentence.text) ||
  ((speech.has('asks-check') || (speech.has('asks-leave') && !said.maybe('asks-to-tell'))) &&
    yesNo &&
    !wh &&
    !speech.has('needs') &&
    !speech.has('asks-to-tell'));

/** "Reply YES to submit it or NO to stop": its "no" is no number. */
const asksForWord = ({ sentence, speech, wh }: HeardSentence, { keywords }: Context): boolean =>
  keywords.keyword !== null && keywords.sentences.has(sentence) && !wh && !speech.has('asks-to-tell');

/** "Do you want weekly or yearly?", "Any preference?" after two times: one of these is the answer, and no fact. */
const isOnlyChosen = (
  { sentence, speech, said }: HeardSentence,
  { choices, prepared: { profiles } }: Context,
): boolean =>
  asksWhichMoment(sentence) ||
  (speech.has('lets-choose') &&
    ((!said.maybe('asks-to-tell') && wordedChoices(sentence).length > 0) ||
      (choices?.by === 'label' &&
        pointsBack(sentence) &&
        !profiles.some(({ own }) => own.some((key) => sentence.keys.includes(key))))));

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
