import type { BotOption } from '../bot/bot.ts';
import type { Language } from '../language/language.ts';
import { readSentence } from '../language/text/sentence.ts';
import type { BotAct, CustomerAct } from './acts.ts';
import type { Mind } from './mind.ts';
import { keyOfOption } from './options.ts';
import { isDeclined, preferredIn } from './wishes.ts';
import { hearSentence } from './reading/heard-sentence.ts';
import { actsOf, type Response } from './response.ts';

/** What was due anyway says less than the wish the bot has just named. */
const weaker = new Set<CustomerAct['kind']>(['rephrases', 'denies', 'does-not-know']);
const asking = new Set<BotAct['kind']>(['asks-other', 'asks-want', 'confirms', 'did-not-understand', 'offers']);

/** Questions that leave open what may be answered. */
const open = new Set<BotAct['kind']>([
  'asks-other',
  'asks-want',
  'states',
  'thanks',
  'greets',
  'apologises',
  'informs',
]);

/** A person, or something beside the matter, to which it says no. */
const isDeclinedOffer = ({ heard: { confirming } }: Mind): boolean =>
  confirming === 'human' || confirming?.about === 'offer';

/**
 * "We can refund it or send another. What shall we do?": of what the bot speaks of, the customer names what it would like, once; and so it
 * does where it is asked which it would like, whatever was on offer.
 */
export function takeNamedWish(turn: readonly BotAct[], mind: Mind, response: Response): void {
  if (actsOf(turn, 'refuses').length > 0 && actsOf(turn, 'offers').length > 0) return;
  if (!response.due.every((act) => weaker.has(act.kind)) || !turn.some((act) => asking.has(act.kind))) return;
  if (response.due.some((act) => act.kind === 'denies') && isDeclinedOffer(mind)) return;
  const asked = asksWhich(turn, mind.language) ? wishUntold(mind) : null;
  if (asked !== null) return takeWish(asked, mind, response);
  const wish = preferredIn(mind.heard.text, mind);
  if (wish === null) return;
  // A single word may stand in any sentence, and "How can I help?" is no choice: then the other must be named as well.
  const isVague = !wish.includes(' ') || turn.some((act) => act.kind === 'asks-want');
  if (isVague && turn.every((act) => open.has(act.kind)) && !isDeclined(mind.heard.text, mind)) return;
  if (!mind.chosen.has(keyOfOption(optionOf(wish)))) takeWish(wish, mind, response);
}

/** What it would like best of all that it has not said yet. */
export const wishUntold = ({ brief, chosen }: Mind): string | null =>
  brief.prefer.find((wish) => !chosen.has(keyOfOption(optionOf(wish)))) ?? null;

export function takeWish(wish: string, mind: Mind, response: Response): void {
  const option = optionOf(wish);
  mind.chosen.add(keyOfOption(option));
  mind.thinking.push(`names what it would like: "${wish}"`);
  response.due = [{ kind: 'chooses', option }];
  response.courtesy = true;
}

const optionOf = (wish: string): BotOption => ({ label: wish, value: wish });

/** "Which of them shall I arrange?" */
const asksWhich = (turn: readonly BotAct[], language: Language): boolean =>
  actsOf(turn, 'asks-other').some(({ words }) => hearSentence(readSentence(words, language)).speech.has('lets-choose'));
