import { Type, type Static } from 'typebox';
import { AwsCredentialsSchema, AwsRegion } from './aws.ts';
import { connection } from './parts.ts';

const { auth: _, ...way } = connection;

export const BedrockAgentBotSchema = Type.Object(
  {
    protocol: Type.Literal('bedrock-agent'),
    url: Type.String({ description: 'https://bedrock-agent-runtime.REGION.amazonaws.com.' }),
    region: Type.Optional(AwsRegion),
    agent_id: Type.String(),
    alias_id: Type.String(),
    credentials: Type.Optional(AwsCredentialsSchema),
    session_attributes: Type.Optional(Type.Record(Type.String(), Type.String())),
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
