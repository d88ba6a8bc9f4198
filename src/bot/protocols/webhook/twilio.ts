/** Twilio Programmable Messaging, SMS and WhatsApp: https://www.twilio.com/docs/messaging/guides/webhook-request */
import { createHmac, randomInt } from 'node:crypto';
import { decodeXML } from 'entities';
import type { Json } from '../../../json.ts';
import { valuesAt } from '../../../json-path.ts';
import { BotFault } from '../../bot.ts';
import { jsonIn } from '../../connection/json-body.ts';
import { printable } from '../../printable.ts';
import { newUuid } from '../../session/session-id.ts';
import { bubbles } from '../../reply.ts';
import type { Channel } from './channel.ts';

const account = 'AC00000000000000000000000000000000';

export const twilio: Channel = {
  bot: 'whatsapp:+15005550006',
  newCustomer: () => `+1555${randomInt(1e9, 1e10)}`,
  told({ customer, bot, url, secret, text, option }) {
    const isWhatsapp = bot.startsWith('whatsapp:');
    const sid = `SM${newUuid().replaceAll('-', '')}`;
    const fields: Record<string, string> = {
      MessageSid: sid,
      SmsMessageSid: sid,
      AccountSid: account,
      From: isWhatsapp ? `whatsapp:${customer}` : customer,
      To: bot,
      Body: text,
      NumMedia: '0',
      NumSegments: '1',
      SmsStatus: 'received',
      ApiVersion: '2010-04-01',
      ...(isWhatsapp && { WaId: customer.slice(1), ProfileName: 'Customer' }),
      ...(option !== null && { ButtonText: option.label, ButtonPayload: option.value }),
    };
    const signature = secret === null ? {} : { 'x-twilio-signature': signatureOf(url, fields, secret) };
    return {
      headers: { 'content-type': 'application/x-www-form-urlencoded', ...signature },
      body: new URLSearchParams(fields).toString(),
    };
  },
  heard({ body }) {
    const { Body: said, messages } = (body ?? {}) as { Body?: Json; messages?: Json[] };
    return { messages: bubbles(messages ?? [said]) };
  },
  reply: ({ body }) => ({
    status: 201,
    body: { sid: `SM${newUuid().replaceAll('-', '')}`, status: 'queued', account_sid: account, body },
  }),
  answered: messagesIn,
  seen: ({ body }) => {
    const told = structured(body);
    return { body: told, queue: queueIn(told) };
  },
  // Flex takes a conversation over by an interaction or a task.
  signals: [
    {
      stage: 'signalled',
      path: '$[*].path',
      matches: '/Interactions$|/Tasks$',
      payload: '$[0].body',
      queue: '$[0].queue',
    },
  ],
};

/** Fields of a form that hold JSON. */
const jsonFields = ['Channel', 'Routing', 'InteractionContext', 'Attributes'];

function structured(body: Json): Json {
  if (body === null || typeof body !== 'object' || Array.isArray(body)) return body;
  return Object.fromEntries(
    Object.entries(body).map(([name, value]) => [
      name,
      (jsonFields.includes(name) && typeof value === 'string' ? jsonIn(value) : undefined) ?? value,
    ]),
  );
}

/**
 * A queue that the bot names, else its id, else the workflow that chooses one; of an interaction in its routing, of a task beside its attributes.
 * https://www.twilio.com/docs/flex/developer/conversations/interactions-api/interactions, https://www.twilio.com/docs/taskrouter/api/task
 */
function queueIn(body: Json): Json {
  const at = (path: string): Json | undefined => valuesAt(body, path)[0];
  const found = [
    "$['Routing','Attributes']..['queue_name','queueName','task_queue','taskQueue','queue','department','skill']",
    "$..['queue_sid','TaskQueueSid','task_queue_sid']",
    "$..['workflow_sid','WorkflowSid']",
  ].map(at);
  return found.find((name) => typeof name === 'string' && name !== '') ?? null;
}

/** https://www.twilio.com/docs/usage/security#validating-requests: the address, then each field and its value, by name. */
export function signatureOf(url: string, fields: Record<string, string>, secret: string): string {
  const names = Object.keys(fields).toSorted();
  const text = url + names.map((name) => name + fields[name]!).join('');
  return createHmac('sha1', secret).update(text).digest('base64');
}

/**
 * TwiML: https://www.twilio.com/docs/messaging/twiml, and plain text, which is one message. Twilio sends nothing of what has another type, such as
 * JSON by which a bot that answers by the API says that it is done.
 */
function messagesIn(text: string, { name, type }: { name: string; type: string }): Json {
  if (type === 'text/plain') return { messages: [text] };
  if (type !== '' && !/^(text|application)\/(xml|html)$/.test(type)) return { messages: [] };
  if (!/<Response\b/.test(text))
    throw new BotFault('bot-error', `${name} answered with ${type} that is no TwiML: ${printable(text)}`);
  const messages = [...text.matchAll(/<Message\b[^>]*?(?:\/>|>(.*?)<\/Message>)/gs)].map(([, inner = '']) => {
    const body = /<Body\b[^>]*>(.*?)<\/Body>/s.exec(inner)?.[1] ?? inner;
    return decodeXML(body.replaceAll(/<!\[CDATA\[(.*?)\]\]>/gs, '$1').replaceAll(/<[^<>]*>/g, '')).trim();
  });
  return { messages };
}
