/** The bot under test and its back end, as YAML describes them. */
import { Type, type Static } from 'typebox';
import { CopilotStudioBotSchema } from './bots/copilot-studio.ts';
import { DirectLineBotSchema } from './bots/direct-line.ts';
import { HttpBotSchema } from './bots/http.ts';
import { OpenaiBotSchema } from './bots/openai.ts';
import { ModuleBotSchema } from './bots/module.ts';
import { DialogflowCxBotSchema } from './bots/dialogflow-cx.ts';
import { LexV2BotSchema } from './bots/lex-v2.ts';
import { AgentforceBotSchema } from './bots/agentforce.ts';
import { A2aBotSchema } from './bots/a2a.ts';
import { BotpressBotSchema } from './bots/botpress.ts';
import { GenesysBotSchema } from './bots/genesys.ts';
import { McpBotSchema } from './bots/mcp.ts';
import { BedrockAgentBotSchema } from './bots/bedrock-agent.ts';
import { AmazonConnectBotSchema } from './bots/amazon-connect.ts';
import { SalesforceMessagingBotSchema } from './bots/salesforce-messaging.ts';
import { WebhookBotSchema } from './bots/webhook.ts';
import { BrowserBotSchema } from './bots/browser.ts';
import { connection, Duration } from './bots/parts.ts';
import { RasaBotSchema } from './bots/rasa.ts';
import { WebsocketBotSchema } from './bots/websocket.ts';

/** One entry a protocol; `protocol` selects it. */
export const BotSchema = Type.Union(
  [
    HttpBotSchema,
    OpenaiBotSchema,
    RasaBotSchema,
    DirectLineBotSchema,
    CopilotStudioBotSchema,
    WebsocketBotSchema,
    ModuleBotSchema,
    DialogflowCxBotSchema,
    LexV2BotSchema,
    AgentforceBotSchema,
    A2aBotSchema,
    BotpressBotSchema,
    GenesysBotSchema,
    McpBotSchema,
    BedrockAgentBotSchema,
    AmazonConnectBotSchema,
    SalesforceMessagingBotSchema,
    WebhookBotSchema,
    BrowserBotSchema,
  ],
  { description: 'The bot under test; protocol says how to talk to it.' },
);

export const BackendSchema = Type.Object(
  {
    url: Type.String({ description: 'Base of setup and verify requests.' }),
    headers: Type.Optional(
      Type.Record(Type.String(), Type.String(), { description: 'Sent with each of them; secrets as {{env.NAME}}.' }),
    ),
    auth: connection.auth,
    tls: connection.tls,
    proxy: connection.proxy,
    timeout: Type.Optional(Duration),
  },
  { additionalProperties: false, description: 'Where setup and verify requests go.' },
);

export const VersusSchema = Type.Object(
  { bot: BotSchema, backend: Type.Optional(BackendSchema) },
  { additionalProperties: false, description: 'The bot to compare with, live: both are run, taking turns.' },
);

export type BotSpec = Static<typeof BotSchema>;
export type BackendSpec = Static<typeof BackendSchema>;
export type VersusSpec = Static<typeof VersusSchema>;
export type { HttpBotSpec } from './bots/http.ts';
export type { SignalSpec } from './bots/parts.ts';
