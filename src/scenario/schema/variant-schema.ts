import { Type, type Static } from 'typebox';
import { formats } from './formats.ts';
import { oneOf } from './one-of.ts';
import { PersonaSchema } from './persona-schema.ts';

/** Traits of a persona that change how a customer speaks, and nothing of what it is entitled to. */
const { locale, literacy, register, politeness, mood, verbosity, disclosure, language, hedges, emoji, bubbles } =
  PersonaSchema.properties;

export const VariantSchema = Type.Object(
  {
    title: Type.Optional(
      Type.String({ minLength: 1, description: 'Plain words for reports: "Rude". The id when absent.' }),
    ),
    of: Type.Optional(
      Type.Array(Type.String({ pattern: formats.id.pattern }), {
        minItems: 1,
        description: 'Personas that also come like this; all when absent.',
      }),
    ),
    scenarios: Type.Optional(
      Type.Array(Type.String({ pattern: formats.id.pattern }), {
        minItems: 1,
        description: 'Scenarios in which they do; all when absent.',
      }),
    ),
    facts: Type.Optional(oneOf(['reversed'], 'The order in which facts are told: the last one first.')),
    locale,
    literacy,
    register,
    politeness,
    mood,
    verbosity,
    disclosure,
    language,
    hedges,
    emoji,
    bubbles,
  },
  {
    additionalProperties: false,
    description:
      'The same customers put otherwise: same goal, same facts, other words, and what is said here. They are to get the same outcome.',
  },
);

export type Variant = Static<typeof VariantSchema>;
