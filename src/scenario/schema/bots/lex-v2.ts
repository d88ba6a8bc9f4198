import { Type, type Static } from 'typebox';
import { AwsCredentialsSchema } from './aws.ts';
import { connection, named } from './parts.ts';

const { auth: _, ...way } = connection;

export const LexV2BotSchema = Type.Object(
  {
    protocol: named('lex-v2'),
    region: Type.String({ description: 'Region of the bot, e.g. eu-west-2.' }),
    bot_id: Type.String({ description: 'Id of the bot, ten characters.' }),
    alias_id: Type.String({ description: 'Id of the alias: which version answers.' }),
    locale_id: Type.Optional(Type.String({ description: "The customer's, as en_GB, when absent." })),
    url: Type.Optional(Type.String({ description: "The region's own service when absent." })),
    credentials: Type.Optional(AwsCredentialsSchema),
    session_attributes: Type.Optional(
      Type.Record(Type.String(), Type.String(), {
        description: 'What the bot is told of the session, with the first message.',
      }),
    ),
    request_attributes: Type.Optional(
      Type.Record(Type.String(), Type.String(), { description: 'What the bot is told with every message.' }),
    ),
    ...way,
  },
  { additionalProperties: false },
);

export type LexV2BotSpec = Static<typeof LexV2BotSchema>;
