import type { Conversation, Turn } from '../../conversation/conversation.ts';
import { endOf } from '../../conversation/end-reasons.ts';
import type { BotAct } from '../../customer/acts.ts';
import { spotOfTurn } from '../spot.ts';
import { goalOpen } from '../goal/goal-open.ts';
import type { Entry } from '../ledger.ts';
import { observable } from '../observable.ts';
import { unit } from './weights.ts';

/** Turns that left the customer without a way on, and turns that no answer came to; none where nobody knows what it came for. */
export function deadEnds(conversation: Conversation): Entry[] {
  if (!observable(conversation).customer) return [];
  const open = goalOpen(conversation);
  return conversation.turns.flatMap((turn, index) => {
    const why = deadEnd(conversation, turn, open[index]!);
    if (why === null) return [];
    const code = why === 'an empty reply' ? 'no-answer' : 'dead-end';
    return [unit(code, spotOfTurn(turn), `Left with ${why}`)];
  });
}

export function unanswered({ turns, end }: Conversation): Entry[] {
  if (endOf(end.reason).lost !== 'unanswered') return [];
  return turns.filter((turn) => turn.bot === null).map((turn) => unit('no-answer', spotOfTurn(turn), end.detail));
}

/** Acts after which the customer knows how to go on, or has got something. */
const waysOn = new Set<BotAct['kind']>([
  'asks',
  'asks-other',
  'confirms',
  'offers',
  'claims',
  'refuses-rightly',
  'promises-human',
  'offers-human',
  'hands-off',
  'offers-more',
  'asks-want',
  'waits',
]);

/** Why a bot turn leaves the customer nowhere while the goal is open; null when it does not. */
function deadEnd(conversation: Conversation, turn: Turn, goalOpen: boolean): string | null {
  const { bot } = turn;
  if (!bot || !goalOpen) return null;
  if (bot.messages.every((message) => message.text.trim() === '' && message.options.length === 0)) {
    return bot.signals.length > 0 ? null : 'an empty reply';
  }
  if (bot.signals.some((signal) => signal.stage !== 'ended' && signal.stage !== 'failed')) return null;
  if (bot.signals.some((signal) => signal.stage === 'ended')) return 'the bot closed the conversation';
  if (bot.acts.some((act) => waysOn.has(act.kind) || informsWanted(conversation, act))) return null;
  if (bot.messages.some((message) => message.options.length > 0 || /[?？]/.test(message.text))) return null;
  if (bot.acts.some((act) => act.kind === 'goodbye')) return 'a goodbye while the goal is open';
  return 'no question, no option and no outcome';
}

const informsWanted = ({ brief }: Conversation, act: BotAct): boolean =>
  act.kind === 'informs' && Object.hasOwn(brief.wants.learn, act.about);
