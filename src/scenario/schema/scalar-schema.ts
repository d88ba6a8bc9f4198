/** What texts, values and lists of texts look like wherever they stand. */
import { Type, type Static } from 'typebox';

export const ScalarSchema = Type.Union([Type.String(), Type.Number(), Type.Boolean()]);
export const Text = Type.String({ minLength: 1 });
export const Texts = (description: string, least = 0) =>
  Type.Optional(Type.Array(Text, { ...(least > 0 && { minItems: least }), description }));

export type Scalar = Static<typeof ScalarSchema>;
