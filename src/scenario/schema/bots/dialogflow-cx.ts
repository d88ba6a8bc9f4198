import { Type, type Static } from 'typebox';
import { connection, named } from './parts.ts';

export const DialogflowCxBotSchema = Type.Object(
  {
    protocol: named('dialogflow-cx'),
    agent: Type.String({
      pattern: '^projects/[^/]+/locations/[^/]+/agents/[^/]+(/environments/[^/]+)?$',
      description: 'projects/P/locations/L/agents/A, with /environments/E for a version other than the draft.',
    }),
    url: Type.Optional(Type.String({ description: "The location's own service when absent." })),
    language: Type.Optional(Type.String({ description: "The customer's language when absent." })),
    credentials: Type.Optional(
      Type.String({ description: "File of a service account; Google's application default credentials when absent." }),
    ),
    parameters: Type.Optional(Type.Record(Type.String(), Type.Unknown(), { description: 'Session parameters.' })),
    ...connection,
  },
  { additionalProperties: false },
);

export type DialogflowCxBotSpec = Static<typeof DialogflowCxBotSchema>;
