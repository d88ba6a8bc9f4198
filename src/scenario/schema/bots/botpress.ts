import { Type, type Static } from 'typebox';
import { connection, settling, named } from './parts.ts';

export const BotpressBotSchema = Type.Object(
  {
    protocol: named('botpress'),
    webhook_id: Type.String({ description: 'Of the Chat integration.' }),
    url: Type.Optional(Type.String({ description: 'https://chat.botpress.cloud when absent.' })),
    ...connection,
    ...settling,
  },
  { additionalProperties: false },
);

export type BotpressBotSpec = Static<typeof BotpressBotSchema>;
