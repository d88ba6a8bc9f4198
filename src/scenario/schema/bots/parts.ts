/** What the protocols' schemas have in common: how to reach a bot, how long to wait, what its signals are. */
import { Type, type Static } from 'typebox';
import { formats } from '../formats.ts';
import { oneOf } from '../one-of.ts';

export const Duration = Type.String({ pattern: formats.duration.pattern, description: 'e.g. 800ms, 10s, 2m' });
/** Of what is waited for: in no time at all nothing answers. */
export const Wait = Type.String({ pattern: formats.wait.pattern, description: 'e.g. 800ms, 10s, 2m' });
export const Path = Type.String({ pattern: formats.path.pattern, description: 'A JSONPath (RFC 9535)' });
export const Headers = Type.Record(Type.String(), Type.String(), {
  description: 'Sent with every request; secrets as {{env.NAME}}.',
});
/** The value of `protocol` that chooses one. */
export const named = <T extends string>(name: T) => Type.Literal(name, { description: 'How the bot is talked to.' });
const closed = { additionalProperties: false };

/** Where in a reply a machine-readable event stands, and what it means. */
export const SignalSchema = Type.Object(
  {
    stage: oneOf(
      ['signalled', 'accepted', 'connected', 'failed', 'ended'],
      'Step of the escalation funnel, or the end of the conversation.',
    ),
    path: Path,
    equals: Type.Optional(
      Type.Union([Type.String(), Type.Number(), Type.Boolean()], { description: 'What must stand there.' }),
    ),
    matches: Type.Optional(Type.String({ description: 'A regular expression the value must match.' })),
    contains: Type.Optional(
      Type.Union([Type.String(), Type.Number(), Type.Boolean()], {
        description: 'Stands somewhere in the text, as it is; of a list, is one of its items.',
      }),
    ),
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

const said = (description: string) => Type.String({ description });
const kind = <T extends string>(name: T, description: string) => Type.Literal(name, { description });

const AuthSchema = Type.Union(
  [
    Type.Object({ type: kind('bearer', 'A token that is there already.'), token: said('The token.') }, closed),
    Type.Object(
      { type: kind('api-key', 'A header with a key.'), header: said('Its name.'), key: said('The key.') },
      closed,
    ),
    Type.Object(
      { type: kind('basic', 'Basic authentication.'), user: said('Who signs in.'), password: said('The password.') },
      closed,
    ),
    Type.Object(
      {
        type: kind('oauth', 'OAuth 2.0 client credentials; the token is renewed before it ends.'),
        token_url: said('Where tokens are handed out.'),
        client_id: said('Who asks for one.'),
        client_secret: said('Its secret.'),
        scope: Type.Optional(said('What it is for.')),
        audience: Type.Optional(said('Whom it is for.')),
      },
      closed,
    ),
  ],
  { description: 'Secrets as {{env.NAME}}.' },
);

const TlsSchema = Type.Object(
  {
    ca: Type.Optional(Type.String({ description: 'File of certificates to trust beside the usual ones.' })),
    cert: Type.Optional(Type.String({ description: 'File of the client certificate.' })),
    key: Type.Optional(Type.String({ description: "File of the client certificate's key." })),
    passphrase: Type.Optional(Type.String({ description: 'Of the key.' })),
  },
  { ...closed, description: 'PEM files.' },
);

/** Of every protocol over the network. */
export const connection = {
  headers: Type.Optional(Headers),
  auth: Type.Optional(AuthSchema),
  tls: Type.Optional(TlsSchema),
  proxy: Type.Optional(Type.String({ description: 'Address of an HTTP proxy.' })),
  connect_timeout: Type.Optional(Wait),
  first_timeout: Type.Optional(Wait),
  timeout: Type.Optional(Wait),
  retries: Type.Optional(
    Type.Integer({
      minimum: 0,
      maximum: 10,
      description: 'Of requests the bot cannot have seen: refused connections, 429, 503.',
    }),
  ),
  max_rate: Type.Optional(
    Type.Number({
      exclusiveMinimum: 0,
      description: 'Requests a second at most, over all conversations; 50 when absent, and no limit on this machine.',
    }),
  ),
  signals: Type.Optional(Type.Array(SignalSchema, { description: "Instead of the protocol's own." })),
};

/** Of every protocol in which messages arrive by themselves. */
export const settling = {
  quiet: Type.Optional(
    Type.String({
      ...Duration,
      description: "Silence that ends a turn; when absent, learnt from the bot's own pauses, 800ms to 4s.",
    }),
  ),
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
