/** What a real customer's conversation shows of the contact itself; a simulated one does there what its brief says. */
import type { Conversation, Turn } from '../conversation/conversation.ts';
import type { BotAct } from '../customer/acts.ts';
import { languageFor } from '../language/languages.ts';
import { handoffOf } from './escalation/handoff.ts';
import type { Measures } from './score.ts';

export function contact(conversation: Conversation): Measures {
  const { origin, turns } = conversation;
  if (origin === undefined) return {};
  const spoke = turns.some(({ customer }) => customer.messages.length > 0);
  return {
    ...(spoke && {
      human_asked: [asksHuman(turns) ? 1 : 0, 1] as const,
      left_open: [leftOpen(conversation) ? 1 : 0, 1] as const,
      service_broken: [isBroken(conversation) ? 1 : 0, 1] as const,
    }),
    ...(origin.cameAgain !== undefined && { came_again: [origin.cameAgain ? 1 : 0, 1] as const }),
  };
}

const asksHuman = (turns: readonly Turn[]): boolean =>
  turns.some(({ customer }) => customer.acts.some(({ kind }) => kind === 'asks-human'));

/** The bot was waiting for the customer, who wrote nothing more; nobody took over, and nothing was claimed to be settled. */
function leftOpen(conversation: Conversation): boolean {
  const acts = conversation.turns.at(-1)?.bot?.acts ?? [];
  if (handoffOf(conversation).signalled || acts.some(({ kind }) => settles.has(kind))) return false;
  return acts.some(({ kind }) => waits.has(kind));
}

const waits = new Set<BotAct['kind']>(['asks', 'asks-other', 'confirms', 'offers', 'did-not-understand', 'asks-want']);
const settles = new Set<BotAct['kind']>(['claims', 'offers-more', 'goodbye', 'promises-human', 'promises-contact']);

/** The customer's last words got no answer, though they wanted one; or the bot said that something of the service had failed. */
function isBroken({ turns, brief, end }: Conversation): boolean {
  const { isBroken: broken } = languageFor(brief.persona.locale).remarks;
  const { normalise } = languageFor(brief.persona.locale);
  const last = turns.at(-1)!;
  const isOver = last.customer.acts.some(({ kind }) => kind === 'thanks') || end.reason === 'handed-off';
  if (last.bot === null && !isOver) return true;
  return turns.some(({ bot }) => bot?.messages.some(({ text }) => broken.test(normalise(text))));
}
