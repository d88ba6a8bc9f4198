import type { Scope } from '../plan/template.ts';
import type { OpeningContext } from './bot.ts';
import type { Kit } from './kit.ts';

/** What templates of a bot's configuration may name within a conversation. */
export function scopeOf({ conversationId, locale, facts, setup = {} }: OpeningContext, { env }: Kit): Scope {
  return { conversation_id: conversationId, locale, facts, setup, env };
}
