/** Intercom: https://developers.intercom.com/docs/webhooks, and the Conversations API a bot answers by. */
import { createHmac, randomInt } from 'node:crypto';
import type { BotMessage } from '../../bot.ts';
import { bubble } from '../../reply.ts';
import { newUuid } from '../../session/session-id.ts';
import type { Channel } from './channel.ts';

interface Sent {
  message_type?: string;
  body?: string;
  reply_options?: { text?: string; uuid?: string }[];
}

export const intercom: Channel = {
  bot: '0',
  // All as long as each other, so that none stands within another's.
  newCustomer: () => String(randomInt(1e13, 1e14)),
  told({ customer, bot, secret, date, count, text, option }) {
    const now = Math.trunc(date / 1000);
    const author = { type: 'user', id: `user-${customer}`, name: 'Customer' };
    const said = { id: newUuid(), body: `<p>${escaped(text)}</p>`, author };
    const part = { type: 'conversation_part', part_type: 'comment', created_at: now, ...said };
    const item = {
      type: 'conversation',
      id: customer,
      created_at: now,
      source: { type: 'conversation', delivered_as: 'customer_initiated', ...said },
      contacts: { type: 'contact.list', contacts: [{ type: 'contact', id: author.id }] },
      conversation_parts: {
        type: 'conversation_part.list',
        conversation_parts:
          count === 1 ? [] : [{ ...part, ...(option !== null && { reply_option_uuid: option.value }) }],
      },
    };
    const body = JSON.stringify({
      type: 'notification_event',
      app_id: bot,
      id: `notif_${newUuid()}`,
      topic: count === 1 ? 'conversation.user.created' : 'conversation.user.replied',
      created_at: now,
      data: { type: 'notification_event_data', item },
    });
    const signature =
      secret === null ? {} : { 'x-hub-signature': `sha1=${createHmac('sha1', secret).update(body).digest('hex')}` };
    return { headers: { 'content-type': 'application/json', ...signature }, body };
  },
  heard: ({ path, body }) => ({ messages: path.endsWith('/reply') ? messagesOf((body ?? {}) as Sent) : [] }),
  reply: ({ path }) => ({
    status: 200,
    body: { type: 'conversation', id: /\/conversations\/([^/]+)/.exec(path)?.[1] ?? '' },
  }),
  signals: [
    {
      stage: 'signalled',
      path: '$[?@.body.message_type=="assignment"].body',
      payload: '$[0].body',
      queue: '$[0].body.assignee_id',
    },
    { stage: 'signalled', path: '$[*].path', matches: '/run_assignment_rules$' },
    { stage: 'ended', path: '$[?@.body.message_type=="close"].body' },
  ],
};

/** Notes are for those who work there. */
function messagesOf({ message_type: type, body = '', reply_options: offered = [] }: Sent): BotMessage[] {
  if (type === 'note') return [];
  const options = offered.flatMap(({ text, uuid }) =>
    text === undefined ? [] : [{ label: text, value: uuid ?? text }],
  );
  return bubble(body, options);
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
