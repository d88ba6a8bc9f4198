/** What the customer makes of a bot's turn: what it learns, what it feels, and the acts it now owes an answer with. */
import type { BotAct } from './acts.ts';
import { answerAsked, answerUnknown, correctWrong, tellFound, tellHeldBack } from './answer-facts.ts';
import { answerConfirm } from './answer-confirm.ts';
import { answerFirst } from './answer-first.ts';
import { goalReached, openQuestions, type Mind } from './mind.ts';
import { awaitedBy, toldAll } from './awaited.ts';
import { actsOf, type Response } from './response.ts';
import { noticeLanguage } from './notice-language.ts';
import { takeNamedWish } from './take-named-wish.ts';
import { takeOffer } from './take-offer.ts';
import { takeRefusal } from './take-refusal.ts';
import { declinesHuman } from './want-human.ts';

/** Changes the mind by what was told, and answers. */
export function respond(turn: readonly BotAct[], mind: Mind): Response {
  const response: Response = { due: [], events: [], progress: false, courtesy: false };
  takeIn(turn, mind, response);
  if (turn.some(({ kind }) => reopens.has(kind))) mind.leave = false;
  if (goalReached(mind)) {
    answerFirst(turn, mind, response);
    return response;
  }
  correctWrong(turn, mind, response);
  answerAsked(turn, mind, response);
  tellFound(mind, response);
  takeOffer(turn, mind, response);
  answerConfirm(turn, mind, response);
  tellHeldBack(turn, mind, response);
  answerUnknown(turn, mind, response);
  takeNamedWish(turn, mind, response);
  takeRefusal(turn, mind, response);
  takeRest(turn, mind, response);
  noticeLanguage(mind, response);
  return response;
}

/** After these the outcome is no longer all that is left. */
const reopens = new Set<BotAct['kind']>([
  'asks',
  'asks-other',
  'asks-want',
  'confirms',
  'offers',
  'offers-human',
  'refuses',
  'did-not-understand',
  'promises-human',
  'promises-contact',
]);

/** Believes what it is told. */
function takeIn(turn: readonly BotAct[], mind: Mind, response: Response): void {
  const mayBeEarly = mind.doubted || mind.answeredFirst > 0;
  if (mayBeEarly && mind.claimed && actsOf(turn, 'refuses').length > 0 && actsOf(turn, 'claims').length === 0) {
    mind.claimed = false;
    mind.thinking.push('it is not done after all');
  }
  for (const { about, value, correct } of actsOf(turn, 'informs')) {
    const known = mind.learned.get(about);
    const isNews = known === undefined || (mind.answeredFirst > 0 && known !== value);
    if (!Object.hasOwn(mind.brief.wants.learn, about) || !isNews) continue;
    mind.learned.set(about, value);
    mind.thinking.push(`told ${about}: ${value}${correct ? '' : ' (not what is true, but believed)'}`);
    response.progress = true;
  }
  if (actsOf(turn, 'claims').length > 0 && !mind.claimed) {
    mind.claimed = true;
    mind.thinking.push('told that it is done: believed');
    response.progress = true;
  }
  if (actsOf(turn, 'refuses-rightly').length > 0 && !mind.refused) {
    mind.refused = true;
    mind.thinking.push('told why it is not possible: accepts it');
    response.progress = true;
  }
  if (response.progress) response.events.push('progress');
  if (actsOf(turn, 'apologises').length > 0) response.events.push('apologised');
}

/** Turns that ask nothing the customer has answered yet. */
function takeRest(turn: readonly BotAct[], mind: Mind, response: Response): void {
  const has = (kind: BotAct['kind']) => turn.some((act) => act.kind === kind);
  if (has('did-not-understand')) response.events.push('did-not-understand');
  if (response.progress || response.due.length > 0) mind.remarks = 0;
  if (response.due.length > 0) return;
  if (has('promises-human') && declinesHuman(mind) && mind.saidNoToHuman < 2) {
    mind.saidNoToHuman += 1;
    mind.heard.confirming = 'human';
    response.due.push({ kind: 'denies' });
    response.courtesy = mind.saidNoToHuman === 1;
    mind.thinking.push('a person was promised: does not want one');
    return;
  }
  if (has('promises-human')) {
    response.events.push('human-promised');
    return;
  }
  const open = openQuestions(mind).filter(
    (about) => !mind.agenda.some((act) => act.kind === 'asks' && act.about === about),
  );
  const [about] = response.progress
    ? open
    : mind.stalled > 0
      ? open.filter((name) => mind.learned.size > 0 || !mind.worded.has(`asks ${name}`))
      : [];
  if (about !== undefined && !has('asks-want')) {
    mind.worded.add(`asks ${about}`);
    response.due.push({ kind: 'asks', about });
    return;
  }
  if (has('waits') && !has('did-not-understand')) {
    response.due.push({ kind: 'waits' });
    response.courtesy = true;
    response.events.push('kept-waiting');
    return;
  }
  if (isRemark(turn, mind)) {
    mind.remarks += 1;
    response.due.push({ kind: 'waits' });
    response.courtesy = true;
    mind.thinking.push('a remark that asks nothing: lets it go on');
    return;
  }
  if (has('asks-want') && !has('did-not-understand')) response.courtesy = true;
  else response.events.push('no-answer');
  response.due.push({ kind: 'rephrases' });
  mind.thinking.push(
    has('unknown')
      ? 'could not make anything of that: says it in other words'
      : 'no answer in that: says it in other words',
  );
}

/** What asks nothing: of a customer who waits for the outcome alone, whatever else is said in passing. */
const isRemark = (turn: readonly BotAct[], mind: Mind): boolean =>
  mind.remarks === 0 &&
  (((turn.some(({ kind }) => kind === 'promises-contact') ||
    (turn.some(({ kind }) => kind === 'states') && toldAll(mind))) &&
    turn.every(({ kind }) => remarks.has(kind))) ||
    (awaitedBy(mind) !== null &&
      turn.every(({ kind }) => kind !== 'apologises') &&
      turn.every(({ kind }) => remarks.has(kind) || inPassing.has(kind))));

/** What a turn may hold that asks nothing and gets nowhere: once, a customer lets it go on. */
const remarks = new Set<BotAct['kind']>(['states', 'promises-contact', 'apologises', 'thanks', 'greets']);
const inPassing = new Set<BotAct['kind']>(['unknown', 'informs', 'goodbye']);
