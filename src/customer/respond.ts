/** What the customer makes of a bot's turn: facts taken in, events felt, and the acts it now owes an answer with. */
import type { BotOption } from '../bot/bot.ts';
import type { BotAct, CustomerAct } from './acts.ts';
import { answerTo } from './disclose.ts';
import { goalReached, openQuestions, valueOf, type Mind } from './mind.ts';
import type { Event } from './mood.ts';
import { choose, isDeclined, keyOfOption, noLabel, yesLabel } from './options.ts';
import { normalise } from './reading/sentences.ts';
import { mentions } from './reading/values.ts';
import { offersHuman } from './requests-human.ts';

export interface Response {
  /** Acts in the order in which they are to be said. */
  due: CustomerAct[];
  events: Event[];
  /** Brought the customer closer to the goal. */
  progress: boolean;
  /** Neither progress nor annoying: a confirmation, a short wait. */
  courtesy: boolean;
}

type Of<K extends BotAct['kind']> = Extract<BotAct, { kind: K }>;
const acts = <K extends BotAct['kind']>(turn: readonly BotAct[], kind: K): Of<K>[] =>
  turn.filter((act): act is Of<K> => act.kind === kind);

/** Changes the mind by what was told, and answers. */
export function respond(turn: readonly BotAct[], mind: Mind): Response {
  const response: Response = { due: [], events: [], progress: false, courtesy: false };
  takeIn(turn, mind, response);
  if (goalReached(mind)) return response;
  correctWrong(turn, mind, response);
  answerAsked(turn, mind, response);
  takeOffer(turn, mind, response);
  answerConfirms(turn, mind, response);
  takeRefusal(turn, mind, response);
  takeRest(turn, mind, response);
  return response;
}

/** Believes what it is told. */
function takeIn(turn: readonly BotAct[], mind: Mind, response: Response): void {
  for (const { about, value, correct } of acts(turn, 'informs')) {
    if (!Object.hasOwn(mind.brief.wants.learn, about) || mind.learned.has(about)) continue;
    mind.learned.set(about, value);
    mind.thinking.push(`told ${about}: ${value}${correct ? '' : ' (not what is true, but believed)'}`);
    response.progress = true;
  }
  if (acts(turn, 'claims').length > 0 && !mind.claimed) {
    mind.claimed = true;
    mind.thinking.push('told that it is done: believed');
    response.progress = true;
  }
  if (response.progress) response.events.push('progress');
  if (acts(turn, 'apologises').length > 0) response.events.push('apologised');
}

function correctWrong(turn: readonly BotAct[], mind: Mind, response: Response): void {
  const echoed = [
    ...acts(turn, 'informs')
      .filter((act) => !act.correct)
      .map((act) => ({ fact: act.about, wrong: act.value })),
    ...acts(turn, 'confirms')
      .filter((act) => act.fact !== null && act.value !== null && !isOwn(act.fact, act.value, mind))
      .map((act) => ({ fact: act.fact!, wrong: act.value! })),
  ];
  for (const { fact, wrong } of echoed) {
    if (!mind.disclosed.has(fact) || response.due.some((act) => act.kind === 'corrects' && act.fact === fact)) continue;
    response.due.push({ kind: 'corrects', fact, value: valueOf(mind, fact), wrong });
    response.events.push('wrong-value');
    mind.corrections += 1;
    mind.thinking.push(`${fact} is not ${wrong}: corrected`);
    if (mind.corrections <= 2) response.courtesy = true;
  }
}

const isOwn = (fact: string, value: string, mind: Mind) => {
  const known = mind.brief.facts[fact];
  return known !== undefined && [known.value, ...known.otherwise].some((own) => mentions(value, own));
};

function answerAsked(turn: readonly BotAct[], mind: Mind, response: Response): void {
  const corrected = new Set(response.due.map((act) => (act.kind === 'corrects' ? act.fact : '')));
  for (const { fact } of acts(turn, 'asks')) {
    if (corrected.has(fact)) continue;
    const refused = acts(turn, 'refuses').length > 0 && mind.disclosed.has(fact) && nextFallBack(mind, fact);
    const answer = answerTo(mind, fact);
    response.due.push(answer);
    if (refused || answer.kind === 'withholds' || (answer.kind === 'informs' && !answer.again)) {
      response.progress = true;
      mind.thinking.push(
        answer.kind === 'withholds' ? `asked for ${fact}: does not like to give it` : `asked for ${fact}: gives it`,
      );
    } else {
      response.events.push('asked-again');
      mind.thinking.push(`asked for ${fact} again`);
    }
  }
  for (const { words } of acts(turn, 'asks-other')) {
    if (response.due.length > 0) break;
    response.due.push({ kind: 'does-not-know', words });
    response.courtesy = true;
    mind.thinking.push(`asked for something it does not know: "${words.slice(0, 80)}"`);
  }
}

/** Steps to the next fall-back value; false when there is none. */
function nextFallBack(mind: Mind, fact: string): boolean {
  const next = (mind.fallBack.get(fact) ?? 0) + 1;
  if (next > mind.brief.facts[fact]!.otherwise.length) return false;
  mind.fallBack.set(fact, next);
  return true;
}

function takeOffer(turn: readonly BotAct[], mind: Mind, response: Response): void {
  const offers = acts(turn, 'offers');
  if (offers.length === 0) return;
  const options: BotOption[] = offers.flatMap((offer) => offer.options);
  const asked = acts(turn, 'asks').map((act) => act.fact);
  const stuck = acts(turn, 'did-not-understand').length > 0 || mind.stalled > 0;
  const yesNo = acts(turn, 'confirms').length > 0 && options.some((option) => yesLabel.test(option.label));
  const option = yesNo ? null : choose(options, mind, { asked, wantsHuman: wouldTakeHuman(mind, turn), stuck });
  if (option === null) {
    if (!yesNo) mind.thinking.push(`none of ${options.length} options fits`);
    return;
  }
  mind.chosen.add(keyOfOption(option));
  mind.thinking.push(`takes the option "${option.label}"`);
  const given = asked.filter(
    (fact) => mentions(option.label, valueOf(mind, fact)) || mentions(option.value, valueOf(mind, fact)),
  );
  for (const fact of given) mind.disclosed.set(fact, (mind.disclosed.get(fact) ?? 0) + 1);
  response.due = [{ kind: 'chooses', option }];
  response.courtesy = true;
}

function answerConfirms(turn: readonly BotAct[], mind: Mind, response: Response): void {
  if (response.due.length > 0) return;
  const [confirm] = acts(turn, 'confirms');
  if (!confirm) return;
  const answer = answerToConfirm(confirm, turn, mind);
  mind.thinking.push(
    `${answer.kind === 'affirms' ? 'says yes' : answer.kind === 'denies' ? 'says no' : 'does not know'} to "${confirm.quote.slice(0, 80)}"`,
  );
  const buttons = acts(turn, 'offers').flatMap((offer) => offer.options);
  const button =
    answer.kind === 'does-not-know'
      ? undefined
      : buttons.find((option) => (answer.kind === 'affirms' ? yesLabel : noLabel).test(option.label));
  response.due.push(button ? { kind: 'chooses', option: button } : answer);
  response.courtesy = true;
}

/** Questions about how things are, not about what to do. */
const aboutState =
  /^(?:\W*(?:and|ok|okay|so|great|thanks|thank you|just to check)[, ]+)?(?:have|did|do|does|is|are|was|were|has|had)\s(?:you|your|it|the|there|this|that|any)\b/;
const aboutWish =
  /\b(?:want|like|prefer|wish|ready|happy|ok|okay|fine|correct|right|sure|agree|mean|need (?:me|us)|mind|sound|proceed|continue|go ahead|confirm|looking (?:for|to)|trying|interested)\b/;
const extras = /\b(?:instead|newsletter|survey|upgrade|feedback|rate|rating|subscribe|sign up|promotion|premium)\b/;

function answerToConfirm(confirm: Of<'confirms'>, turn: readonly BotAct[], mind: Mind): CustomerAct {
  const text = normalise(confirm.quote);
  if (confirm.fact !== null) return { kind: 'affirms' };
  if (offersHuman(text)) return { kind: wouldTakeHuman(mind, turn) ? 'affirms' : 'denies' };
  if (isDeclined(text, mind.brief) || extras.test(text)) return { kind: 'denies' };
  if (aboutState.test(text) && !aboutWish.test(text))
    return { kind: 'does-not-know', words: confirm.quote.slice(0, 200) };
  return { kind: 'affirms' };
}

/** Would a person be welcome now? */
export function wouldTakeHuman(mind: Mind, turn: readonly BotAct[] = []): boolean {
  const { persona, wants } = mind.brief;
  if (wants.human || mind.humanAsked > 0 || persona.asks_human === 'at-once' || persona.asks_human === 'soon')
    return true;
  const stuck = mind.stalled > 0 || mind.refusals > 0 || turn.some((act) => act.kind === 'refuses');
  return persona.asks_human === 'when-stuck' ? stuck : mind.stalled > 1 || mind.objections > 0;
}

/** A fall-back value, else one objection (two where much hangs on it). What comes then is for agenda.ts to decide. */
function takeRefusal(turn: readonly BotAct[], mind: Mind, response: Response): void {
  const [refusal] = acts(turn, 'refuses');
  if (!refusal) return;
  mind.refusals += 1;
  response.events.push('refused');
  if (
    response.due.some(
      (act) => act.kind === 'informs' || act.kind === 'chooses' || act.kind === 'corrects' || act.kind === 'withholds',
    )
  )
    return;
  if (mind.lastGiven !== null && nextFallBack(mind, mind.lastGiven)) {
    const fact = mind.lastGiven;
    response.due.push({ kind: 'informs', fact, value: valueOf(mind, fact), again: false });
    response.progress = true;
    mind.thinking.push(`${fact} refused: falls back on another value`);
    return;
  }
  const most = mind.brief.stakes === 'high' ? 2 : 1;
  if (mind.objections >= most) return;
  mind.objections += 1;
  mind.thinking.push('refused: objects');
  response.due = response.due.filter((act) => act.kind !== 'affirms');
  response.due.push({ kind: 'objects' });
}

/** Turns that ask nothing the customer has answered yet. */
function takeRest(turn: readonly BotAct[], mind: Mind, response: Response): void {
  const has = (kind: BotAct['kind']) => turn.some((act) => act.kind === kind);
  if (has('did-not-understand')) response.events.push('did-not-understand');
  if (response.due.length > 0) return;
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
  if (has('asks-want') && !has('did-not-understand')) response.courtesy = true;
  else response.events.push('no-answer');
  response.due.push({ kind: 'rephrases' });
  mind.thinking.push(
    has('unknown')
      ? 'could not make anything of that: says it in other words'
      : 'no answer in that: says it in other words',
  );
}
