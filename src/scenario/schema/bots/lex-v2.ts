import { Type, type Static } from 'typebox';
import { AwsCredentialsSchema } from './aws.ts';
import { connection } from './parts.ts';

const { auth: _, ...way } = connection;

export const LexV2BotSchema = Type.Object(
  {
    protocol: Type.Literal('lex-v2'),
    region: Type.String(),
    bot_id: Type.String(),
    alias_id: Type.String(),
    locale_id: Type.Optional(Type.String({ description: "The customer's, as en_GB, when absent." })),
    url: Type.Optional(Type.String({ description: "The region's own service when absent." })),
    credentials: Type.Optional(AwsCredentialsSchema),
    session_attributes: Type.Optional(Type.Record(Type.String(), Type.String())),
    request_attributes: Type.Optional(Type.Record(Type.String(), Type.String())),
    ...way,
  },
  { additionalProperties: false },
);

export type LexV2BotSpec = Static<typeof LexV2BotSchema>;
