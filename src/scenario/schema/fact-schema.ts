/** What the customer knows. */
import { Type, type Static } from 'typebox';
import { formats } from './formats.ts';
import { oneOf } from './one-of.ts';
import { ScalarSchema, Texts } from './scalar-schema.ts';

const FactSchema = Type.Union([
  ScalarSchema,
  Type.Object(
    {
      value: Type.Union([Type.String(), Type.Number(), Type.Boolean()], {
        description:
          'The value itself, or {{faker.module.method}}, {{facts.other}}, {{setup.NAME.field}}, {{today + 14 days}}.',
      }),
      description: Type.Optional(Type.String({ description: 'What it is, in a bot\'s words: "the order number".' })),
      asks: Texts('Phrases in which a bot asks for it; derived from name and description when absent.'),
      disclose: Type.Optional(
        oneOf(['upfront', 'when-asked', 'reluctant'], "When the customer gives it; the persona's setting otherwise."),
      ),
      say: Texts('Wordings in which the customer gives it, with {{value}} in each.', 1),
      otherwise: Type.Optional(
        Type.Array(ScalarSchema, { description: 'Fall-backs, in order, if the bot refuses the value.' }),
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

export const factsOf = (description: string) =>
  Type.Optional(
    Type.Record(Type.String({ pattern: formats.name.pattern }), FactSchema, {
      additionalProperties: false,
      description,
    }),
  );

export type FactSpec = Static<typeof FactSchema>;
