/** The bot's last turn as the customer's words must fit it: which options are clicked or typed, what is said yes to, how it was asked. */
import type { BotOption, BotReply } from '../bot/bot.ts';
import type { BotAct } from './acts.ts';
import { actsOf, type BotActOf } from './response.ts';

export interface Heard {
  text: string;
  /** Options that are buttons; others are typed. */
  clickable: ReadonlySet<BotOption>;
  /** Options that are chosen by typing their key. */
  keys: Set<BotOption>;
  /** Facts asked for, and in which words. */
  asks: ReadonlyMap<string, string>;
  /** What a yes or a no is said to; `human`: an offer of a person. Settled when the customer has made up its mind. */
  confirming: BotActOf<'confirms'> | 'human' | null;
  /** It did not understand. */
  misheard: boolean;
  /** It asked to wait. */
  kept: boolean;
  /** It asked whether there is anything else. */
  invited: boolean;
}

/** No more of a turn is kept to be looked at again. */
const kept = 2_000;

export function hear(reply: Pick<BotReply, 'messages'>, acts: readonly BotAct[]): Heard {
  return {
    text: reply.messages.map(({ text }) => text.slice(0, kept)).join('\n'),
    clickable: new Set(reply.messages.flatMap((message) => message.options)),
    keys: new Set(actsOf(acts, 'offers').flatMap(({ by, options }) => (by === 'key' ? options : []))),
    asks: new Map(actsOf(acts, 'asks').map(({ fact, quote }) => [fact, quote])),
    confirming: null,
    misheard: actsOf(acts, 'did-not-understand').length > 0,
    kept: actsOf(acts, 'waits').length > 0,
    invited: actsOf(acts, 'offers-more').length > 0,
  };
}

/** Before the bot has said anything. */
export const nothingHeard: Heard = hear({ messages: [] }, []);
