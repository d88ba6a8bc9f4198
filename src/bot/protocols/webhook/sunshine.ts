/** Zendesk's Sunshine Conversations, version 2: https://developer.zendesk.com/api-reference/conversations */
import { randomBytes } from 'node:crypto';
import type { BotMessage, BotOption } from '../../bot.ts';
import { bubble, lines } from '../../reply.ts';
import { newUuid } from '../../session/session-id.ts';
import type { Channel } from './channel.ts';

interface Sent {
  /** `typing:start` … of an activity. */
  type?: string;
  content?: Content;
}

interface Content {
  text?: string;
  altText?: string;
  mediaUrl?: string;
  actions?: Action[];
  items?: { title?: string; description?: string; actions?: Action[] }[];
}

interface Action {
  type?: string;
  text?: string;
  payload?: string;
}

export const sunshine: Channel = {
  bot: '5d8cff3cd55b040010928b5b',
  newCustomer: () => randomBytes(12).toString('hex'),
  told({ customer, bot, secret, date, text, option }) {
    const now = new Date(date).toISOString();
    const message = {
      id: newUuid(),
      received: now,
      author: { userId: customer, displayName: 'Customer', type: 'user', user: { id: customer } },
      content: { type: 'text', text, ...(option !== null && { payload: option.value }) },
      source: { type: 'web' },
    };
    const payload = { conversation: { id: customer, type: 'personal' }, message };
    const body = JSON.stringify({
      app: { id: bot },
      webhook: { id: '0', version: 'v2' },
      events: [{ id: newUuid(), createdAt: now, type: 'conversation:message', payload }],
    });
    return { headers: { 'content-type': 'application/json', ...(secret !== null && { 'x-api-key': secret }) }, body };
  },
  heard({ path, body }) {
    const { type, content } = (body ?? {}) as Sent;
    if (path.endsWith('/activity') && type !== undefined && type.startsWith('typing:'))
      return { messages: [], typing: type === 'typing:start' };
    return { messages: path.endsWith('/messages') && content !== undefined ? messagesOf(content) : [] };
  },
  reply: ({ path, body }) =>
    path.endsWith('/messages')
      ? { status: 201, body: { messages: [{ id: newUuid(), ...(body as object) }] } }
      : { status: 200, body: {} },
  signals: [
    {
      stage: 'signalled',
      path: '$[*].path',
      matches: '/(pass|offer)Control$',
      payload: '$[0].body.metadata',
      queue: '$[0].body.switchboardIntegration',
    },
  ],
};

function messagesOf({ text, altText, mediaUrl, actions = [], items = [] }: Content): BotMessage[] {
  const said = text ?? altText ?? (mediaUrl === undefined ? '' : `[file] ${mediaUrl}`);
  const others = items.flatMap(({ title, description, actions: offered = [] }) =>
    bubble(lines([title, description]), optionsOf(offered)),
  );
  return [...bubble(said, optionsOf(actions)), ...others];
}

/** Links lead out of the conversation. */
function optionsOf(actions: readonly Action[]): BotOption[] {
  return actions.flatMap(({ type, text, payload }) =>
    (type === 'reply' || type === 'postback') && text !== undefined ? [{ label: text, value: payload ?? text }] : [],
  );
}
