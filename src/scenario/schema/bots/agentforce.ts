import { Type, type Static } from 'typebox';
import { connection, named } from './parts.ts';

export const AgentforceBotSchema = Type.Object(
  {
    protocol: named('agentforce'),
    agent_id: Type.String({ description: 'Id of the agent, 18 characters, from its address in Setup.' }),
    my_domain: Type.String({ description: "The org's own address, e.g. https://example.my.salesforce.com" }),
    url: Type.Optional(Type.String({ description: 'https://api.salesforce.com/einstein/ai-agent/v1 when absent.' })),
    bypass_user: Type.Optional(
      Type.Boolean({ description: "true (when absent): as the agent's user; false: as the token's." }),
    ),
    stream: Type.Optional(
      Type.Boolean({ description: 'true: the streaming endpoint; false (when absent): the synchronous one.' }),
    ),
    variables: Type.Optional(Type.Array(Type.Unknown(), { description: 'Context variables: {name, type, value}.' })),
    ...connection,
  },
  { additionalProperties: false },
);

export type AgentforceBotSpec = Static<typeof AgentforceBotSchema>;
