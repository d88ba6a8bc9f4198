import { Type, type Static } from 'typebox';
import { oneOf } from '../one-of.ts';
import { connection, Wait, settling, named } from './parts.ts';

export const DirectLineBotSchema = Type.Object(
  {
    protocol: named('direct-line'),
    url: Type.Optional(
      Type.String({
        description: 'https://directline.botframework.com/v3/directline when absent; regions have their own.',
      }),
    ),
    token_url: Type.Optional(
      Type.String({ description: 'Where a Copilot Studio agent hands out tokens, in place of a secret in auth.' }),
    ),
    ...connection,
    ...settling,
    transport: Type.Optional(oneOf(['websocket', 'polling'], 'websocket when absent, where the service offers one.')),
    poll: Type.Optional(Type.String({ ...Wait, description: 'How often to ask for activities; 500ms when absent.' })),
    start_event: Type.Optional(
      Type.String({ description: 'An event sent first; Copilot Studio greets on startConversation.' }),
    ),
    channel_data: Type.Optional(Type.Unknown({ description: 'Sent with every message.' })),
  },
  { additionalProperties: false },
);

export type DirectLineBotSpec = Static<typeof DirectLineBotSchema>;
