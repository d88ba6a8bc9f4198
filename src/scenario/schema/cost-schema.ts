import { Type, type Static } from 'typebox';
import { oneOf } from './one-of.ts';

const money = (description: string) => Type.Optional(Type.Number({ minimum: 0, description }));
const share = (description: string) => Type.Optional(Type.Number({ minimum: 0, maximum: 1, description }));

/** What may differ from customer to customer. */
const perCustomer = {
  human_contact: money('Of one contact that a human takes over.'),
  repeated_contact: money('Of one contact that comes again because the first settled nothing.'),
  churn: share('Of customers whose matter failed, the share that leaves because of it, 0 to 1.'),
  lifetime_value: money('What is lost with a customer who leaves.'),
};

/** In which order a report tells money; no figure depends on it. */
const strategies = ['growth', 'profit', 'exit', 'turnaround'] as const;

export const CostsSchema = Type.Object(
  {
    contacts_a_month: Type.Optional(
      Type.Number({
        minimum: 0,
        description: 'All contacts the bot gets in a month; of a thousand contacts when absent.',
      }),
    ),
    bot_conversation: money('Of one conversation with the bot.'),
    ...perCustomer,
    segments: Type.Optional(
      Type.Record(Type.String({ minLength: 1 }), Type.Object(perCustomer, { additionalProperties: false }), {
        description: 'Where customers of a segment cost otherwise: segment of personas → what differs.',
      }),
    ),
    strategy: Type.Optional(
      oneOf([...strategies], 'What the company is after: decides what a report tells first, and no number.'),
    ),
  },
  {
    additionalProperties: false,
    description: "Your own prices, in the suite's currency: reports say what failure costs. Nothing is assumed.",
  },
);

export type CostsSpec = Static<typeof CostsSchema>;
