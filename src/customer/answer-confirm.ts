/** Yes/no questions and requests to confirm: whether the customer says yes. */
import type { Brief } from '../plan/brief.ts';
import type { BotAct, CustomerAct } from './acts.ts';
import type { Heard } from './heard.ts';
import type { Mind } from './mind.ts';
import { isDeclined, isPreferred, isWanted, isYesNoPair, noLabel, yesLabel } from './options.ts';
import { keysOf, normalise } from '../language/text/words.ts';
import { actsOf, type BotActOf, type Response } from './response.ts';
import { wouldTakeHuman } from './want-human.ts';

type Question = BotActOf<'confirms'> | BotActOf<'offers-human'>;

export function answerConfirm(turn: readonly BotAct[], mind: Mind, response: Response): void {
  const question = questionOf(turn);
  if (question === undefined || isAnswered(question, turn, response)) return;
  const kind = answerTo(question, turn, mind);
  if (kind === 'does-not-know' && response.due.length > 0) return;
  mind.thinking.push(`${said[kind]} "${question.quote.slice(0, 80)}"`);
  mind.heard.confirming = confirming(question, response);
  if (kind !== 'does-not-know') mind.saidYes = kind === 'affirms';
  response.courtesy = true;
  const label = kind === 'affirms' ? yesLabel : noLabel;
  const button =
    kind === 'does-not-know'
      ? undefined
      : actsOf(turn, 'offers')
          .flatMap((offer) => offer.options)
          .find((option) => label.test(option.label));
  if (button) {
    response.due = [{ kind: 'chooses', option: button }];
    return;
  }
  const answer: CustomerAct = kind === 'does-not-know' ? { kind, words: question.quote.slice(0, 200) } : { kind };
  response.due.unshift(answer);
  const goesOn = kind === 'denies' && question.kind === 'confirms' && question.keywordNo === null;
  if (goesOn && response.due.length === 1) response.due.push({ kind: 'rephrases' });
}

const said = { affirms: 'says yes to', denies: 'says no to', 'does-not-know': 'does not know' };

/** The one that decides: a keyword asked for, leave to act, then how things are; an offer of a person where nothing else is asked. */
function questionOf(turn: readonly BotAct[]): Question | undefined {
  const confirms = actsOf(turn, 'confirms');
  const asked =
    confirms.find((act) => act.keyword !== null) ??
    confirms.findLast((act) => act.about !== 'state') ??
    confirms[0] ??
    actsOf(turn, 'offers-human')[0];
  if (asked !== undefined) return asked;
  const buttons = actsOf(turn, 'offers').find((offer) => isYesNoPair(offer.options));
  if (buttons === undefined) return undefined;
  const { message, quote } = buttons;
  return { ...noValue, kind: 'confirms', about: 'act', message, quote };
}

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

function answerTo(question: Question, turn: readonly BotAct[], mind: Mind): 'affirms' | 'denies' | 'does-not-know' {
  if (question.kind === 'offers-human') return wouldTakeHuman(mind, turn) ? 'affirms' : 'denies';
  const text = normalise(question.quote);
  const { brief } = mind;
  if (question.values.some((value) => !value.correct)) return 'denies';
  if (question.fact !== null || question.about === 'value' || question.about === 'summary') return 'affirms';
  if (question.about === 'choice' && mind.saidYes !== null) return mind.saidYes ? 'affirms' : 'denies';
  if (isDeclined(text, brief)) return 'denies';
  if (question.about === 'offer') return isPreferred(text, brief) || isWanted(text, brief) ? 'affirms' : 'denies';
  if (isAnotherMatter(text, brief)) return 'denies';
  if (question.about === 'state' && !aboutWish.test(text)) return 'does-not-know';
  return 'affirms';
}

const aboutWish =
  /\b(?:want|like|prefer|wish|ready|happy|ok|okay|fine|correct|right|sure|agree|mean|need (?:me|us)|mind|sound|proceed|continue|go ahead|confirm|looking (?:for|to)|trying|interested)\b/;

const matters = new Set(
  keysOf(
    'return cancel refund replace exchange repair collect subscribe unsubscribe upgrade reset transfer close delete complain redeem reorder',
  ),
);

/** A service nobody asked for: a return, where an order is to be cancelled. */
function isAnotherMatter(text: string, brief: Brief): boolean {
  const named = keysOf(text).filter((key) => matters.has(key));
  if (named.length === 0) return false;
  const wishes = [brief.goal, brief.intent.replaceAll(/[_-]/g, ' '), ...brief.wants.done, ...brief.prefer];
  const told = [...brief.opening, ...brief.rephrase].map((wording) => wording.text);
  const wanted = new Set(
    [...wishes, ...told, ...Object.values(brief.facts).map((fact) => String(fact.value))].flatMap(keysOf),
  );
  return !named.some((key) => wanted.has(key));
}
