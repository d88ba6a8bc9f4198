import { Type, type Static } from 'typebox';
import { oneOf } from '../one-of.ts';
import { connection, settling, named } from './parts.ts';

const { auth: _, ...way } = connection;

export const WebhookBotSchema = Type.Object(
  {
    protocol: named('webhook'),
    url: Type.String({ description: "The bot's webhook, which is told what customers say." }),
    channel: oneOf(
      ['twilio', 'whatsapp', 'sunshine', 'intercom'],
      "Whose place is taken: Twilio's (SMS and WhatsApp), the WhatsApp Cloud API's, Zendesk's Sunshine Conversations', Intercom's.",
    ),
    listen: Type.Optional(
      Type.String({
        description:
          "HOST:PORT on this machine where the bot sends its answers, in place of the channel's own API; 127.0.0.1:8065 when absent.",
      }),
    ),
    secret: Type.Optional(
      Type.String({ description: 'By which the bot knows that it is the channel: what is sent is signed with it.' }),
    ),
    signed_url: Type.Optional(
      Type.String({
        description: 'The address that is signed, where the bot believes to be at another than url (twilio).',
      }),
    ),
    address: Type.Optional(Type.String({ description: "The bot's own number or id on the channel." })),
    ...way,
    ...settling,
  },
  { additionalProperties: false },
);

export type WebhookBotSpec = Static<typeof WebhookBotSchema>;
