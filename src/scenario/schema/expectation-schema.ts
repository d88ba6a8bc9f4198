/** What a value in the back end is to be. */
import { Type, type Static } from 'typebox';
import { formats } from './formats.ts';
import { ScalarSchema } from './scalar-schema.ts';

export const Path = Type.String({
  pattern: formats.path.pattern,
  description: 'A JSONPath (RFC 9535), e.g. $.refund.status',
});

/** What a value at a path must be: a scalar means "equals". */
export const ExpectationSchema = Type.Union([
  ScalarSchema,
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

export type Expectation = Static<typeof ExpectationSchema>;
