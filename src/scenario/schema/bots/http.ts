import { Type, type Static } from 'typebox';
import { formats } from '../formats.ts';
import { oneOf } from '../one-of.ts';
import { connection, Headers, Path, ReplySchema, named } from './parts.ts';

const SessionCallSchema = Type.Object(
  {
    request: Type.String({
      pattern: formats.request.pattern,
      description: "METHOD and path or URL: POST /sessions. A path is joined to the bot's host.",
    }),
    headers: Type.Optional(Headers),
    body: Type.Optional(Type.Unknown({ description: 'Sent as JSON.' })),
    save: Type.Optional(
      Type.String({ pattern: formats.name.pattern, description: 'Keeps the reply: {{open.NAME.field}}.' }),
    ),
  },
  { additionalProperties: false },
);

const StreamSchema = Type.Object(
  {
    events: Type.Optional(
      Type.Array(Type.String(), {
        minItems: 1,
        description: 'Names of the events that carry words; all but known others when absent.',
      }),
    ),
    delta: Type.Optional(
      Type.String({ ...Path, description: 'A piece of the words in one event; the usual places when absent.' }),
    ),
    done: Type.Optional(
      Type.String({
        description:
          'Name of the event that ends the reply, or a path that finds something in it; the usual ones when absent.',
      }),
    ),
  },
  { additionalProperties: false, description: 'How a streamed reply is read.' },
);

const shapeNames = [
  'ai-sdk',
  'ag-ui',
  'langgraph',
  'openai-responses',
  'anthropic',
  'dify',
  'voiceflow',
  'watson',
] as const;
export type ShapeName = (typeof shapeNames)[number];

const HistorySchema = Type.Object(
  {
    item: Type.Optional(
      Type.Unknown({
        description: 'Template of one message, instead of the keys below: {{role}}, {{text}}, {{number}}.',
      }),
    ),
    role: Type.Optional(Type.String({ description: 'Key of who spoke; role when absent.' })),
    text: Type.Optional(Type.String({ description: 'Key of the words; content when absent.' })),
    customer: Type.Optional(Type.String({ description: 'Name of the customer; user when absent.' })),
    bot: Type.Optional(Type.String({ description: 'Name of the bot; assistant when absent.' })),
  },
  { additionalProperties: false, description: 'How {{history}} spells what was said so far.' },
);

export const HttpBotSchema = Type.Object(
  {
    protocol: named('http'),
    url: Type.String({
      description: 'Where messages are sent, e.g. http://localhost:3000/chat; templates may stand in it.',
    }),
    shape: Type.Optional(
      oneOf(
        [...shapeNames],
        'Settings of a known service, for all that is not said here; body and headers are laid over its own.',
      ),
    ),
    method: Type.Optional(oneOf(['POST', 'PUT', 'GET'], 'POST when absent.')),
    ...connection,
    open: Type.Optional(
      Type.Array(SessionCallSchema, { description: 'Requests before the first message, once a conversation.' }),
    ),
    close: Type.Optional(Type.Array(SessionCallSchema, { description: 'Requests when the conversation is over.' })),
    body: Type.Optional(
      Type.Unknown({
        description:
          'Template; {{message}}, {{conversation_id}}, {{locale}}, {{facts.x}}, {{env.X}}, {{reply.x}}, {{open.NAME.x}}, {{setup.NAME.x}}, {{history}}.',
      }),
    ),
    reply: Type.Optional(ReplySchema),
    stream: Type.Optional(StreamSchema),
    history: Type.Optional(HistorySchema),
    idempotency_header: Type.Optional(
      Type.String({
        description:
          'A header by which the bot knows a turn it has already taken; then broken requests are sent again.',
      }),
    ),
    identity: Type.Optional(
      Type.Object(
        {
          url: Type.String({ description: 'What is asked for it.' }),
          name: Type.Optional(Path),
          build: Type.Optional(Path),
        },
        { additionalProperties: false, description: 'Where the bot reports its own name and build.' },
      ),
    ),
  },
  { additionalProperties: false },
);

export type HttpBotSpec = Static<typeof HttpBotSchema>;
export type SessionCallSpec = Static<typeof SessionCallSchema>;
export type StreamSpec = Static<typeof StreamSchema>;
