import { Type, type Static } from 'typebox';
import { oneOf } from '../one-of.ts';
import { connection, Wait, named } from './parts.ts';

export const A2aBotSchema = Type.Object(
  {
    protocol: named('a2a'),
    url: Type.String({ description: "The agent's JSON-RPC endpoint." }),
    discover: Type.Optional(
      Type.Boolean({
        description: "true: the agent's card at the host of url says where it is talked to; false when absent.",
      }),
    ),
    spelling: Type.Optional(
      oneOf(['0.3', '1.0'], 'message/send or SendMessage; when absent, what the agent turns out to know.'),
    ),
    poll: Type.Optional(
      Type.String({ ...Wait, description: 'How often to look after a task at work; 500ms when absent.' }),
    ),
    ...connection,
  },
  { additionalProperties: false },
);

export type A2aBotSpec = Static<typeof A2aBotSchema>;
