import { Type, type Static } from 'typebox';
import { connection, Path, ReplySchema, settling, named } from './parts.ts';

export const WebsocketBotSchema = Type.Object(
  {
    protocol: named('websocket'),
    url: Type.String({ description: 'ws:// or wss://' }),
    ...connection,
    ...settling,
    socket_io: Type.Optional(
      Type.Object(
        {
          event: Type.String({ description: 'Name of the event that carries a customer message.' }),
          namespace: Type.Optional(Type.String({ pattern: '^/[^,]*$', description: '/ when absent.' })),
          auth: Type.Optional(Type.Unknown({ description: 'Sent while connecting.' })),
        },
        {
          additionalProperties: false,
          description:
            'The server speaks Socket.IO 4; frames are then {event, data}, and open, message and close data.',
        },
      ),
    ),
    subprotocols: Type.Optional(Type.Array(Type.String(), { description: 'Asked for when the socket is opened.' })),
    open: Type.Optional(Type.Array(Type.Unknown(), { description: 'Frames sent before the first message.' })),
    message: Type.Optional(
      Type.Unknown({ description: 'The frame of a customer message; {conversation_id, message} when absent.' }),
    ),
    close: Type.Optional(Type.Array(Type.Unknown(), { description: 'Frames sent at the end.' })),
    reply: Type.Optional(ReplySchema),
    ignore: Type.Optional(
      Type.Array(Path, { description: 'A frame in which one of these finds something is no reply.' }),
    ),
    typing: Type.Optional(
      Type.String({ ...Path, description: 'Finds something in a frame that says the bot is typing.' }),
    ),
    end_of_turn: Type.Optional(Type.String({ ...Path, description: 'Finds something in the last frame of a turn.' })),
  },
  { additionalProperties: false },
);

export type WebsocketBotSpec = Static<typeof WebsocketBotSchema>;
