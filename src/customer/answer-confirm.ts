/** Yes/no questions and requests to confirm: whether the customer says yes. */
import type { BotOption } from '../bot/bot.ts';
import type { Language } from '../language/language.ts';
import type { BotAct, CustomerAct } from './acts.ts';
import { answerTo as answerFact } from './disclose.ts';
import type { Heard } from './heard.ts';
import type { Mind } from './mind.ts';
import { actsOf, type BotActOf, type Response } from './response.ts';
import { pairOffered } from './yes-no-pair.ts';
import { answerTo, ownMoment, type Question } from './yes-or-no.ts';

export function answerConfirm(turn: readonly BotAct[], mind: Mind, response: Response): void {
  const question = questionOf(turn, mind.language);
  if (question === undefined || isAnswered(question, turn, response)) return;
  // "I did not get that. Could you say it again?" is no question to say yes to.
  const deaf = actsOf(turn, 'did-not-understand').length > 0;
  if (deaf && question.kind === 'confirms' && question.about === 'act' && question.keyword === null) return;
  const kind = answerTo(question, turn, mind);
  if (kind === 'does-not-know' && response.due.length > 0) return;
  // A person who may be had is no question: who wants none passes over it.
  if (kind === 'denies' && question.kind === 'offers-human' && isOnlyTold(question, turn)) return;
  if (kind === 'denies' && isInPassing(question, response, mind.language)) return;
  mind.thinking.push(`${said[kind]} "${question.quote.slice(0, 80)}"`);
  mind.heard.confirming = confirming(question, response);
  if (kind !== 'does-not-know') mind.saidYes = kind === 'affirms';
  mind.leave = kind === 'affirms' && givesLeave(question);
  response.courtesy = true;
  const button = kind === 'does-not-know' ? undefined : buttonFor(kind, turn, mind.language);
  if (button) {
    response.due = [{ kind: 'chooses', option: button }];
    return;
  }
  const own = kind === 'denies' ? ownMoment(question, mind) : null;
  if (own !== null) {
    response.due.push({ kind: 'denies' }, answerFact(mind, own));
    response.progress = true;
    return;
  }
  const answer: CustomerAct = kind === 'does-not-know' ? { kind, words: question.quote.slice(0, 200) } : { kind };
  response.due.unshift(answer);
  const goesOn = kind === 'denies' && question.kind === 'confirms' && question.keywordNo === null;
  // Who is asked in the middle of its matter whether it would like something else as well says no, and is heard.
  const inPassing = question.kind === 'confirms' && question.about === 'offer' && mind.disclosed.size > 0;
  if (!goesOn || (inPassing && mind.stalled === 0) || response.due.length > 1) return;
  response.due.push(
    mind.brief.wants.human ? { kind: 'asks-human', again: mind.humanAsked > 0 } : { kind: 'rephrases' },
  );
}

function buttonFor(kind: 'affirms' | 'denies', turn: readonly BotAct[], language: Language): BotOption | undefined {
  const { labels } = language.wordings;
  const offers = actsOf(turn, 'offers');
  const options = offers.flatMap((offer) => offer.options);
  const pair = pairOffered(offers, language);
  if (pair !== null) return kind === 'affirms' ? pair.yes : pair.no;
  return options.find(({ label }) => (kind === 'affirms' ? labels.yes : labels.no).test(label));
}

/** A yes after which the bot can act. */
const givesLeave = (question: Question): boolean =>
  question.kind === 'confirms' &&
  (question.about === 'act' || question.about === 'summary' || question.keyword !== null);

const said = { affirms: 'says yes to', denies: 'says no to', 'does-not-know': 'does not know' };

/** "Off somewhere nice? What's your booking reference?": a few words without a verb, before what is asked for. */
const isInPassing = (question: Question, { due }: Response, { hasVerb, normalise }: Language): boolean =>
  question.kind === 'confirms' &&
  question.about === 'offer' &&
  due.some(({ kind }) => kind === 'informs') &&
  question.quote.split(/\s+/).length <= shortest &&
  !hasVerb(normalise(question.quote).split(' '));

const shortest = 6;

/** "Text NURSE and a nurse rings you", beside what else was said. */
const isOnlyTold = ({ quote }: Question, turn: readonly BotAct[]): boolean =>
  !quote.includes('?') && turn.some(({ kind }) => kind === 'refuses' || kind === 'did-not-understand');

/** The one that decides: a keyword asked for, leave to act, then how things are; an offer of a person where nothing else is asked. */
function questionOf(turn: readonly BotAct[], language: Language): Question | undefined {
  const confirms = actsOf(turn, 'confirms');
  const keyed = confirms.findLast((act) => act.keyword !== null);
  const asked = confirms.findLast((act) => act.about !== 'state' && act !== keyed) ?? confirms[0];
  if (keyed !== undefined) return asked !== undefined && isBare(keyed) ? { ...keyed, ...meaningOf(asked) } : keyed;
  if (asked !== undefined) return asked;
  const [human] = actsOf(turn, 'offers-human');
  if (human !== undefined) return human;
  const buttons = actsOf(turn, 'offers').find((offer) => pairOffered([offer], language) !== null);
  if (buttons === undefined) return undefined;
  const { message, quote } = buttons;
  return { ...noValue, kind: 'confirms', about: 'act', message, quote };
}

/** "Yes / No", "Y or N?": what it is about stands in the question before. */
const isBare = ({ quote }: BotActOf<'confirms'>) => quote.trim().split(/\s+/).length <= 5;

const meaningOf = ({ about, fact, value, values, quote }: BotActOf<'confirms'>) => ({
  about,
  fact,
  value,
  values,
  quote,
});

const noValue = { fact: null, value: null, keyword: null, keywordNo: null, values: [] };

/** A correction and a choice answer it already, and so does a fact that the same sentence asks for. */
function isAnswered(question: Question, turn: readonly BotAct[], { due }: Response): boolean {
  if (due.some((act) => act.kind === 'corrects' || act.kind === 'chooses' || act.kind === 'denies')) return true;
  if (due.length === 0) return false;
  return (
    due.some((act) => act.kind === 'withholds') || actsOf(turn, 'asks').some((act) => act.quote === question.quote)
  );
}

/** A keyword stands alone: beside other answers it is a yes like any other. */
function confirming(question: Question, { due }: Response): Heard['confirming'] {
  if (question.kind === 'offers-human') return 'human';
  return due.length === 0 ? question : { ...question, keyword: null, keywordNo: null };
}
