import { Type, type Static } from 'typebox';
import { callsOf, SetupSchema, TeardownSchema, VerifySchema } from './call-schema.ts';
import { criteriaOf } from './criteria-schema.ts';
import { EscalationSchema } from './escalation-schema.ts';
import { factsOf } from './fact-schema.ts';
import { oneOf } from './one-of.ts';
import { VoiceSchema } from './persona-schema.ts';
import { Text, Texts } from './scalar-schema.ts';
import { ExpectedTurnSchema, statementsOf } from './statement-schema.ts';
import { WantsSchema } from './wants-schema.ts';

const EarlierSchema = Type.Object(
  {
    turns: Type.Array(
      Type.Object(
        {
          customer: Type.String({ minLength: 1, description: 'What the customer said; facts named are told by it.' }),
          bot: Type.String({ minLength: 1, description: 'What the bot answered.' }),
        },
        { additionalProperties: false, description: 'A message and its answer.' },
      ),
      { minItems: 1, maxItems: 50, description: 'What has been said, in order.' },
    ),
    sent: Type.Optional(
      oneOf(
        ['history', 'replayed'],
        "How the bot comes to know of it: as the history that its protocol carries, the answers as they stand here; or replayed, the customer's messages sent anew, answered by the bot itself. history when absent.",
      ),
    ),
  },
  {
    additionalProperties: false,
    description: 'The conversation so far, where the scenario begins in the middle of one; nothing of it is scored.',
  },
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
    earlier: Type.Optional(EarlierSchema),
    facts: factsOf('What the customer knows, by name.'),
    prefer: Texts('Options this customer picks when offered, best first.'),
    decline: Texts('Offers this customer says no to, e.g. voucher.'),
    wants: WantsSchema,
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
    criteria: criteriaOf('What words alone can say of the bot, by name, judged by the language model under `model`.'),
    voice: Type.Optional(VoiceSchema),
    escalation: Type.Optional(EscalationSchema),
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

export type ScenarioSpec = Static<typeof ScenarioSchema>;
