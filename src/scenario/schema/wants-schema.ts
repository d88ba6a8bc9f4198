/** What must come of a conversation for the customer to be content. */
import { Type, type Static } from 'typebox';
import { VerifySchema } from './call-schema.ts';
import { formats } from './formats.ts';
import { oneOf } from './one-of.ts';
import { Texts } from './scalar-schema.ts';

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

export const WantsSchema = Type.Object(
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
    human: Type.Optional(Type.Literal(true, { description: 'The customer wants a person, whatever the bot says.' })),
  },
  { additionalProperties: false, minProperties: 1, description: 'What must come of it: at least one of these.' },
);

export type LearnSpec = Static<typeof LearnSchema>;
