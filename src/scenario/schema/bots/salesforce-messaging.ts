import { Type, type Static } from 'typebox';
import { connection, settling, named } from './parts.ts';

const { auth: _, ...way } = connection;

export const SalesforceMessagingBotSchema = Type.Object(
  {
    protocol: named('salesforce-messaging'),
    url: Type.String({ description: 'https://MY-DOMAIN.my.salesforce-scrt.com.' }),
    org_id: Type.String({ description: 'Of the org, 15 characters.' }),
    deployment: Type.String({ description: 'API name of the embedded service deployment, for a custom client.' }),
    routing_attributes: Type.Optional(
      Type.Record(Type.String(), Type.String(), { description: 'Values of the pre-chat form, by name.' }),
    ),
    ...way,
    ...settling,
  },
  { additionalProperties: false },
);

export type SalesforceMessagingBotSpec = Static<typeof SalesforceMessagingBotSchema>;
