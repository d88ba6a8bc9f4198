import { Type, type Static } from 'typebox';
import { formats } from './formats.ts';
import { oneOf } from './one-of.ts';

const Duration = Type.String({ pattern: formats.duration.pattern, description: 'e.g. 800ms, 10s, 2m' });
const Path = Type.String({ pattern: formats.path.pattern, description: 'A JSONPath (RFC 9535)' });
const Headers = Type.Record(Type.String(), Type.String());

/** Where in a reply a machine-readable event stands, and what it means. */
export const SignalSchema = Type.Object(
  {
    stage: oneOf(
      ['signalled', 'accepted', 'connected', 'failed', 'ended'],
      'Step of the escalation funnel, or the end of the conversation.',
    ),
    path: Path,
    equals: Type.Optional(Type.Union([Type.String(), Type.Number(), Type.Boolean()])),
    matches: Type.Optional(Type.String({ description: 'A regular expression the value must match.' })),
    payload: Type.Optional(Path),
    queue: Type.Optional(Path),
  },
  { additionalProperties: false },
);

export const HttpBotSchema = Type.Object(
  {
    protocol: Type.Literal('http'),
    url: Type.String(),
    method: Type.Optional(oneOf(['POST', 'PUT', 'GET'], 'POST when absent.')),
    headers: Type.Optional(Headers),
    body: Type.Optional(
      Type.Unknown({ description: 'Template; {{message}}, {{conversation_id}}, {{locale}}, {{facts.x}}, {{env.X}}.' }),
    ),
    reply: Type.Optional(
      Type.Object(
        {
          messages: Type.Optional(Path),
          text: Type.Optional(Path),
          options: Type.Optional(Path),
          option_label: Type.Optional(Path),
          option_value: Type.Optional(Path),
          intent: Type.Optional(Path),
          confidence: Type.Optional(Path),
        },
        {
          additionalProperties: false,
          description:
            'Where texts, options and intent stand in the reply; text and options are relative to one message.',
        },
      ),
    ),
    signals: Type.Optional(Type.Array(SignalSchema)),
    identity: Type.Optional(
      Type.Object(
        { url: Type.String(), name: Type.Optional(Path), build: Type.Optional(Path) },
        { additionalProperties: false, description: 'Where the bot reports its own name and build.' },
      ),
    ),
    timeout: Type.Optional(Duration),
    connect_timeout: Type.Optional(Duration),
    retries: Type.Optional(
      Type.Integer({
        minimum: 0,
        maximum: 10,
        description: 'Of requests the bot cannot have seen: refused connections, 429, 503.',
      }),
    ),
  },
  { additionalProperties: false },
);

/** One entry a protocol; `protocol` selects it. */
export const BotSchema = HttpBotSchema;

export const BackendSchema = Type.Object(
  {
    url: Type.String({ description: 'Base of setup and verify requests.' }),
    headers: Type.Optional(Headers),
    timeout: Type.Optional(Duration),
  },
  { additionalProperties: false },
);

export type SignalSpec = Static<typeof SignalSchema>;
export type HttpBotSpec = Static<typeof HttpBotSchema>;
export type BotSpec = Static<typeof BotSchema>;
export type BackendSpec = Static<typeof BackendSchema>;
