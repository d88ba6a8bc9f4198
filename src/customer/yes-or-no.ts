/** Whether a question is answered with yes: by what is asked, by what the customer wants, and by what it has been through. */
import type { Language } from '../language/language.ts';
import { mentions } from '../language/text/values.ts';
import type { BotAct } from './acts.ts';
import type { Mind } from './mind.ts';
import { isMoment } from './reading/moments.ts';
import type { BotActOf } from './response.ts';
import { saysDayOrTime } from './says-moment.ts';
import { wouldTakeHuman } from './want-human.ts';
import { isDeclined, preferredIn } from './wishes.ts';
import { wrongToConfirm } from './wrong-values.ts';

export type Question = BotActOf<'confirms'> | BotActOf<'offers-human'>;

export function answerTo(
  question: Question,
  turn: readonly BotAct[],
  mind: Mind,
): 'affirms' | 'denies' | 'does-not-know' {
  if (question.kind === 'offers-human') return wouldTakeHuman(mind, turn) ? 'affirms' : 'denies';
  const text = mind.language.normalise(withoutNo(question, withOffer(question.quote, mind.heard.text)));
  if (wrongToConfirm(question, mind).length > 0) return 'denies';
  if (question.fact !== null || question.about === 'value' || question.about === 'summary') return 'affirms';
  if (question.about === 'choice' && mind.saidYes !== null) return mind.saidYes ? 'affirms' : 'denies';
  if (isDeclined(text, mind) || isInstead(text, mind) || ownMoment(question, mind) !== null) return 'denies';
  // What is offered with the customer's own values in it is its own matter put together.
  const isSummary = question.about === 'offer' && question.values.length > 1;
  if (question.about === 'offer' && !isSummary) return preferredIn(text, mind) !== null ? 'affirms' : 'denies';
  return question.about === 'state' ? ofState(question.quote, mind) : 'affirms';
}

/** Whoever comes with a trouble has tried what everybody tries, and has it still. */
function ofState(quote: string, { language: { normalise, remarks } }: Mind): 'affirms' | 'denies' | 'does-not-know' {
  const last = normalise(quote.split(/(?<=[.!?])\s/).at(-1)!);
  if (remarks.asksTried.test(last)) return 'affirms';
  return remarks.isItBetter.test(last) ? 'denies' : 'does-not-know';
}

/** "… otherwise answer KEEP": what a no is typed as is not what is asked about. */
const withoutNo = ({ keywordNo }: BotActOf<'confirms'>, text: string): string =>
  keywordNo === null || keywordNo.length < 3 ? text : text.replaceAll(keywordNo, ' ');

/** Questions of so few words mostly point back: "Do you accept?" */
const fewWords = 10;

/** The question, with the sentence before it where it says little by itself. */
function withOffer(quote: string, heard: string): string {
  const at = heard.indexOf(quote);
  if (at <= 0 || quote.split(/\s+/).length > fewWords) return quote;
  const before = heard.slice(Math.max(0, at - 300), at).trim();
  return `${before.slice(Math.max(0, before.slice(0, -1).search(/[.!?\n][^.!?\n]*$/)))} ${quote}`;
}

/** "Would you take three months at half price instead of cancelling?", to who came to cancel. */
function isInstead(text: string, { brief, language: { claims, keysOf, remarks } }: Mind): boolean {
  const replaced = claims.deedsOf(keysOf(remarks.insteadOf.exec(text)?.[1] ?? ''));
  return [...claims.deedsOf(keysOf(brief.goal))].some((deed) => replaced.has(deed));
}

/** "Would Thursday suit you?", to who has not told yet that it would like Wednesday. */
export function ownMoment(question: Question, { brief, disclosed, language }: Mind): string | null {
  if (question.kind !== 'confirms' || question.about !== 'act' || !isMoment(question.quote, language)) return null;
  const own = Object.entries(brief.facts).find(
    ([name, { value }]) => !disclosed.has(name) && isMoment(String(value), language),
  );
  return own === undefined || saysIt(question.quote, String(own[1].value), language) ? null : own[0];
}

const saysIt = (text: string, value: string, language: Language): boolean =>
  mentions(text, value, language) || saysDayOrTime(text, value, language);
