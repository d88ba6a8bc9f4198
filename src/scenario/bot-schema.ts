/** The bot under test and its back end, as YAML describes them. */
import { Type, type Static } from 'typebox';
import { DirectLineBotSchema } from './bots/direct-line.ts';
import { HttpBotSchema } from './bots/http.ts';
import { OpenaiBotSchema } from './bots/openai.ts';
import { ModuleBotSchema } from './bots/module.ts';
import { Duration, Headers } from './bots/parts.ts';
import { RasaBotSchema } from './bots/rasa.ts';
import { WebsocketBotSchema } from './bots/websocket.ts';

/** One entry a protocol; `protocol` selects it. */
export const BotSchema = Type.Union([
  HttpBotSchema,
  OpenaiBotSchema,
  RasaBotSchema,
  DirectLineBotSchema,
  WebsocketBotSchema,
  ModuleBotSchema,
]);

export const BackendSchema = Type.Object(
  {
    url: Type.String({ description: 'Base of setup and verify requests.' }),
    headers: Type.Optional(Headers),
    timeout: Type.Optional(Duration),
  },
  { additionalProperties: false },
);

export type BotSpec = Static<typeof BotSchema>;
export type BackendSpec = Static<typeof BackendSchema>;
export type { HttpBotSpec } from './bots/http.ts';
export type { SignalSpec } from './bots/parts.ts';
