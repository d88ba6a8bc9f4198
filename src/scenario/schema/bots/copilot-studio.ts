import { Type, type Static } from 'typebox';
import { connection, named } from './parts.ts';

export const CopilotStudioBotSchema = Type.Object(
  {
    protocol: named('copilot-studio'),
    url: Type.String({
      description:
        "The agent's connection string: https://ENVIRONMENT.environment.api.powerplatform.com/copilotstudio/dataverse-backed/authenticated/bots/SCHEMA/conversations?api-version=….",
    }),
    start: Type.Optional(
      Type.Boolean({ description: 'Let the agent greet before the customer speaks; true when absent.' }),
    ),
    ...connection,
  },
  { additionalProperties: false },
);

export type CopilotStudioBotSpec = Static<typeof CopilotStudioBotSchema>;
