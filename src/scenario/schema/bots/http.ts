import { Type, type Static } from 'typebox';
import { oneOf } from '../one-of.ts';
import { connection, Path, ReplySchema } from './parts.ts';

export const HttpBotSchema = Type.Object(
  {
    protocol: Type.Literal('http'),
    url: Type.String(),
    method: Type.Optional(oneOf(['POST', 'PUT', 'GET'], 'POST when absent.')),
    ...connection,
    body: Type.Optional(
      Type.Unknown({ description: 'Template; {{message}}, {{conversation_id}}, {{locale}}, {{facts.x}}, {{env.X}}.' }),
    ),
    reply: Type.Optional(ReplySchema),
    idempotency_header: Type.Optional(
      Type.String({
        description:
          'A header by which the bot knows a turn it has already taken; then broken requests are sent again.',
      }),
    ),
    identity: Type.Optional(
      Type.Object(
        { url: Type.String(), name: Type.Optional(Path), build: Type.Optional(Path) },
        { additionalProperties: false, description: 'Where the bot reports its own name and build.' },
      ),
    ),
  },
  { additionalProperties: false },
);

export type HttpBotSpec = Static<typeof HttpBotSchema>;
