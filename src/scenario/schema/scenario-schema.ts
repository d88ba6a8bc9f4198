import { Type, type Static } from 'typebox';
import { Duration } from './bots/parts.ts';
import { formats } from './formats.ts';
import { oneOf } from './one-of.ts';
import { VoiceSchema } from './persona-schema.ts';

const Scalar = Type.Union([Type.String(), Type.Number(), Type.Boolean()]);
const Text = Type.String({ minLength: 1 });
const Texts = (description: string, least = 0) =>
  Type.Optional(Type.Array(Text, { ...(least > 0 && { minItems: least }), description }));
const Headers = Type.Optional(
  Type.Record(Type.String(), Type.String(), { description: 'Request headers; secrets as {{env.NAME}}.' }),
);
const Body = Type.Optional(Type.Unknown({ description: 'Sent as JSON, with every {{…}} filled in.' }));

const FactSchema = Type.Union([
  Scalar,
  Type.Object(
    {
      value: Type.Union([Type.String(), Type.Number(), Type.Boolean()], {
        description: 'The value itself, or {{faker.module.method}}, {{facts.other}}, {{setup.NAME.field}}.',
      }),
      description: Type.Optional(Type.String({ description: 'What it is, in a bot\'s words: "the order number".' })),
      asks: Texts('Phrases in which a bot asks for it; derived from name and description when absent.'),
      disclose: Type.Optional(
        oneOf(['upfront', 'when-asked', 'reluctant'], "When the customer gives it; the persona's setting otherwise."),
      ),
      say: Texts('Wordings in which the customer gives it, with {{value}} in each.', 1),
      otherwise: Type.Optional(
        Type.Array(Scalar, { description: 'Fall-backs, in order, if the bot refuses the value.' }),
      ),
      unique: Type.Optional(
        Type.Boolean({
          description:
            'Made up anew in every conversation ever held, so that a second run does not meet the records of the first; otherwise it follows from the seed alone.',
        }),
      ),
    },
    { additionalProperties: false },
  ),
]);

/** One thing the customer wants to be told. */
const LearnSchema = Type.Object(
  {
    truth: Type.Optional(
      Type.Union([Type.String(), Type.Number(), Type.Boolean()], { description: 'The right answer.' }),
    ),
    matches: Type.Optional(
      Type.String({
        minLength: 1,
        description:
          'Instead of a truth: a regular expression of what only the bot knows, e.g. a case number. Whatever fits is taken, and is {{learnt.NAME}} in verify and teardown.',
      }),
    ),
    says: Texts('What the customer takes for an answer, right or wrong: other possible values.'),
    kind: Type.Optional(
      oneOf(
        ['text', 'date', 'amount', 'number', 'code'],
        'Form of the answer; dates and amounts are recognised in any spelling. By the truth when absent: number, date, else text.',
      ),
    ),
    asks: Texts('Wordings in which the customer asks for it.'),
  },
  { additionalProperties: false },
);

const Path = Type.String({ pattern: formats.path.pattern, description: 'A JSONPath (RFC 9535), e.g. $.refund.status' });

/** What a value at a path must be: a scalar means "equals". */
const ExpectationSchema = Type.Union([
  Scalar,
  Type.Null(),
  Type.Object(
    {
      equals: Type.Optional(Type.Union([Type.String(), Type.Number(), Type.Boolean()], { description: 'Is this.' })),
      not: Type.Optional(Type.Union([Type.String(), Type.Number(), Type.Boolean()], { description: 'Is not this.' })),
      matches: Type.Optional(Type.String({ description: 'A regular expression the value matches somewhere.' })),
      contains: Type.Optional(
        Type.Union([Type.String(), Type.Number(), Type.Boolean()], {
          description: 'Stands somewhere in the text, as it is; of a list, is one of its items.',
        }),
      ),
      exists: Type.Optional(Type.Boolean({ description: 'Whether the path leads anywhere at all.' })),
      min: Type.Optional(Type.Number({ description: 'At least.' })),
      max: Type.Optional(Type.Number({ description: 'At most.' })),
    },
    { additionalProperties: false, minProperties: 1 },
  ),
]);

const RequestLine = Type.String({
  description: 'METHOD and path or URL: "POST /orders". A path is joined to backend.url.',
});

const SetupSchema = Type.Object(
  {
    request: RequestLine,
    headers: Headers,
    body: Body,
    save: Type.Optional(
      Type.String({
        pattern: formats.name.pattern,
        description: 'Name under which the reply is kept: {{setup.NAME.field}}.',
      }),
    ),
  },
  { additionalProperties: false },
);

const TeardownSchema = Type.Object(
  { request: RequestLine, headers: Headers, body: Body },
  { additionalProperties: false },
);

const VerifySchema = Type.Object(
  {
    request: RequestLine,
    name: Type.Optional(Type.String({ description: 'Plain words for the report: "Refund issued".' })),
    headers: Headers,
    body: Body,
    within: Type.Optional(
      Type.String({
        ...Duration,
        description: 'Asked again until it holds, for so long: of a back end that takes its time. Once when absent.',
      }),
    ),
    status: Type.Optional(
      Type.Integer({ minimum: 100, maximum: 599, description: 'Expected HTTP status; any 2xx when absent.' }),
    ),
    holds_before: Type.Optional(
      Type.Boolean({
        description:
          'It holds before the first message already, so it guards against harm and proves nothing; found out by asking once before when absent.',
      }),
    ),
    expect: Type.Optional(
      Type.Record(Path, ExpectationSchema, {
        additionalProperties: false,
        description: 'JSONPath in the reply → the value there: equal to a scalar, or as a map of conditions demands.',
      }),
    ),
  },
  { additionalProperties: false },
);

/** One of several ends that are all right. */
const OutcomeSchema = Type.Object(
  {
    name: Type.String({ minLength: 1, description: 'Plain words for the report: "Money back".' }),
    done: Texts('Words of a claim that it came about.', 1),
    refused: Texts('Words of a refusal that is right here.', 1),
    verify: Type.Optional(Type.Array(VerifySchema, { description: 'Calls that show it; all must hold.' })),
  },
  { additionalProperties: false },
);

const factsOf = (description: string) =>
  Type.Optional(
    Type.Record(Type.String({ pattern: formats.name.pattern }), FactSchema, {
      additionalProperties: false,
      description,
    }),
  );

const callsOf = <T extends typeof SetupSchema | typeof TeardownSchema>(schema: T, description: string) =>
  Type.Optional(Type.Array(schema, { description }));

const statementsOf = (description: string) =>
  Type.Optional(
    Type.Object(
      {
        required: Texts('The bot must say each of these at some point.'),
        forbidden: Texts('The bot must never say any of these.'),
      },
      { additionalProperties: false, description },
    ),
  );

/** What a suite says for all its scenarios. */
export const shared = {
  facts: factsOf("What every customer knows; a scenario's own fact of the same name takes its place."),
  setup: callsOf(SetupSchema, 'Calls before those of every scenario.'),
  teardown: callsOf(TeardownSchema, 'Calls after those of every scenario.'),
  statements: statementsOf('Beside those of every scenario.'),
};

/** What the bot is to say in one of its turns. */
const ExpectedTurnSchema = Type.Object(
  {
    name: Type.Optional(
      Type.String({ minLength: 1, description: 'Plain words for the report; the words when absent.' }),
    ),
    turn: Type.Optional(Type.Integer({ minimum: 1, maximum: 100, description: "Which of the bot's turns, from 1." })),
    after: Type.Optional(
      oneOf(
        ['asks-human', 'asks', 'informs', 'rephrases', 'objects', 'complains', 'insults'],
        "Instead of a number: the bot's answer to the first turn in which the customer does this.",
      ),
    ),
    fact: Type.Optional(Type.String({ description: 'With "after: informs": the fact that the customer gives there.' })),
    says: Texts('The bot says one of these in that turn.', 1),
    never: Texts('The bot says none of these in that turn.', 1),
  },
  { additionalProperties: false },
);

export const ScenarioSchema = Type.Object(
  {
    title: Type.Optional(Type.String({ minLength: 1, description: 'Plain words for reports; the id when absent.' })),
    intent: Type.String({ description: 'Id of an intent declared under intents.' }),
    tags: Texts('Words to choose and group scenarios by.'),
    personas: Type.Optional(
      Type.Array(Text, { minItems: 1, description: "Only these personas; the suite's when absent." }),
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
    facts: factsOf('What the customer knows, by name.'),
    prefer: Texts('Options this customer picks when offered, best first.'),
    decline: Texts('Offers this customer says no to, e.g. voucher.'),
    wants: Type.Object(
      {
        learn: Type.Optional(
          Type.Record(Type.String({ pattern: formats.name.pattern }), LearnSchema, {
            additionalProperties: false,
            description: 'What the customer wants to be told, by name.',
          }),
        ),
        done: Texts('Words of a claim that it is done: refunded, refund has been issued.', 1),
        refused: Texts(
          'Words of a refusal that is right here: outside our return period. The customer is content with it.',
          1,
        ),
        not_done: Texts('Words that mean it was not done, whatever else is said: still pending.', 1),
        outcomes: Type.Optional(
          Type.Array(OutcomeSchema, {
            minItems: 1,
            description: 'Several ends that are all right: any of them will do.',
          }),
        ),
        human: Type.Optional(
          Type.Literal(true, { description: 'The customer wants a person, whatever the bot says.' }),
        ),
      },
      { additionalProperties: false, minProperties: 1, description: 'What must come of it: at least one of these.' },
    ),
    setup: callsOf(SetupSchema, 'Calls that prepare the back end, in order, before the first message.'),
    verify: Type.Optional(
      Type.Array(VerifySchema, { description: 'Calls that check the back end after the conversation; all must hold.' }),
    ),
    teardown: callsOf(
      TeardownSchema,
      'Calls that clean up the back end afterwards, in order, however the conversation ended.',
    ),
    statements: statementsOf('Plain words, or /a regular expression/i.'),
    expect: Type.Optional(
      Type.Array(ExpectedTurnSchema, {
        description: 'What the bot is to say, or not, in one of its turns; plain words, or /a regular expression/i.',
      }),
    ),
    voice: Type.Optional(VoiceSchema),
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
          accepts_offer: Type.Optional(
            Type.Boolean({
              description:
                'With "required": an offer of a person in time, which the customer does not take, is enough.',
            }),
          ),
          context: Texts('Names of facts that must travel to the human.'),
          queue: Type.Optional(Type.String({ description: 'Queue the handoff must name.' })),
          agent_needs: Texts(
            'Names of facts the human cannot go on without, and asks for; those of context, else all, when absent.',
          ),
        },
        { additionalProperties: false, description: 'Whether, when and with what a human must take over.' },
      ),
    ),
    stakes: Type.Optional(
      oneOf(['low', 'normal', 'high'], 'How much hangs on it for the customer; normal when absent.'),
    ),
    turns: Type.Optional(
      Type.Object(
        {
          minimum: Type.Optional(
            Type.Integer({
              minimum: 1,
              description:
                'Customer turns a perfect bot needs; when absent, those in which it asked for something the first time, or the customer said something new.',
            }),
          ),
          maximum: Type.Optional(
            Type.Integer({
              minimum: 1,
              maximum: 100,
              default: 20,
              description: 'Customer turns after which the conversation is cut off; 20 when absent.',
            }),
          ),
        },
        { additionalProperties: false, description: 'How long it may take.' },
      ),
    ),
  },
  {
    additionalProperties: false,
    description: 'One customer situation: its goal, facts, oracle and escalation policy.',
  },
);

export type Scalar = Static<typeof Scalar>;
export type FactSpec = Static<typeof FactSchema>;
export type LearnSpec = Static<typeof LearnSchema>;
export type Expectation = Static<typeof ExpectationSchema>;
export type SetupSpec = Static<typeof SetupSchema>;
export type TeardownSpec = Static<typeof TeardownSchema>;
export type ExpectedTurnSpec = Static<typeof ExpectedTurnSchema>;
export type VerifySpec = Static<typeof VerifySchema>;
export type ScenarioSpec = Static<typeof ScenarioSchema>;
