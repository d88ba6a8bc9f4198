/** Conversations by id, and the message endpoint on top of them. */
import type { Answer } from './back-end-routes.ts';
import { BoundedMap } from './bounded-map.ts';
import { deriveShare } from './derive.ts';
import { respond } from './dialogue.ts';
import { freshState, type State } from './state.ts';
import type { World } from './turn.ts';

export interface Chat {
  /** `waitMs`: how long a bot of that pace takes to answer. */
  receive(body: unknown): Answer & { waitMs: number };
}

export function createChat(world: World, latencyMs: number, capacity = 50_000): Chat {
  const conversations = new BoundedMap<State>(capacity);

  return {
    receive(body) {
      const { conversationId, message, payload } = (body ?? {}) as Record<string, unknown>;
      if (typeof conversationId !== 'string' || conversationId === '' || conversationId.length > 200) {
        return refusal('"conversationId" must be a string of 1 to 200 characters.');
      }
      const sent = payload ?? message;
      if (typeof sent !== 'string') return refusal('"message" must be a string.');

      const before = conversations.get(conversationId) ?? freshState;
      const { state, reply } = respond(before, readable(sent), world);
      if (reply.ended === true) conversations.delete(conversationId);
      else conversations.set(conversationId, state);
      return { status: 200, body: reply, waitMs: latencyMs * (0.5 + deriveShare(state.digest, 'pace')) };
    },
  };
}

const refusal = (error: string) => ({ status: 400, body: { error }, waitMs: 0 });

const longest = 2000;

/** Control characters out, length bounded. */
const readable = (text: string) =>
  text
    .slice(0, longest)
    .replace(/\p{Cc}+/gu, ' ')
    .trim();
