import { Type, type Static } from 'typebox';
import { connection, Path, named } from './parts.ts';

export const RasaBotSchema = Type.Object(
  {
    protocol: named('rasa'),
    url: Type.String({ description: 'Where Rasa runs, e.g. http://localhost:5005; /webhooks/rest/webhook is added.' }),
    ...connection,
    metadata: Type.Optional(Type.Unknown({ description: 'Sent with every message.' })),
    stream: Type.Optional(Type.Boolean({ description: 'Ask for each message as it is made; false when absent.' })),
    intent: Type.Optional(
      Type.String({ ...Path, description: 'Where a custom message tells the intent, if one does.' }),
    ),
  },
  { additionalProperties: false },
);

export type RasaBotSpec = Static<typeof RasaBotSchema>;
