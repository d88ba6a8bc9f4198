import { Type, type Static } from 'typebox';
import { formats } from './formats.ts';
import { oneOf } from './one-of.ts';

export const IntentSchema = Type.Object(
  {
    title: Type.String({ minLength: 1, description: 'Plain words for reports: "Refund not arrived".' }),
    description: Type.Optional(Type.String()),
    bot_names: Type.Optional(
      Type.Array(Type.String(), { description: 'Names the bot itself gives this intent, if it exposes one.' }),
    ),
    volume: Type.Optional(
      Type.Number({
        minimum: 0,
        maximum: 1,
        description: 'Share of all contacts, 0 to 1; for what a rollout would touch.',
      }),
    ),
    cost_of_failure: Type.Optional(
      Type.Number({ minimum: 0, description: "Money lost when one such contact fails, in the suite's currency." }),
    ),
  },
  { additionalProperties: false },
);

export const PersonaSchema = Type.Object(
  {
    title: Type.String({ minLength: 1 }),
    description: Type.Optional(Type.String()),
    segment: Type.Optional(Type.String({ description: 'Customer segment for reports, e.g. senior, business.' })),
    locale: Type.Optional(
      Type.String({ pattern: formats.locale.pattern, description: "e.g. en-GB; also decides faker's names." }),
    ),
    vulnerable: Type.Optional(
      Type.Boolean({ description: 'Needs particular care: bereaved, in distress, cannot wait.' }),
    ),
    hostile: Type.Optional(Type.Boolean({ description: 'Insults and threatens.' })),
    patience: Type.Optional(
      Type.Integer({ minimum: 1, maximum: 10, default: 5, description: 'Turns without progress before leaving.' }),
    ),
    literacy: Type.Optional(oneOf(['low', 'average', 'high'], 'Decides typos and punctuation.')),
    register: Type.Optional(oneOf(['formal', 'neutral', 'casual'], 'Choice of words.')),
    mood: Type.Optional(oneOf(['calm', 'hurried', 'anxious', 'distressed', 'annoyed', 'angry'], 'Mood at the start.')),
    verbosity: Type.Optional(oneOf(['terse', 'normal', 'chatty'], 'How much is said in one turn.')),
    disclosure: Type.Optional(
      oneOf(['upfront', 'when-asked', 'reluctant'], "How readily facts are given; a fact's own setting wins."),
    ),
    asks_human: Type.Optional(
      oneOf(['never', 'when-stuck', 'soon', 'at-once'], 'When this customer asks for a person.'),
    ),
    language: Type.Optional(
      oneOf(['native', 'second-language'], 'Grammar of a second language: dropped articles, simple tenses.'),
    ),
    emoji: Type.Optional(Type.Boolean()),
    bubbles: Type.Optional(Type.Boolean({ description: 'Sends several short messages a turn.' })),
  },
  { additionalProperties: false },
);

const ToneRange = Type.Object(
  { min: Type.Optional(Type.Number()), max: Type.Optional(Type.Number()) },
  { additionalProperties: false },
);

/** Ranges of the tone vector (see docs/metrics.md) that the brand allows. A turn outside any of them is off brand. */
export const VoiceSchema = Type.Object(
  {
    sentiment: Type.Optional(ToneRange),
    politeness: Type.Optional(ToneRange),
    formality: Type.Optional(ToneRange),
    directness: Type.Optional(ToneRange),
    reading_level: Type.Optional(ToneRange),
    words: Type.Optional(ToneRange),
    emoji: Type.Optional(ToneRange),
    exclamations: Type.Optional(ToneRange),
    empathy_after_emotion: Type.Optional(
      Type.Boolean({ description: 'A turn that answers anger or distress must show empathy.' }),
    ),
    banned: Type.Optional(Type.Array(Type.String(), { description: 'Words or phrases the brand never uses.' })),
  },
  { additionalProperties: false },
);

export type Intent = Static<typeof IntentSchema>;
export type Persona = Static<typeof PersonaSchema>;
export type Voice = Static<typeof VoiceSchema>;
