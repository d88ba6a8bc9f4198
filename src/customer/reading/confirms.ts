/** What a question for a yes or a no is about: something told, something to be done, or something sold beside it. */
import { amountSpans } from '../../language/text/amounts.ts';
import type { Sentence } from '../../language/text/sentence.ts';
import { mentions } from '../../language/text/values.ts';
import type { BotAct, Confirmed } from '../acts.ts';
import { yesNoPair } from '../yes-no-pair.ts';
import { wronglyChecked } from './checked-values.ts';
import type { Context } from './context.ts';
import type { Echo } from './echoes.ts';
import type { HeardSentence } from './heard-sentence.ts';
import { likeliest } from './likely.ts';
import type { Prepared } from './prepared.ts';
import { suggestsMoment } from './suggested.ts';
import { formOf } from './value-form.ts';

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
  // "Was this helpful? [👍] [👎]" decides nothing.
  if (last === undefined || prepared.language.remarks.hasHelped.test(last.sentence.text)) return [];
  const confirm = confirmOf(last, context, context.echoes.get(last.sentence) ?? []);
  // Of keys that say yes and no it matters only what a yes would wave through.
  if (!clicked && (confirm.kind !== 'confirms' || confirm.values.every(({ correct }) => correct))) return [];
  const about = isExtra(normalise(messages[at]!.text), last.speech.has('offers-extra'), context) ? 'offer' : null;
  const quote = messages[at]!.text.trim();
  return confirm.kind === 'confirms' ? [{ ...confirm, about: about ?? confirm.about, quote }] : [];
}

/** @param own What the sentence itself repeats. */
export function confirmOf(heard: HeardSentence, context: Context, own: readonly Echo[]): BotAct {
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
  const { pointsBack, yesOrNo } = sentence.language.matters;
  if (sentence.language.remarks.isItBetter.test(sentence.text)) return 'state';
  const isOpen = !answered.some((act) => speech.has(act));
  const likely = isOpen ? likeliest(said, answered, -2) : null;
  if (yesOrNo.test(sentence.text) && !speech.has('asks-leave')) return 'choice';
  if (speech.has('asks-check')) return values.length > 1 ? 'summary' : values.length === 1 ? 'value' : 'summary';
  if (values.some(({ correct }) => !correct)) return values.length > 1 ? 'summary' : 'value';
  if (suggestsMoment(sentence) && !speech.has('offers-extra')) return 'act';
  const worded = speech.has('offers-extra') || likely === 'offers-extra' || followsExtra(heard, context);
  const repeats = values.some(({ correct }) => correct);
  // "Is it for 07700 900147?": what it is, and nothing to be done.
  const mayRepeat = !worded && (!speech.has('asks-leave') || yesOrNo.test(sentence.text));
  if (repeats && mayRepeat && isSaidIn(sentence, context)) return 'value';
  const ownMatter =
    repeats &&
    (pointsBack.test(sentence.text) || (!worded && (isOwnTerm(text, context) || isSaidIn(sentence, context))));
  if (onlyLearns(context) && (speech.has('asks-leave') || likely === 'asks-leave'))
    return sentence.language.matters.looksUp.test(text) ? 'act' : 'offer';
  const isPayment = speech.has('asks-leave') && !worded && sentence.language.matters.takesPayment.test(sentence.text);
  const asksState = speech.has('asks-state') && !speech.has('asks-leave') && said.maybe('asks-state');
  // "Does the household include anyone over seventy?" sells nothing.
  if (asksState && !worded && !isPriced(text, context.prepared)) return values.length > 0 ? 'value' : 'state';
  if (!ownMatter && !isPayment && isExtra(text, worded, context)) return 'offer';
  if (likely === 'asks-check' && values.length > 0) return values.length > 1 ? 'summary' : 'value';
  if ((speech.has('asks-state') || likely === 'asks-state') && !speech.has('asks-leave'))
    return values.length > 0 ? 'value' : 'state';
  if (values.length > 1 && speech.has('asks-leave')) return 'summary';
  return 'act';
}

/** The question itself repeats what the customer told. */
const isSaidIn = (sentence: Sentence, { echoes }: Context): boolean =>
  echoes.get(sentence)?.some(({ correct }) => correct) === true;

/** "2 pm is possible for €30. Shall I?": the day or the time that was wanted, at what it costs. */
const isOwnTerm = (text: string, { prepared: { brief, language } }: Context): boolean =>
  Object.values(brief.facts).some(({ value }) => terms.has(formOf(value, language)) && mentions(text, value, language));
const terms: ReadonlySet<string> = new Set(['date', 'time']);

/** Whoever came to know something wants it looked up, and nothing done. */
const onlyLearns = ({ prepared: { brief } }: Pick<Context, 'prepared'>): boolean =>
  brief.wants.done.length === 0 && !brief.wants.human && brief.verify.every((check) => check.holds_before === true);

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
  const toldPrice = matters.ownPrice.test(text);
  if (toldPrice && !worded && !onlyLearns({ prepared })) return false;
  const aims = new Set(keysOf(text).filter((key) => prepared.aims.has(key)));
  // Whoever came to learn something wants nothing done.
  const none = onlyLearns({ prepared }) ? 1 : 0;
  const signs =
    none + (worded ? 1 : 0) + (isPriced(text, prepared) && !toldPrice ? 1 : 0) + (matters.isSold(text) ? 1 : 0);
  return signs > aims.size;
}

/** At a price that is no sum of the customer's own. */
const isPriced = (text: string, { language, brief }: Prepared): boolean =>
  /\b\d+ ?%/.test(text) ||
  amountSpans(text, language).some(
    ({ start, end }) =>
      !Object.values(brief.facts).some(
        ({ value }) => formOf(value, language) === 'amount' && mentions(text.slice(start, end), value, language),
      ),
  );

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
