/** What the protocols' schemas have in common: how to reach a bot, how long to wait, what its signals are. */
import { Type, type Static } from 'typebox';
import { formats } from '../formats.ts';
import { oneOf } from '../one-of.ts';

export const Duration = Type.String({ pattern: formats.duration.pattern, description: 'e.g. 800ms, 10s, 2m' });
export const Path = Type.String({ pattern: formats.path.pattern, description: 'A JSONPath (RFC 9535)' });
export const Headers = Type.Record(Type.String(), Type.String());
const closed = { additionalProperties: false };

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
  closed,
);

export const ReplySchema = Type.Object(
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
    ...closed,
    description: 'Where texts, options and intent stand in the reply; text and options are relative to one message.',
  },
);

const AuthSchema = Type.Union(
  [
    Type.Object({ type: Type.Literal('bearer'), token: Type.String() }, closed),
    Type.Object({ type: Type.Literal('api-key'), header: Type.String(), key: Type.String() }, closed),
    Type.Object({ type: Type.Literal('basic'), user: Type.String(), password: Type.String() }, closed),
    Type.Object(
      {
        type: Type.Literal('oauth'),
        token_url: Type.String(),
        client_id: Type.String(),
        client_secret: Type.String(),
        scope: Type.Optional(Type.String()),
        audience: Type.Optional(Type.String()),
      },
      { ...closed, description: 'OAuth 2.0 client credentials; the token is renewed before it ends.' },
    ),
  ],
  { description: 'Secrets as {{env.NAME}}.' },
);

const TlsSchema = Type.Object(
  {
    ca: Type.Optional(Type.String({ description: 'File of certificates to trust beside the usual ones.' })),
    cert: Type.Optional(Type.String({ description: 'File of the client certificate.' })),
    key: Type.Optional(Type.String({ description: "File of the client certificate's key." })),
    passphrase: Type.Optional(Type.String()),
  },
  { ...closed, description: 'PEM files.' },
);

/** Of every protocol over the network. */
export const connection = {
  headers: Type.Optional(Headers),
  auth: Type.Optional(AuthSchema),
  tls: Type.Optional(TlsSchema),
  proxy: Type.Optional(Type.String({ description: 'Address of an HTTP proxy.' })),
  connect_timeout: Type.Optional(Duration),
  first_timeout: Type.Optional(Duration),
  timeout: Type.Optional(Duration),
  retries: Type.Optional(
    Type.Integer({
      minimum: 0,
      maximum: 10,
      description: 'Of requests the bot cannot have seen: refused connections, 429, 503.',
    }),
  ),
  signals: Type.Optional(Type.Array(SignalSchema, { description: "Instead of the protocol's own." })),
};

/** Of every protocol in which messages arrive by themselves. */
export const settling = {
  quiet: Type.Optional(Type.String({ ...Duration, description: 'Silence that ends a turn; 800ms when absent.' })),
  greeting: Type.Optional(
    Type.String({
      ...Duration,
      description: 'How long to wait for a greeting before the customer speaks; 0s when absent.',
    }),
  ),
};

export type SignalSpec = Static<typeof SignalSchema>;
export type AuthSpec = Static<typeof AuthSchema>;
const ConnectionSchema = Type.Object(connection);
export type ConnectionSpec = Static<typeof ConnectionSchema>;
const SettlingSchema = Type.Object(settling);
export type SettlingSpec = Static<typeof SettlingSchema>;
