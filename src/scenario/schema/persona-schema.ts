import { Type, type Static, type TArray, type TOptional } from 'typebox';
import { criteriaOf } from './criteria-schema.ts';
import { formats } from './formats.ts';
import { wordedBy } from './model-schema.ts';
import { oneOf } from './one-of.ts';

export const IntentSchema = Type.Object(
  {
    title: Type.String({ minLength: 1, description: 'Plain words for reports: "Refund not arrived".' }),
    description: Type.Optional(Type.String({ description: 'What belongs to it and what does not.' })),
    bot_names: Type.Optional(
      Type.Array(Type.String({ minLength: 1 }), {
        description: 'Names the bot itself gives this intent, if it exposes one.',
      }),
    ),
    volume: Type.Optional(
      Type.Number({
        minimum: 0,
        maximum: 1,
        description: 'Share of all contacts, 0 to 1; for what a rollout would touch.',
      }),
    ),
    floor: Type.Optional(
      Type.Number({
        minimum: 0,
        maximum: 1,
        description:
          'Share that must be solved before its customers may meet the bot, 0 to 1: surely below it fails the run. Without it and without a gate on the intent 0.5 is advice.',
      }),
    ),
    cost_of_failure: Type.Optional(
      Type.Number({
        minimum: 0,
        description:
          "Money lost when one such contact fails, in the suite's currency; takes the place of what follows from costs.",
      }),
    ),
    criteria: criteriaOf('What words alone can say of the bot in all scenarios of the intent, by name.'),
  },
  { additionalProperties: false, description: 'One thing customers want.' },
);

/** What a customer is like: each of them may be crossed with the others. */
const traits = {
  locale: Type.Optional(
    Type.String({
      pattern: formats.locale.pattern,
      default: 'en',
      description: "Sent to the bot, and the language of made-up names and places: en, en-GB, de … 'en' when absent.",
    }),
  ),
  vulnerable: Type.Optional(
    Type.Union(
      [Type.Boolean(), oneOf(['bereavement', 'hardship', 'illness', 'disability'], 'What is hard for this customer.')],
      { default: false, description: 'Needs particular care, and says why in the first message; false when absent.' },
    ),
  ),
  hostile: Type.Optional(Type.Boolean({ default: false, description: 'Insults and threatens.' })),
  patience: Type.Optional(
    Type.Integer({
      minimum: 1,
      maximum: 10,
      default: 5,
      description: 'Turns without progress before leaving, 1 to 10; 5 when absent.',
    }),
  ),
  literacy: Type.Optional(
    oneOf(['very-low', 'low', 'average', 'high'], 'Decides typos and punctuation; average when absent.'),
  ),
  register: Type.Optional(oneOf(['formal', 'neutral', 'casual'], 'Choice of words; neutral when absent.')),
  politeness: Type.Optional(
    oneOf(['blunt', 'average', 'polite'], 'How often there is a greeting, a please, a thanks; average when absent.'),
  ),
  mood: Type.Optional(
    oneOf(['calm', 'hurried', 'anxious', 'distressed', 'annoyed', 'angry'], 'Mood at the start; calm when absent.'),
  ),
  verbosity: Type.Optional(oneOf(['terse', 'normal', 'chatty'], 'How much is said in one turn; normal when absent.')),
  disclosure: Type.Optional(
    oneOf(
      ['upfront', 'when-asked', 'reluctant'],
      "How readily facts are given; a fact's own setting wins; when-asked when absent.",
    ),
  ),
  forgetful: Type.Optional(
    Type.Boolean({ default: false, description: 'Has to look for numbers, codes and dates before giving them.' }),
  ),
  mixes_up: Type.Optional(
    Type.Boolean({ default: false, description: 'Gets a number wrong now and then, and corrects it at once.' }),
  ),
  hedges: Type.Optional(Type.Boolean({ default: false, description: 'Tells what it knows as if not sure of it.' })),
  pushes_back: Type.Optional(
    Type.Boolean({
      default: false,
      description: 'Asks whether it is so before believing it, objects once more, says that it was not answered.',
    }),
  ),
  asks_human: Type.Optional(
    oneOf(['never', 'when-stuck', 'soon', 'at-once'], 'When this customer asks for a person; when-stuck when absent.'),
  ),
  language: Type.Optional(
    oneOf(
      ['native', 'second-language'],
      'Grammar of a second language: dropped articles, simple tenses; native when absent.',
    ),
  ),
  comes_back: Type.Optional(
    Type.Boolean({
      default: true,
      description: 'Comes back on another day when the matter was not settled; true when absent.',
    }),
  ),
  emoji: Type.Optional(Type.Boolean({ default: false, description: 'Writes emoji.' })),
  bubbles: Type.Optional(Type.Boolean({ default: false, description: 'Sends several short messages a turn.' })),
} as const;

export type Trait = keyof typeof traits;

const crossed = Object.fromEntries(
  Object.entries(traits).map(([trait, values]) => [
    trait,
    Type.Optional(Type.Array(values, { minItems: 2, uniqueItems: true, description: 'Each of these values.' })),
  ]),
) as { [T in Trait]: TOptional<TArray<(typeof traits)[T]>> };

export const PersonaSchema = Type.Object(
  {
    title: Type.String({ minLength: 1, description: 'Plain words for reports: "Hurried parent on a phone".' }),
    description: Type.Optional(Type.String({ description: 'Who this is, for readers of the file.' })),
    segment: Type.Optional(
      Type.String({ minLength: 1, description: 'Customer segment for reports, e.g. senior, business.' }),
    ),
    ...traits,
    thinks: Type.Optional(
      Type.String({
        pattern: formats.pause.pattern,
        description:
          'How long this customer reads, thinks and types before each answer: 5s, or 2s..20s, drawn anew each time by the seed; no time when absent.',
      }),
    ),
    worded_by: Type.Optional(wordedBy),
    crossed: Type.Optional(
      Type.Object(crossed, {
        additionalProperties: false,
        minProperties: 2,
        description:
          'Traits in several values: so many customers of this kind that every two values of two traits meet in one of them, and no more.',
      }),
    ),
  },
  { additionalProperties: false, description: 'One kind of customer: what differs from an average one.' },
);

const tone = (description: string) =>
  Type.Optional(
    Type.Object(
      {
        min: Type.Optional(Type.Number({ description: 'At least.' })),
        max: Type.Optional(Type.Number({ description: 'At most.' })),
      },
      { additionalProperties: false, description },
    ),
  );

/** Ranges of the tone vector (see docs/metrics.md) that the brand allows. A turn outside any of them is off brand. */
export const VoiceSchema = Type.Object(
  {
    sentiment: tone('Range of sentiment allowed.'),
    politeness: tone('Range of politeness allowed.'),
    formality: tone('Range of formality allowed; experimental: what leaves it is shown and costs nothing.'),
    directness: tone('Range of directness allowed.'),
    reading_level: tone('Range of reading level allowed, as a school grade.'),
    words: tone('Range of words in a turn.'),
    emoji: tone('Range of emoji in a turn.'),
    exclamations: tone('Range of exclamation marks in a turn.'),
    empathy_after_emotion: Type.Optional(
      Type.Boolean({
        description:
          'A turn that answers anger or distress must show empathy; experimental: where it does not, that is shown and costs nothing.',
      }),
    ),
    banned: Type.Optional(
      Type.Array(Type.String({ minLength: 1 }), { description: 'Words or phrases the brand never uses.' }),
    ),
  },
  { additionalProperties: false, description: "The brand's tone: a turn outside any range is off brand." },
);

export type Intent = Static<typeof IntentSchema>;
/** As it is written: one customer, or several where traits are crossed. */
export type WrittenPersona = Static<typeof PersonaSchema>;
/** One customer. */
export type Persona = Omit<WrittenPersona, 'crossed'>;
export type Voice = Static<typeof VoiceSchema>;
