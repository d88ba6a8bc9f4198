/** Twilio Programmable Messaging, SMS and WhatsApp: https://www.twilio.com/docs/messaging/guides/webhook-request */
import { createHmac, randomInt } from 'node:crypto';
import { decodeXML } from 'entities';
import type { Json } from '../../../json.ts';
import { BotFault } from '../../bot.ts';
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
  // Flex takes a conversation over by an interaction, whose routing names workflow and queue.
  signals: [
    {
      stage: 'signalled',
      path: '$[*].path',
      matches: '/Interactions$|/Tasks$',
      payload: '$[0].body',
      queue: '$[0].body.Routing',
    },
  ],
};

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
