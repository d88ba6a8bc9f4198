/**
 * Told what it came for in a turn that asks for more, a person answers that first: what was told may be of something else. "The Salt Path
 * (due on Friday) or Rust for Gardeners (due on the 20th): which shall I renew?"
 */
import type { BotAct, CustomerAct } from './acts.ts';
import { answerConfirm } from './answer-confirm.ts';
import { answerAsked } from './answer-facts.ts';
import type { Mind } from './mind.ts';
import { isOwn } from './options.ts';
import { actsOf, type Response } from './response.ts';
import { takeOffer } from './take-offer.ts';

/** Whoever asks on for ever keeps nobody. */
const mostAnswers = 6;

export function answerFirst(turn: readonly BotAct[], mind: Mind, response: Response): void {
  if (mind.answeredFirst >= mostAnswers) return;
  answerAsked(turn.filter(isFresh(mind)), mind, response);
  if (mayChoose(turn, mind)) takeOffer(turn, mind, response);
  // Asked for its leave after all, it was told too early that it is done.
  if (mind.answeredFirst > 0 && mind.brief.wants.done.length > 0) answerConfirm(turn, mind, response);
  response.due = response.due.filter(({ kind }) => answers.has(kind));
  if (response.due.length === 0) return;
  mind.answeredFirst += 1;
  mind.thinking.push('has what it came for: answers first');
}

/** Nothing else keeps it: it says no to nobody, and begins nothing anew. */
const answers = new Set<CustomerAct['kind']>(['informs', 'chooses', 'affirms', 'withholds', 'looks-for']);

const isFresh =
  ({ disclosed }: Mind) =>
  (act: BotAct): boolean =>
    act.kind === 'asks' && !disclosed.has(act.fact);

/** Of choices beside "Anything else?" it takes none. */
const mayChoose = (turn: readonly BotAct[], mind: Mind): boolean =>
  turn.every(({ kind }) => kind !== 'offers-more' && kind !== 'asks-want' && kind !== 'goodbye') &&
  actsOf(turn, 'offers').some(({ options }) => options.some((option) => isOwn(option, options, mind)));
