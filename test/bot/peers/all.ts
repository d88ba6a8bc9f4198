import { a2aPeer } from './a2a.ts';
import { agentforcePeer } from './agentforce.ts';
import { amazonConnectPeer, amazonConnectPolledPeer } from './amazon-connect.ts';
import { bedrockAgentPeer } from './bedrock-agent.ts';
import { botpressPeer } from './botpress.ts';
import { genesysPeer } from './genesys.ts';
import { dialogflowCxPeer } from './dialogflow-cx.ts';
import { lexV2Peer } from './lex-v2.ts';
import { copilotStudioPeer } from './copilot-studio.ts';
import { directLinePeer } from './direct-line.ts';
import { httpBotPeer } from './http.ts';
import { mcpPeer } from './mcp.ts';
import { modulePeer } from './module.ts';
import { openaiPeer } from './openai.ts';
import type { HttpPeer, Peer } from './peer.ts';
import { rasaPeer } from './rasa.ts';
import { salesforceMessagingPeer } from './salesforce-messaging.ts';
import { socketIoPeer } from './socket-io.ts';
import { webhookPeer } from './webhook.ts';
import { websocketPeer } from './websocket.ts';

export const httpPeers: HttpPeer[] = [
  httpBotPeer,
  openaiPeer(false),
  openaiPeer(true),
  rasaPeer(false),
  rasaPeer(true),
  dialogflowCxPeer,
  lexV2Peer,
  agentforcePeer(false),
  agentforcePeer(true),
  a2aPeer('0.3'),
  a2aPeer('1.0'),
  botpressPeer,
  copilotStudioPeer,
  mcpPeer('stateless'),
  bedrockAgentPeer,
  salesforceMessagingPeer,
  amazonConnectPolledPeer,
  webhookPeer('twilio', 'reply'),
  webhookPeer('sunshine'),
];

export const peers: Peer[] = [
  ...httpPeers,
  websocketPeer,
  socketIoPeer,
  directLinePeer('websocket'),
  directLinePeer('polling'),
  genesysPeer,
  mcpPeer('session'),
  amazonConnectPeer,
  webhookPeer('twilio'),
  webhookPeer('whatsapp'),
  webhookPeer('intercom'),
  modulePeer,
];
