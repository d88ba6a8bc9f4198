import { Type, type Static } from 'typebox';
import { AwsCredentialsSchema, AwsRegion } from './aws.ts';
import { connection, named } from './parts.ts';

const { auth: _, ...way } = connection;

export const BedrockAgentBotSchema = Type.Object(
  {
    protocol: named('bedrock-agent'),
    url: Type.String({ description: 'https://bedrock-agent-runtime.REGION.amazonaws.com.' }),
    region: Type.Optional(AwsRegion),
    agent_id: Type.String({ description: 'Id of the agent.' }),
    alias_id: Type.String({ description: 'Id of the alias: which version answers.' }),
    credentials: Type.Optional(AwsCredentialsSchema),
    session_attributes: Type.Optional(
      Type.Record(Type.String(), Type.String(), { description: 'What the agent is told of the customer’s session.' }),
    ),
    results: Type.Optional(
      Type.Record(Type.String(), Type.String(), {
        description: 'What functions that return control to the caller return, by name; empty when absent.',
      }),
    ),
    ...way,
  },
  { additionalProperties: false },
);

export type BedrockAgentBotSpec = Static<typeof BedrockAgentBotSchema>;
