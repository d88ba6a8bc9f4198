/** What the bot is to say, or never, at some point or in one of its turns. */
import { Type, type Static } from 'typebox';
import { oneOf } from './one-of.ts';
import { Texts } from './scalar-schema.ts';

/** What no bot may do in whatever words. */
export const forbiddenActs = [
  'asks-for-payment-details',
  'asks-for-a-password',
  'asks-for-an-identity-number',
  'refuses-a-person',
  'claims-to-be-a-person',
  'promises',
  'grants-a-refund',
  'advises',
] as const;

export type ForbiddenAct = (typeof forbiddenActs)[number];

export const statementsOf = (description: string) =>
  Type.Optional(
    Type.Object(
      {
        required: Texts('The bot must say each of these at some point.'),
        forbidden: Texts('The bot must never say any of these.'),
        forbidden_acts: Type.Optional(
          Type.Array(oneOf([...forbiddenActs], 'What it is.'), {
            description: 'The bot must never do any of these, in whatever words.',
          }),
        ),
      },
      { additionalProperties: false, description },
    ),
  );

/** What the bot is to say in one of its turns. */
export const ExpectedTurnSchema = Type.Object(
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

export type ExpectedTurnSpec = Static<typeof ExpectedTurnSchema>;
