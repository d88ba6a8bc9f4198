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
import { httpShapes, shaped } from './bots/http-shapes.ts';
import { connection, Wait } from './bots/parts.ts';
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
    timeout: Type.Optional(Wait),
    max_rate: connection.max_rate,
  },
  { additionalProperties: false, description: 'Where setup and verify requests go.' },
);

export const VersusSchema = Type.Object(
  { bot: BotSchema, backend: Type.Optional(BackendSchema) },
  { additionalProperties: false, description: 'The bot to compare with, live: both are run, taking turns.' },
);

export type BotSpec = Static<typeof BotSchema>;

/** What is to be known of a protocol beside its keys, before anything is sent. */
interface ProtocolRow<Spec> {
  /** Where it is talked to, beside the addresses among its keys. */
  service: (spec: Spec) => string[];
  /** Hosts of the vendor that it comes to ask as well. */
  vendor: readonly string[];
  /** What its templates can name beside the message, the conversation and what all customers know. */
  templates: readonly ('open' | 'history' | 'reply')[];
  /** Whether each message goes with all that was said before it. */
  carriesHistory: (spec: Spec) => boolean;
  /** Whether a handoff shows without signals in YAML. */
  announcesHandoffs: (spec: Spec) => boolean;
  /**
   * Whether each thread of a run may have its own: where it pays, or only where it is asked for, as a module of the user's may keep what
   * conversations share; never where there is one for all of them, a browser or a port.
   */
  inThreads: 'where-it-pays' | 'if-asked' | 'never';
}

const plain: ProtocolRow<unknown> = {
  service: () => [],
  vendor: [],
  templates: [],
  carriesHistory: () => false,
  announcesHandoffs: () => true,
  inThreads: 'where-it-pays',
};

const unlessNamed = (url: string | undefined, service: string): string[] => (url === undefined ? [service] : []);

const namesHistory = (template: unknown): boolean =>
  /\{\{\s*(?:history|messages)\b/.test(JSON.stringify(template) ?? '');

const protocolRows: { [P in BotSpec['protocol']]: ProtocolRow<Extract<BotSpec, { protocol: P }>> } = {
  http: {
    ...plain,
    templates: ['open', 'history', 'reply'],
    carriesHistory: (spec) => namesHistory(shaped(spec).body),
  },
  openai: { ...plain, carriesHistory: () => true },
  rasa: plain,
  'direct-line': {
    ...plain,
    service: ({ url, token_url }) => unlessNamed(url ?? token_url, 'https://directline.botframework.com'),
    vendor: ['directline.botframework.com', '*.directline.botframework.com'],
  },
  'copilot-studio': plain,
  websocket: { ...plain, templates: ['reply'] },
  module: { ...plain, inThreads: 'if-asked' },
  'dialogflow-cx': { ...plain, service: ({ url }) => unlessNamed(url, 'https://dialogflow.googleapis.com') },
  'lex-v2': {
    ...plain,
    service: ({ url, region }) => unlessNamed(url, `https://runtime-v2-lex.${region}.amazonaws.com`),
    announcesHandoffs: () => false,
  },
  agentforce: { ...plain, service: ({ my_domain }) => [my_domain], vendor: ['api.salesforce.com'] },
  a2a: plain,
  botpress: { ...plain, service: ({ url }) => unlessNamed(url, 'https://chat.botpress.cloud') },
  genesys: { ...plain, service: ({ url, region }) => unlessNamed(url, `https://webmessaging.${region}`) },
  mcp: { ...plain, templates: ['history', 'reply'], carriesHistory: ({ arguments: told }) => namesHistory(told) },
  'bedrock-agent': plain,
  'amazon-connect': plain,
  'salesforce-messaging': plain,
  webhook: { ...plain, inThreads: 'never' },
  // Of a page nothing is known.
  browser: { ...plain, inThreads: 'never', announcesHandoffs: ({ profile }) => profile !== undefined },
};

export const protocolRow = (spec: BotSpec): ProtocolRow<BotSpec> => protocolRows[spec.protocol] as ProtocolRow<BotSpec>;

/** Whether a bot as it is written, right or not, is told with each message what was said before; true where nobody can know. */
export function carriesHistory(written: Record<string, unknown>): boolean {
  const [, row] = Object.entries(protocolRows).find(([name]) => name === written['protocol']) ?? [];
  const shape = written['shape'];
  const isKnown = shape === undefined || (typeof shape === 'string' && Object.hasOwn(httpShapes, shape));
  if (row === undefined || !isKnown) return true;
  return (row as ProtocolRow<unknown>).carriesHistory(written);
}

/** What templates of a protocol can name; none of a protocol that does not exist. */
export function templatesOf(protocol: unknown): ProtocolRow<BotSpec>['templates'] {
  const [, row] = Object.entries(protocolRows).find(([name]) => name === protocol) ?? [];
  return row?.templates ?? [];
}

export type BackendSpec = Static<typeof BackendSchema>;
export type VersusSpec = Static<typeof VersusSchema>;
export type { HttpBotSpec } from './bots/http.ts';
export type { SignalSpec } from './bots/parts.ts';
