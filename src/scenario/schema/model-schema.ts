import { Type, type Static } from 'typebox';
import { connection, Headers, Wait } from './bots/parts.ts';
import { oneOf } from './one-of.ts';

const closed = { additionalProperties: false };

export const ModelSchema = Type.Object(
  {
    url: Type.String({
      description: 'Base of the API, e.g. http://localhost:11434/v1; /chat/completions is added.',
    }),
    model: Type.String({ minLength: 1, description: 'Its name, as the endpoint knows it.' }),
    key: Type.Optional(
      Type.String({
        description: 'What it is let in by: {{env.NAME}} and nothing else. Absent: the endpoint asks for none.',
      }),
    ),
    headers: Type.Optional(Headers),
    tls: connection.tls,
    proxy: connection.proxy,
    temperature: Type.Optional(Type.Number({ minimum: 0, maximum: 2, description: "The endpoint's own when absent." })),
    seed: Type.Optional(Type.Integer({ description: 'Of its sampling, where the endpoint knows one.' })),
    answer_tokens: Type.Optional(
      Type.Integer({
        minimum: 16,
        maximum: 100_000,
        default: 300,
        description: 'Tokens of an answer at most; more for a model that thinks before it speaks.',
      }),
    ),
    parameters: Type.Optional(
      Type.Record(Type.String(), Type.Unknown(), {
        description: 'Further fields of the request, as the API takes them.',
      }),
    ),
    timeout: Type.Optional({
      ...Wait,
      description: 'Of one request, until all of its answer is there; 60s when absent.',
    }),
    retries: Type.Optional(
      Type.Integer({
        minimum: 0,
        maximum: 10,
        default: 2,
        description:
          'Of requests that came to nothing: 429, 5xx, no connection, no answer in time, an answer that is none.',
      }),
    ),
    concurrency: Type.Optional(
      Type.Integer({ minimum: 1, maximum: 100, default: 4, description: 'Requests at a time; 4 when absent.' }),
    ),
    price: Type.Optional(
      Type.Object(
        {
          input: Type.Number({ minimum: 0, description: 'Of a million tokens sent.' }),
          output: Type.Number({ minimum: 0, description: 'Of a million tokens answered.' }),
        },
        { ...closed, description: "Your own prices, in the suite's currency." },
      ),
    ),
    budget: Type.Optional(
      Type.Object(
        {
          tokens: Type.Optional(Type.Integer({ minimum: 1, description: 'Sent and answered, together.' })),
          cost: Type.Optional(Type.Number({ exclusiveMinimum: 0, description: 'By `price`.' })),
        },
        { ...closed, description: 'Of one run: it stops before a request that might go beyond; no limit when absent.' },
      ),
    ),
    cassette: Type.Optional(
      Type.String({
        minLength: 1,
        description:
          'The file in which its answers are kept, relative to the file that names it; model.cassette.jsonl when absent.',
      }),
    ),
  },
  { ...closed, description: 'A language model behind the chat completions API, for customers that are worded_by it.' },
);

export type ModelSpec = Static<typeof ModelSchema>;

/** Of a persona, or of all of a suite. */
export const wordedBy = oneOf(
  ['rules', 'model'],
  'Who finds the words for what the customer has decided to say: this program, or the language model under `model`; rules when absent.',
);
