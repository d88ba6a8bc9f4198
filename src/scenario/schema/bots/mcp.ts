import { Type, type Static } from 'typebox';
import { connection, ReplySchema, named } from './parts.ts';

export const McpBotSchema = Type.Object(
  {
    protocol: named('mcp'),
    url: Type.String({ description: "The server's Streamable HTTP endpoint." }),
    tool: Type.String({ description: 'The tool that answers customers.' }),
    arguments: Type.Optional(
      Type.Unknown({ description: "The tool's; {message: '{{message}}'} when absent. Templates are those of http." }),
    ),
    reply: Type.Optional(ReplySchema),
    ...connection,
  },
  { additionalProperties: false },
);

export type McpBotSpec = Static<typeof McpBotSchema>;
