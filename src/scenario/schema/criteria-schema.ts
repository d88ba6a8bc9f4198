import { Type, type Static } from 'typebox';
import { formats } from './formats.ts';

const closed = { additionalProperties: false };

const CriterionSchema = Type.Object(
  {
    title: Type.Optional(Type.String({ minLength: 1, description: 'Plain words for reports; the name when absent.' })),
    sentence: Type.String({
      minLength: 1,
      maxLength: 1_000,
      description: 'What is held against the bot, in one sentence: "It says by when the money is back."',
    }),
    pass: Type.String({
      minLength: 1,
      maxLength: 1_000,
      description: 'What a pass means: "It names a day or a number of days, and means this refund."',
    }),
  },
  { ...closed, description: 'Something that words alone can say, judged by the language model under `model`.' },
);

export type CriterionSpec = Static<typeof CriterionSchema>;

/** Of a scenario, or of an intent for all of its scenarios. */
export const criteriaOf = (description: string) =>
  Type.Optional(
    Type.Record(Type.String({ pattern: formats.name.pattern }), CriterionSchema, { ...closed, description }),
  );

export const JudgeSchema = Type.Object(
  {
    votes: Type.Optional(
      Type.Integer({
        minimum: 1,
        maximum: 15,
        default: 3,
        description: 'Times that each criterion is asked of a conversation, an odd number; 3 when absent.',
      }),
    ),
    labels: Type.Optional(
      Type.String({
        minLength: 1,
        description:
          'A file of what people said of judged conversations, relative to the file that names it: CSV or JSONL with run, conversation, criterion and label (pass or fail).',
      }),
    ),
    kappa: Type.Optional(
      Type.Number({
        minimum: 0,
        exclusiveMaximum: 1,
        default: 0.6,
        description:
          "What the lower end of the 95 % interval of Cohen's kappa has to be above before a gate is decided by the judge; 0.6 when absent.",
      }),
    ),
  },
  { ...closed, description: 'How the language model judges criteria in words.' },
);

export type JudgeSpec = Static<typeof JudgeSchema>;
export const defaultVotes = 3;
export const defaultKappa = 0.6;
