import { Type, type Static } from 'typebox';
import { formats } from './formats.ts';
import { oneOf } from './one-of.ts';

const Scalar = Type.Union([Type.String(), Type.Number(), Type.Boolean()]);

export const FactSchema = Type.Union([
  Scalar,
  Type.Object(
    {
      value: Scalar,
      description: Type.Optional(Type.String({ description: 'What it is, in a bot\'s words: "the order number".' })),
      asks: Type.Optional(
        Type.Array(Type.String(), {
          description: 'Phrases in which a bot asks for it; derived from name and description when absent.',
        }),
      ),
      disclose: Type.Optional(
        oneOf(['upfront', 'when-asked', 'reluctant'], "When the customer gives it; the persona's setting otherwise."),
      ),
      say: Type.Optional(Type.Array(Type.String(), { minItems: 1, description: 'Wordings with {{value}}.' })),
      otherwise: Type.Optional(
        Type.Array(Scalar, { description: 'Fall-backs, in order, if the bot refuses the value.' }),
      ),
    },
    { additionalProperties: false },
  ),
]);

/** One thing the customer wants to be told. */
export const LearnSchema = Type.Object(
  {
    truth: Scalar,
    says: Type.Optional(
      Type.Array(Type.String(), {
        description: 'What the customer takes for an answer, right or wrong: other possible values.',
      }),
    ),
    kind: Type.Optional(
      oneOf(
        ['text', 'date', 'amount', 'number', 'code'],
        'Form of the answer; dates and amounts are recognised in any spelling.',
      ),
    ),
    asks: Type.Optional(Type.Array(Type.String(), { description: 'Wordings in which the customer asks for it.' })),
  },
  { additionalProperties: false },
);

const Path = Type.String({ pattern: formats.path.pattern, description: 'A JSONPath (RFC 9535), e.g. $.refund.status' });

/** What a value at a path must be: a scalar means "equals". */
export const ExpectationSchema = Type.Union([
  Scalar,
  Type.Null(),
  Type.Object(
    {
      equals: Type.Optional(Scalar),
      not: Type.Optional(Scalar),
      matches: Type.Optional(Type.String({ description: 'A regular expression.' })),
      exists: Type.Optional(Type.Boolean()),
      min: Type.Optional(Type.Number()),
      max: Type.Optional(Type.Number()),
    },
    { additionalProperties: false, minProperties: 1 },
  ),
]);

const RequestLine = Type.String({
  description: 'METHOD and path or URL: "POST /orders". A path is joined to backend.url.',
});

export const SetupSchema = Type.Object(
  {
    request: RequestLine,
    headers: Type.Optional(Type.Record(Type.String(), Type.String())),
    body: Type.Optional(Type.Unknown()),
    save: Type.Optional(
      Type.String({
        pattern: formats.name.pattern,
        description: 'Name under which the reply is kept: {{setup.NAME.field}}.',
      }),
    ),
  },
  { additionalProperties: false },
);

export const VerifySchema = Type.Object(
  {
    request: RequestLine,
    name: Type.Optional(Type.String({ description: 'Plain words for the report: "Refund issued".' })),
    headers: Type.Optional(Type.Record(Type.String(), Type.String())),
    body: Type.Optional(Type.Unknown()),
    status: Type.Optional(
      Type.Integer({ minimum: 100, maximum: 599, description: 'Expected HTTP status; any 2xx when absent.' }),
    ),
    expect: Type.Optional(Type.Record(Path, ExpectationSchema, { additionalProperties: false })),
  },
  { additionalProperties: false },
);

/** A text a bot must or must never say: plain words (any spelling of case and space) or /a regular expression/i. */
const Statement = Type.String({ minLength: 1 });

export const ScenarioSchema = Type.Object(
  {
    title: Type.Optional(Type.String()),
    intent: Type.String({ description: 'Id of an intent declared under intents.' }),
    tags: Type.Optional(Type.Array(Type.String())),
    personas: Type.Optional(
      Type.Array(Type.String(), { minItems: 1, description: "Only these personas; the suite's when absent." }),
    ),
    goal: Type.String({ minLength: 1, description: 'What the customer is after, in one sentence, for reports.' }),
    opening: Type.Array(Type.String({ minLength: 1 }), {
      minItems: 1,
      description: 'Wordings of the first message. Facts named as {{facts.x}} are thereby disclosed.',
    }),
    rephrase: Type.Optional(
      Type.Array(Type.String({ minLength: 1 }), {
        description: 'Further wordings after a non-answer, beside the unused openings.',
      }),
    ),
    facts: Type.Optional(
      Type.Record(Type.String({ pattern: formats.name.pattern }), FactSchema, {
        additionalProperties: false,
        description: 'What the customer knows, by name.',
      }),
    ),
    prefer: Type.Optional(
      Type.Array(Type.String(), { description: 'Options this customer picks when offered, best first.' }),
    ),
    decline: Type.Optional(
      Type.Array(Type.String(), { description: 'Offers this customer says no to, e.g. voucher.' }),
    ),
    wants: Type.Object(
      {
        learn: Type.Optional(
          Type.Record(Type.String({ pattern: formats.name.pattern }), LearnSchema, {
            additionalProperties: false,
            description: 'What the customer wants to be told, by name.',
          }),
        ),
        done: Type.Optional(
          Type.Array(Type.String(), {
            minItems: 1,
            description: 'Words of a claim that it is done: refunded, refund has been issued.',
          }),
        ),
        human: Type.Optional(
          Type.Literal(true, { description: 'The customer wants a person, whatever the bot says.' }),
        ),
      },
      { additionalProperties: false, minProperties: 1 },
    ),
    setup: Type.Optional(
      Type.Array(SetupSchema, { description: 'Calls that prepare the back end, in order, before the first message.' }),
    ),
    verify: Type.Optional(
      Type.Array(VerifySchema, { description: 'Calls that check the back end after the conversation; all must hold.' }),
    ),
    statements: Type.Optional(
      Type.Object(
        { required: Type.Optional(Type.Array(Statement)), forbidden: Type.Optional(Type.Array(Statement)) },
        { additionalProperties: false },
      ),
    ),
    escalation: Type.Optional(
      Type.Object(
        {
          policy: oneOf(['required', 'allowed', 'forbidden'], 'Must, may or must not a human take over?'),
          trigger: Type.Optional(
            oneOf(
              ['opening', 'asked', 'emotion', 'stuck'],
              'From when the deadline counts; the first request for a human or the opening when absent.',
            ),
          ),
          within: Type.Optional(Type.Integer({ minimum: 1, description: 'Deadline in bot turns after the trigger.' })),
          context: Type.Optional(Type.Array(Type.String(), { description: 'Facts that must travel to the human.' })),
          queue: Type.Optional(Type.String({ description: 'Queue the handoff must name.' })),
        },
        { additionalProperties: false },
      ),
    ),
    stakes: Type.Optional(oneOf(['low', 'normal', 'high'], 'How much hangs on it for the customer.')),
    turns: Type.Optional(
      Type.Object(
        {
          minimum: Type.Optional(Type.Integer({ minimum: 1, description: 'Customer turns a perfect bot needs.' })),
          maximum: Type.Optional(Type.Integer({ minimum: 1, maximum: 100, default: 20 })),
        },
        { additionalProperties: false },
      ),
    ),
  },
  { additionalProperties: false },
);

export type Scalar = Static<typeof Scalar>;
export type FactSpec = Static<typeof FactSchema>;
export type LearnSpec = Static<typeof LearnSchema>;
export type Expectation = Static<typeof ExpectationSchema>;
export type SetupSpec = Static<typeof SetupSchema>;
export type VerifySpec = Static<typeof VerifySchema>;
export type ScenarioSpec = Static<typeof ScenarioSchema>;
