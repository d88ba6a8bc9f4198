import { createHmac } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';
import type { WebhookBotSpec } from '../../../src/scenario/schema/bots/webhook.ts';
import { freePort } from '../../free-port.ts';
import { answerJson } from '../serve.ts';
import { counter, type HttpPeer, httpPeer, scripted, type Lack, type Said } from './peer.ts';

/** A bot on a channel: what it is told, and how it answers there. */
interface ChannelBot {
  lacks?: Lack[];
  /** Whether this is the channel, by what it signs. */
  isSigned: (request: IncomingMessage, body: string, url: string) => boolean;
  said: (body: string) => { customer: string; text: string };
  calls: (customer: string, turn: Said) => { path: string; form?: boolean; body: object }[];
}

const secret = 'channel-secret-1';
const hmac = (kind: string, words: string) => createHmac(kind, secret).update(words);

const bots: Record<WebhookBotSpec['channel'], ChannelBot> = {
  twilio: {
    lacks: ['options', 'ended'],
    isSigned(request, body, url) {
      const fields = [...new URLSearchParams(body)].toSorted(([a], [b]) => (a < b ? -1 : 1));
      const words = url + fields.map(([name, value]) => name + value).join('');
      return request.headers['x-twilio-signature'] === hmac('sha1', words).digest('base64');
    },
    said(body) {
      const fields = new URLSearchParams(body);
      return { customer: fields.get('From')!, text: fields.get('Body')! };
    },
    calls: (customer, { texts, handoff }) => [
      ...texts.map((Body) => ({
        path: '/2010-04-01/Accounts/AC1/Messages.json',
        form: true,
        body: { To: customer, From: 'whatsapp:+15005550006', Body },
      })),
      ...(handoff
        ? [
            {
              path: '/v1/Interactions',
              form: true,
              body: { Channel: JSON.stringify({ properties: { to: customer } }), Routing: JSON.stringify(handoff) },
            },
          ]
        : []),
    ],
  },
  whatsapp: {
    lacks: ['ended'],
    isSigned: (request, body) =>
      request.headers['x-hub-signature-256'] === `sha256=${hmac('sha256', body).digest('hex')}`,
    said(body) {
      const told = JSON.parse(body) as {
        entry: {
          changes: {
            value: {
              messages: { from: string; text?: { body: string }; interactive?: { button_reply: { id: string } } }[];
            };
          }[];
        }[];
      };
      const [message] = told.entry[0]!.changes[0]!.value.messages;
      return { customer: message!.from, text: message!.text?.body ?? message!.interactive!.button_reply.id };
    },
    calls: (to, { texts, options, handoff }) => [
      ...texts.map((body, index) => ({
        path: '/v21.0/15005550006/messages',
        body:
          options !== undefined && index === texts.length - 1
            ? {
                messaging_product: 'whatsapp',
                to,
                type: 'interactive',
                interactive: {
                  type: 'button',
                  body: { text: body },
                  action: {
                    buttons: options.map(({ label, value }) => ({ type: 'reply', reply: { id: value, title: label } })),
                  },
                },
              }
            : { messaging_product: 'whatsapp', to, type: 'text', text: { body } },
      })),
      ...(handoff
        ? [
            {
              path: '/v21.0/15005550006/pass_thread_control',
              body: { recipient: { id: to }, metadata: JSON.stringify(handoff) },
            },
          ]
        : []),
    ],
  },
  sunshine: {
    lacks: ['ended'],
    isSigned: (request) => request.headers['x-api-key'] === secret,
    said(body) {
      const told = JSON.parse(body) as {
        events: {
          payload: { conversation: { id: string }; message: { content: { text: string; payload?: string } } };
        }[];
      };
      const { conversation, message } = told.events[0]!.payload;
      return { customer: conversation.id, text: message.content.payload ?? message.content.text };
    },
    calls(id, { texts, options, handoff }) {
      const here = `/v2/apps/a1/conversations/${id}`;
      return [
        { path: `${here}/activity`, body: { author: { type: 'business' }, type: 'typing:start' } },
        ...texts.map((said, index) => ({
          path: `${here}/messages`,
          body: {
            author: { type: 'business' },
            content: {
              type: 'text',
              text: said,
              ...(options !== undefined &&
                index === texts.length - 1 && {
                  actions: options.map(({ label, value }) => ({ type: 'reply', text: label, payload: value })),
                }),
            },
          },
        })),
        ...(handoff
          ? [{ path: `${here}/passControl`, body: { switchboardIntegration: 'next', metadata: handoff } }]
          : []),
      ];
    },
  },
  intercom: {
    isSigned: (request, body) => request.headers['x-hub-signature'] === `sha1=${hmac('sha1', body).digest('hex')}`,
    said(body) {
      const { topic, data } = JSON.parse(body) as {
        topic: string;
        data: {
          item: {
            id: string;
            source: { body: string };
            conversation_parts: { conversation_parts: { body: string; reply_option_uuid?: string }[] };
          };
        };
      };
      const { id, source, conversation_parts: parts } = data.item;
      const [part] = parts.conversation_parts;
      const html = topic === 'conversation.user.created' ? source.body : (part!.reply_option_uuid ?? part!.body);
      const plain = html
        .replace(/^<p>(.*)<\/p>$/s, '$1')
        .replaceAll('&lt;', '<')
        .replaceAll('&gt;', '>')
        .replaceAll('&amp;', '&');
      return { customer: id, text: plain };
    },
    calls(id, { texts, options, handoff, ended }) {
      const here = `/conversations/${id}`;
      const reply = (body: object) => ({ path: `${here}/reply`, body: { type: 'admin', admin_id: '1', ...body } });
      return [
        reply({ message_type: 'note', body: 'For colleagues only.' }),
        ...texts.map((body, index) =>
          options !== undefined && index === texts.length - 1
            ? reply({
                message_type: 'quick_reply',
                body,
                reply_options: options.map(({ label, value }) => ({ text: label, uuid: value })),
              })
            : reply({ message_type: 'comment', body }),
        ),
        ...(handoff
          ? [
              {
                path: `${here}/parts`,
                body: { message_type: 'assignment', type: 'team', assignee_id: '7', ...handoff },
              },
            ]
          : []),
        ...(ended ? [{ path: `${here}/parts`, body: { message_type: 'close', type: 'admin', admin_id: '1' } }] : []),
      ];
    },
  },
};

/** A bot behind its webhook, which answers by calling the channel's API; of Twilio it may answer in TwiML too. */
export const webhookPeer = (channel: WebhookBotSpec['channel'], how: 'api' | 'reply' = 'api'): HttpPeer => {
  const bot = bots[channel];
  /** Where the channel's API is, by the bot that is told so. */
  const places = new Map<string, string>();
  return httpPeer({
    name: `webhook, ${channel}${how === 'reply' ? ' in TwiML' : ''}`,
    lacks: [...(bot.lacks ?? []), ...(how === 'reply' ? (['handoff'] as const) : [])],
    handler() {
      const count = counter();
      return async (request, response) => {
        const body = await text(request);
        const url = `http://${request.headers.host}${request.url}`;
        if (!bot.isSigned(request, body, url)) return answerJson(response, { error: 'not the channel' }, 403);
        const { customer, text: words } = bot.said(body);
        const turn = scripted(words, count(customer));
        if (turn === 'failure') return answerJson(response, { error: 'internal' }, 500);
        if (how === 'reply') {
          const escaped = (said: string): string => said.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
          const messages =
            turn === 'silence' ? [] : turn.texts.map((said) => `<Message><Body>${escaped(said)}</Body></Message>`);
          const xml = `<?xml version="1.0" encoding="UTF-8"?><Response>${messages.join('')}</Response>`;
          return response.writeHead(200, { 'content-type': 'text/xml' }).end(xml);
        }
        response.writeHead(200).end();
        const place = places.get(request.headers.host!)!;
        for (const call of turn === 'silence' ? [] : bot.calls(customer, turn)) {
          const type = call.form ? 'application/x-www-form-urlencoded' : 'application/json';
          const sent = call.form
            ? new URLSearchParams(call.body as Record<string, string>).toString()
            : JSON.stringify(call.body);
          await fetch(`http://${place}${call.path}`, { method: 'POST', headers: { 'content-type': type }, body: sent });
        }
        return undefined;
      };
    },
    isTurn: () => true,
    acknowledges:
      how === 'api' ? true : ['invalid JSON', 'invalid UTF-8', 'an empty 200', 'a 204', 'half an event of a stream'],
    async specAt(url) {
      const place = `127.0.0.1:${await freePort()}`;
      places.set(new URL(url).host, place);
      return {
        spec: {
          protocol: 'webhook',
          url: `${url}/webhook?from=${channel}`,
          channel,
          listen: place,
          secret: '{{env.CHANNEL_SECRET}}',
          quiet: '300ms',
        },
        env: { CHANNEL_SECRET: secret },
      };
    },
  });
};
