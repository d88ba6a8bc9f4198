import { Type } from 'typebox';
import { oneOf } from './one-of.ts';
import { Texts } from './scalar-schema.ts';

export const EscalationSchema = Type.Object(
  {
    policy: oneOf(['required', 'allowed', 'forbidden'], 'Must, may or must not a human take over?'),
    trigger: Type.Optional(
      oneOf(
        ['opening', 'asked', 'emotion', 'stuck'],
        'From when the deadline counts; the first request for a human or the opening when absent.',
      ),
    ),
    within: Type.Optional(Type.Integer({ minimum: 1, description: 'Deadline in bot turns after the trigger.' })),
    accepts_offer: Type.Optional(
      Type.Boolean({
        description: 'With "required": an offer of a person in time, which the customer does not take, is enough.',
      }),
    ),
    context: Texts('Names of facts that must travel to the human.'),
    queue: Type.Optional(Type.String({ description: 'Queue the handoff must name.' })),
    agent_needs: Texts(
      'Names of facts the human cannot go on without, and asks for; those of context, else all, when absent.',
    ),
  },
  { additionalProperties: false, description: 'Whether, when and with what a human must take over.' },
);
