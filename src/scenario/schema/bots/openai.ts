import { Type, type Static } from 'typebox';
import { connection, named } from './parts.ts';

export const OpenaiBotSchema = Type.Object(
  {
    protocol: named('openai'),
    url: Type.String({ description: 'Base of the API, e.g. https://bot.example/v1; /chat/completions is added.' }),
    ...connection,
    model: Type.Optional(Type.String({ description: 'Name of the model, where the endpoint has several.' })),
    system: Type.Optional(Type.String({ description: 'System message, when the bot has none of its own.' })),
    stream: Type.Optional(Type.Boolean({ description: 'true when absent.' })),
    tools: Type.Optional(
      Type.Array(Type.Unknown(), { description: 'Tools the model may call, as the API takes them.' }),
    ),
    tool_results: Type.Optional(
      Type.Record(Type.String(), Type.String(), {
        description: 'What a tool answers, by its name; empty when absent.',
      }),
    ),
    parameters: Type.Optional(
      Type.Record(Type.String(), Type.Unknown(), { description: 'Further fields of the request, e.g. temperature.' }),
    ),
  },
  { additionalProperties: false },
);

export type OpenaiBotSpec = Static<typeof OpenaiBotSchema>;
