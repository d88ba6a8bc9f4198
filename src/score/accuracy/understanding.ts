import type { Conversation, Turn } from '../../conversation/conversation.ts';
import { endOf } from '../../conversation/end-reasons.ts';
import type { BotAct } from '../../customer/acts.ts';
import type { Brief } from '../../plan/brief.ts';
import { spotOf, spotOfTurn } from '../spot.ts';
import { asksHuman } from '../escalation/handoff.ts';
import { lettersAndDigits } from '../../conversation/same-value.ts';
import type { Entry } from '../ledger.ts';
import { observable } from '../observable.ts';
import type { ScoringContext } from '../score.ts';

/**
 * Did the bot understand what the customer wants when it was told? By the intent the bot exposes, where its names are
 * known; else by behaviour: did it ask for, repeat or act on anything this intent needs?
 * `right` is null when neither can be seen, and where nobody knows what the customer wants.
 */
export function understanding(
  conversation: Conversation,
  context: ScoringContext,
): { right: boolean | null; entries: Entry[] } {
  if (!observable(conversation).customer) return { right: null, entries: [] };
  return byIntent(conversation, context) ?? byBehaviour(conversation);
}

function byIntent(
  { brief, turns }: Conversation,
  context: ScoringContext,
): { right: boolean; entries: Entry[] } | null {
  const known = Object.hasOwn(context.intentNames, brief.intent) ? context.intentNames[brief.intent]! : [];
  const names = new Set([...known, brief.intent].map(lettersAndDigits));
  const naming = turns.filter((turn) => turn.bot?.intent && !isAboutHuman(turn, brief));
  const turn = naming.find(statesWant) ?? naming[0];
  const name = turn?.bot?.intent?.name;
  if (!turn || name === undefined) return null;
  if (names.has(lettersAndDigits(name))) return { right: true, entries: [] };
  // Without declared names another word may well mean the same: behaviour decides.
  if (known.length === 0) return null;
  const text = `Understood as ${name}, the customer wants ${brief.intent}`;
  return { right: false, entries: [{ ...spotOfTurn(turn), code: 'intent-misunderstood', weight: 0, text }] };
}

function byBehaviour({ brief, turns, end }: Conversation): { right: boolean | null; entries: Entry[] } {
  const useful = (act: BotAct): boolean => {
    if (act.kind === 'asks' || act.kind === 'claims' || act.kind === 'hands-off' || act.kind === 'promises-human')
      return true;
    if (act.kind === 'confirms') return act.fact !== null;
    return act.kind === 'informs' && Object.hasOwn(brief.wants.learn, act.about);
  };
  if (turns.some((turn) => turn.bot?.acts.some(useful))) return { right: true, entries: [] };
  for (const turn of turns) {
    const deaf = turn.bot?.acts.find((act) => act.kind === 'did-not-understand');
    if (deaf)
      return {
        right: false,
        entries: [
          { ...spotOf(turn, deaf), code: 'not-understood', weight: 0, text: 'The bot said it did not understand' },
        ],
      };
  }
  const { lost } = endOf(end.reason);
  const last = turns.findLast((turn) => turn.bot !== null);
  if (lost === null || lost === 'unanswered' || !last) return { right: null, entries: [] };
  const text = 'Nothing this intent needs was ever asked for, said or done';
  return { right: false, entries: [{ ...spotOfTurn(last), code: 'not-understood', weight: 0, text }] };
}

/** Asked for a human and given one: the intent of that turn is the request, not the matter. */
const isAboutHuman = (turn: Turn, brief: Brief): boolean =>
  !brief.wants.human &&
  asksHuman(turn, brief) &&
  (turn.bot?.acts.some((act) => act.kind === 'hands-off' || act.kind === 'promises-human') ?? false);

const statesWant = (turn: Turn): boolean =>
  turn.customer.acts.some((act) => act.kind === 'states-want' || act.kind === 'rephrases');
