/** Why customers were with a person in the end, or asked for one: what stood before it. */
import type { Conversation, Turn } from '../../conversation/conversation.ts';
import { endOf } from '../../conversation/end-reasons.ts';

export const handoffReasons = {
  'at-once': 'the customer asked for a person at once',
  misunderstood: 'the bot did not understand',
  refused: 'the bot refused',
  offered: 'the bot offered it',
  asked: 'the customer asked for a person later',
  unknown: 'nothing that was said tells why',
} as const;

export type HandoffReason = keyof typeof handoffReasons;

/** null: no person was asked for, promised or there. */
export function handoffReasonOf({ turns, end }: Conversation): HandoffReason | null {
  const asked = turns.findIndex(({ customer }) => customer.acts.some(({ kind }) => kind === 'asks-human'));
  const given = turns.findIndex(isGiven);
  if (asked < 0 && given < 0) return endOf(end.reason).content === 'handed-over' ? 'unknown' : null;
  if (asked === 0) return 'at-once';
  // What the bot said before: up to the turn in which the customer asks, and in that in which it hands over.
  const before = turns.slice(0, asked >= 0 ? asked : given + 1);
  const says = (kind: string) => before.some(({ bot }) => bot?.acts.some((act) => act.kind === kind) ?? false);
  if (says('did-not-understand')) return 'misunderstood';
  if (says('refuses')) return 'refused';
  if (asked >= 0) return 'asked';
  return says('offers-human') || says('promises-human') ? 'offered' : 'unknown';
}

const isGiven = ({ bot }: Turn): boolean =>
  bot !== null &&
  (bot.signals.some(({ stage }) => stage !== 'failed') ||
    bot.acts.some(({ kind }) => kind === 'promises-human' || kind === 'hands-off'));
