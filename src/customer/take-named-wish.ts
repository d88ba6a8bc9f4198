import type { BotAct, CustomerAct } from './acts.ts';
import type { Mind } from './mind.ts';
import { isDeclined, keyOfOption, preferredIn } from './options.ts';
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

/** "We can refund it or send another. What shall we do?": of what the bot speaks of, the customer names what it would like, once. */
/** A person, or something beside the matter, to which it says no. */
const isDeclinedOffer = ({ heard: { confirming } }: Mind): boolean =>
  confirming === 'human' || confirming?.about === 'offer';

export function takeNamedWish(turn: readonly BotAct[], mind: Mind, response: Response): void {
  if (actsOf(turn, 'refuses').length > 0 && actsOf(turn, 'offers').length > 0) return;
  if (!response.due.every((act) => weaker.has(act.kind)) || !turn.some((act) => asking.has(act.kind))) return;
  if (response.due.some((act) => act.kind === 'denies') && isDeclinedOffer(mind)) return;
  const wish = preferredIn(mind.heard.text, mind);
  if (wish === null) return;
  // A single word may stand in any sentence, and "How can I help?" is no choice: then the other must be named as well.
  const isVague = !wish.includes(' ') || turn.some((act) => act.kind === 'asks-want');
  if (isVague && turn.every((act) => open.has(act.kind)) && !isDeclined(mind.heard.text, mind)) return;
  const option = { label: wish, value: wish };
  if (mind.chosen.has(keyOfOption(option))) return;
  mind.chosen.add(keyOfOption(option));
  mind.thinking.push(`names what it would like: "${wish}"`);
  response.due = [{ kind: 'chooses', option }];
  response.courtesy = true;
}
