/** The WhatsApp Cloud API: https://developers.facebook.com/docs/whatsapp/cloud-api/webhooks/payload-examples */
import { createHmac, randomInt } from 'node:crypto';
import type { BotMessage } from '../../bot.ts';
import { bubble, lines } from '../../reply.ts';
import { newUuid } from '../../session/session-id.ts';
import type { Channel } from './channel.ts';

interface Sent {
  type?: string;
  text?: { body?: string };
  interactive?: {
    header?: { text?: string };
    body?: { text?: string };
    action?: {
      buttons?: { reply?: { id?: string; title?: string } }[];
      sections?: { rows?: { id?: string; title?: string }[] }[];
    };
  };
  template?: { name?: string };
  image?: { link?: string; caption?: string };
  /** Of a message of the customer's: `read`. */
  status?: string;
  typing_indicator?: object;
}

export const whatsapp: Channel = {
  bot: '15005550006',
  newCustomer: () => `1555${randomInt(1e9, 1e10)}`,
  told({ customer, bot, secret, date, count, text, option }) {
    const said =
      option === null
        ? { type: 'text', text: { body: text } }
        : {
            type: 'interactive',
            interactive: { type: 'button_reply', button_reply: { id: option.value, title: option.label } },
          };
    const timestamp = String(Math.trunc(date / 1000));
    const message = { from: customer, id: `wamid.${customer}.${count}`, timestamp, ...said };
    const value = {
      messaging_product: 'whatsapp',
      metadata: { display_phone_number: bot, phone_number_id: bot },
      contacts: [{ profile: { name: 'Customer' }, wa_id: customer }],
      messages: [message],
    };
    const entry = [{ id: '0', changes: [{ field: 'messages', value }] }];
    const body = JSON.stringify({ object: 'whatsapp_business_account', entry });
    const signature =
      secret === null
        ? {}
        : { 'x-hub-signature-256': `sha256=${createHmac('sha256', secret).update(body).digest('hex')}` };
    return { headers: { 'content-type': 'application/json', ...signature }, body };
  },
  heard({ path, body }) {
    const sent = (body ?? {}) as Sent;
    if (sent.status !== undefined) return { messages: [], ...(sent.typing_indicator && { typing: true }) };
    return { messages: path.endsWith('/messages') ? messagesOf(sent) : [] };
  },
  reply: ({ body }) => ({
    status: 200,
    body:
      (body as Sent | null)?.status === undefined
        ? { messaging_product: 'whatsapp', messages: [{ id: `wamid.${newUuid()}` }] }
        : { success: true },
  }),
  // Another app of the same number takes over.
  signals: [{ stage: 'signalled', path: '$[*].path', matches: '/pass_thread_control$', payload: '$[0].body' }],
};

function messagesOf({ text, interactive, template, image }: Sent): BotMessage[] {
  const { header, body, action } = interactive ?? {};
  const words = [
    text?.body,
    header?.text,
    body?.text,
    image?.caption,
    image?.link === undefined ? undefined : `[image] ${image.link}`,
    template?.name === undefined ? undefined : `[template] ${template.name}`,
  ];
  const rows = [
    ...(action?.buttons ?? []).flatMap(({ reply }) => reply ?? []),
    ...(action?.sections ?? []).flatMap((section) => section.rows ?? []),
  ];
  const options = rows.flatMap(({ id, title }) => (title === undefined ? [] : [{ label: title, value: id ?? title }]));
  return bubble(lines(words), options);
}
