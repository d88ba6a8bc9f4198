import { Type, type Static } from 'typebox';
import { connection, settling, named } from './parts.ts';

export const GenesysBotSchema = Type.Object(
  {
    protocol: named('genesys'),
    deployment_id: Type.String({ description: 'Of the Messenger deployment.' }),
    region: Type.Optional(Type.String({ description: 'e.g. mypurecloud.ie; needed when there is no url.' })),
    url: Type.Optional(Type.String({ description: 'wss://webmessaging.REGION/v1 when absent.' })),
    origin: Type.Optional(Type.String({ description: 'Where the deployment is restricted to domains.' })),
    join: Type.Optional(
      Type.Boolean({ description: 'Announce the customer first, so that the bot greets; false when absent.' }),
    ),
    custom_attributes: Type.Optional(
      Type.Record(Type.String(), Type.String(), {
        description: 'What flows are told of the customer, with every message.',
      }),
    ),
    ...connection,
    ...settling,
  },
  { additionalProperties: false },
);

export type GenesysBotSpec = Static<typeof GenesysBotSchema>;
