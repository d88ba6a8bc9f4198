/** Buttons, alternatives and yes/no questions: what the customer takes, and whether it says yes. */
import type { BotOption } from '../bot/bot.ts';
import type { Brief } from '../plan/brief.ts';
import type { BotAct, CustomerAct } from './acts.ts';
import { valueOf, type Mind } from './mind.ts';
import { choose, isDeclined, keyOfOption, noLabel, yesLabel } from './options.ts';
import { keysOf, normalise } from './reading/sentences.ts';
import { mentions } from './reading/values.ts';
import { offersHuman } from './reading/promises-human.ts';
import { actsOf, type BotActOf, type Response } from './response.ts';
import { wantsHumanNow, wouldTakeHuman } from './want-human.ts';

export function takeOffer(turn: readonly BotAct[], mind: Mind, response: Response): void {
  const offers = actsOf(turn, 'offers');
  if (offers.length === 0) return;
  const options: BotOption[] = offers.flatMap((offer) => offer.options);
  const asked = actsOf(turn, 'asks').map((act) => act.fact);
  const stuck = actsOf(turn, 'did-not-understand').length > 0 || mind.stalled > 0;
  const yesNo = actsOf(turn, 'confirms').length > 0 && options.some((option) => yesLabel.test(option.label));
  const option = yesNo
    ? null
    : choose(options, mind, { asked, wantsHuman: wantsHumanNow(mind), takesHuman: wouldTakeHuman(mind, turn), stuck });
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

export function answerConfirm(turn: readonly BotAct[], mind: Mind, response: Response): void {
  if (response.due.length > 0) return;
  const confirm = actsOf(turn, 'confirms')[0] ?? actsOf(turn, 'offers-human')[0];
  if (!confirm) return;
  const answer = answerToConfirm(confirm, turn, mind);
  mind.thinking.push(
    `${answer.kind === 'affirms' ? 'says yes' : answer.kind === 'denies' ? 'says no' : 'does not know'} to "${confirm.quote.slice(0, 80)}"`,
  );
  const buttons = actsOf(turn, 'offers').flatMap((offer) => offer.options);
  const button =
    answer.kind === 'does-not-know'
      ? undefined
      : buttons.find((option) => (answer.kind === 'affirms' ? yesLabel : noLabel).test(option.label));
  response.due.push(button ? { kind: 'chooses', option: button } : answer);
  if (answer.kind === 'denies' && !button && !offersHuman(confirm.quote)) response.due.push({ kind: 'rephrases' });
  response.courtesy = true;
}

/** Questions about how things are, not about what to do. */
const aboutState =
  /^(?:\W*(?:and|ok|okay|so|great|thanks|thank you|just to check)[, ]+)?(?:have|did|do|does|is|are|was|were|has|had)\s(?:you|your|it|the|there|this|that|any)\b/;
const aboutWish =
  /\b(?:want|like|prefer|wish|ready|happy|ok|okay|fine|correct|right|sure|agree|mean|need (?:me|us)|mind|sound|proceed|continue|go ahead|confirm|looking (?:for|to)|trying|interested)\b/;
const extras = /\b(?:instead|newsletter|survey|upgrade|feedback|rate|rating|subscribe|sign up|promotion|premium)\b/;

function answerToConfirm(
  confirm: BotActOf<'confirms' | 'offers-human'>,
  turn: readonly BotAct[],
  mind: Mind,
): CustomerAct {
  const text = normalise(confirm.quote);
  if (confirm.kind === 'confirms' && confirm.fact !== null) return { kind: 'affirms' };
  if (confirm.kind === 'offers-human' || offersHuman(text))
    return { kind: wouldTakeHuman(mind, turn) ? 'affirms' : 'denies' };
  if (isDeclined(text, mind.brief) || extras.test(text) || isAnotherMatter(text, mind.brief)) return { kind: 'denies' };
  if (aboutState.test(text) && !aboutWish.test(text))
    return { kind: 'does-not-know', words: confirm.quote.slice(0, 200) };
  return { kind: 'affirms' };
}

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
