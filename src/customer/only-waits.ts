import type { BotMessage } from '../bot/bot.ts';
import type { Brief } from '../plan/brief.ts';
import type { BotAct } from './acts.ts';
import { understand } from './understand.ts';

/** Beside "one moment" these ask for no answer either. */
const asides = new Set<BotAct['kind']>(['waits', 'greets', 'thanks', 'apologises', 'states']);

/** Whether all that was said is to wait, so that a customer goes on listening instead of answering. */
export function onlyWaits(messages: readonly BotMessage[], brief: Brief): boolean {
  if (messages.some(({ options }) => options.length > 0)) return false;
  const acts = understand({ messages: [...messages], signals: [] }, brief);
  return acts.some(({ kind }) => kind === 'waits') && acts.every(({ kind }) => asides.has(kind));
}
