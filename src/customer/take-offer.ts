/** Buttons, menus and alternatives in words: what the customer takes. */
import type { BotOption } from '../bot/bot.ts';
import type { BotAct } from './acts.ts';
import { answerTo } from './disclose.ts';
import { toldAll } from './awaited.ts';
import { declinesHuman, wantsHumanNow, wouldTakeHuman } from './want-human.ts';
import { valueOf, type Mind } from './mind.ts';
import { choose, keyOfOption } from './options.ts';
import { isDeclined, preferredIn } from './wishes.ts';
import { isYes, kindOf, mentions } from '../language/text/values.ts';
import { actsOf, type BotActOf, type Response } from './response.ts';
import { takeWish, wishUntold } from './take-named-wish.ts';
import { takeOther } from './take-other.ts';
import { shownWith } from './taken.ts';
import type { Language } from '../language/language.ts';
import { isMoment } from './reading/moments.ts';
import { pairOffered } from './yes-no-pair.ts';

export function takeOffer(turn: readonly BotAct[], mind: Mind, response: Response): void {
  const offers = actsOf(turn, 'offers');
  const options = offers.flatMap((offer) => withMeanings(offer, mind));
  if (options.length === 0) return;
  // A yes and a no are taken by what they are said to.
  if (pairOffered(offers, mind.language) !== null && !namesWish(options, mind))
    return answerByFact(turn, options, mind, response);
  const asked = [
    ...actsOf(turn, 'asks').map((act) => act.fact),
    ...offers.flatMap(({ fact }) => (fact !== null && Object.hasOwn(mind.brief.facts, fact) ? [fact] : [])),
  ];
  const refused = actsOf(turn, 'refuses').length > 0;
  const stuck = actsOf(turn, 'did-not-understand').length > 0 || mind.stalled > 0;
  const typedOnly = offers.every(({ by }) => by !== 'button');
  const fitting = choose(options, mind, {
    asked,
    wantsHuman: wantsHumanNow(mind),
    takesHuman: wouldTakeHuman(mind, turn),
    declinesHuman: declinesHuman(mind),
    stuck,
    keyed: offers.every(({ by }) => by === 'key'),
    // Deep in its matter, with few ways to go on, a person takes one.
    indifferent:
      typedOnly &&
      !refused &&
      (!stuck || areMoments(options, mind.language)) &&
      asked.length === 0 &&
      mind.disclosed.size > 0 &&
      options.length <= 4,
  });
  const other = fitting === null ? takeOther(turn, options, mind) : null;
  const option = fitting ?? other?.option ?? null;
  if (option === null) return leaveOffer(turn, offers, mind, response);
  mind.chosen.add(keyOfOption(option));
  mind.taken.push(shownWith(mind.heard.text, option, options));
  mind.thinking.push(`takes the option "${option.label}"`);
  const given = asked.filter((fact) =>
    [option.label, option.value].some((text) => mentions(text, valueOf(mind, fact), mind.language)),
  );
  if (other !== null) given.push(other.fact);
  for (const fact of given) mind.disclosed.set(fact, (mind.disclosed.get(fact) ?? 0) + 1);
  const typed = !mind.heard.clickable.has(option) && !mind.heard.keys.has(option);
  // A choice in words leaves room for what else was asked for.
  const beside = typed
    ? response.due.filter((act) => (act.kind === 'informs' || act.kind === 'withholds') && !given.includes(act.fact))
    : [];
  response.due = [{ kind: 'chooses', option }, ...beside];
  // Whoever has told all, or said when, waits for what comes of the choice.
  mind.leave = toldAll(mind) || areMoments(options, mind.language);
  response.courtesy = true;
}

/** Of days and times any will do, whatever went before. */
const areMoments = (options: readonly BotOption[], language: Language): boolean =>
  options.every(({ label }) => isMoment(label, language));

/** Keys alone stand for what they stood for when they were last told with it. */
function withMeanings({ by, options }: BotActOf<'offers'>, mind: Mind): readonly BotOption[] {
  if (by !== 'key') return options;
  if (options.some(({ label, value }) => label !== value)) mind.menu = options;
  const isKnown = options.every(({ value }) => mind.menu.some((known) => known.value === value));
  if (!isKnown || mind.menu === options) return options;
  const found = options.map(({ value }) => mind.menu.find((known) => known.value === value)!);
  for (const option of found) mind.heard.keys.add(option);
  // Asked for it again, it is chosen again.
  for (const option of found) mind.chosen.delete(keyOfOption(option));
  return found;
}

/** "Keep my seat / Cancel": what one of them does is what the customer would like. */
const namesWish = (options: readonly BotOption[], mind: Mind): boolean =>
  options.filter(({ label }) => preferredIn(label, mind) !== null).length === 1;

/** "Is the box unopened?" with a yes and a no, where the customer knows. */
function answerByFact(turn: readonly BotAct[], options: readonly BotOption[], mind: Mind, response: Response): void {
  const asked = actsOf(turn, 'asks').find(({ fact }) => kindOf(valueOf(mind, fact), mind.language) === 'boolean');
  if (asked === undefined) return;
  const value = valueOf(mind, asked.fact);
  const { yes, no } = mind.language.wordings.labels;
  const label = isYes(value, mind.language) ? yes : no;
  const option = options.find((one) => label.test(one.label));
  if (option === undefined) return;
  mind.disclosed.set(asked.fact, (mind.disclosed.get(asked.fact) ?? 0) + 1);
  mind.thinking.push(`answers "${option.label}" for ${asked.fact}`);
  response.due = [{ kind: 'chooses', option }];
  response.courtesy = true;
}

/** None fits: what is all unwanted is declined, what it cannot tell it does not make up. */
function leaveOffer(
  turn: readonly BotAct[],
  offers: readonly BotActOf<'offers'>[],
  mind: Mind,
  response: Response,
): void {
  const options = offers.flatMap((offer) => offer.options);
  mind.thinking.push(`none of ${options.length} options fits`);
  if (response.due.length > 0) return;
  // "We have Monday and Tuesday. Which date would you like?": the day that is wanted, though it is neither.
  const wanted = offers.find(
    ({ fact, by }) => by === 'label' && fact !== null && Object.hasOwn(mind.brief.facts, fact),
  );
  const isOther = turn.some(({ kind }) => kind === 'confirms' || kind === 'offers-human');
  if (wanted !== undefined && !isOther && !mind.disclosed.has(wanted.fact!)) {
    response.due.push(answerTo(mind, wanted.fact!));
    response.progress = true;
    return;
  }
  const wish = offers.every(({ by }) => by === 'label') && mind.stalled === 0 ? wishUntold(mind) : null;
  if (wish !== null) {
    takeWish(wish, mind, response);
    return;
  }
  if (options.every((option) => isDeclined(option.label, mind))) {
    response.due.push({ kind: 'denies' }, { kind: 'rephrases' });
    response.courtesy = true;
  } else if (mind.unanswerable > 0 && offers.every((offer) => offer.by === 'label')) {
    mind.unanswerable += 1;
    response.due.push({ kind: 'does-not-know', words: offers[0]!.quote.slice(0, 200) });
  }
}
