import { Type, type Static } from 'typebox';
import { oneOf } from '../one-of.ts';
import { AwsCredentialsSchema, AwsRegion } from './aws.ts';
import { connection, Wait, Headers, settling, named } from './parts.ts';

const { auth: _, ...way } = connection;

export const AmazonConnectBotSchema = Type.Object(
  {
    protocol: named('amazon-connect'),
    url: Type.String({ description: 'The participant service: https://participant.connect.REGION.amazonaws.com.' }),
    start: Type.Object(
      {
        url: Type.String({
          description:
            'Where chats are started: https://connect.REGION.amazonaws.com, or an address of your own that answers with a ParticipantToken.',
        }),
        instance_id: Type.Optional(Type.String({ description: 'Of the instance; the request is signed then.' })),
        contact_flow_id: Type.Optional(Type.String({ description: 'The flow that begins the chat.' })),
        region: Type.Optional(AwsRegion),
        credentials: Type.Optional(AwsCredentialsSchema),
        headers: Type.Optional(Headers),
        body: Type.Optional(Type.Unknown({ description: 'Sent to an address of your own, as JSON.' })),
      },
      { additionalProperties: false, description: 'How a chat is started, and by whom.' },
    ),
    display_name: Type.Optional(Type.String({ description: 'Of the customer; Customer when absent.' })),
    attributes: Type.Optional(Type.Record(Type.String(), Type.String(), { description: 'For the flow.' })),
    transport: Type.Optional(oneOf(['websocket', 'polling'], 'websocket when absent.')),
    poll: Type.Optional(Type.String({ ...Wait, description: 'How often to ask for the transcript; 1s when absent.' })),
    ...way,
    ...settling,
  },
  { additionalProperties: false },
);

export type AmazonConnectBotSpec = Static<typeof AmazonConnectBotSchema>;
