import { directLinePeer } from './direct-line.ts';
import { httpBotPeer } from './http.ts';
import { modulePeer } from './module.ts';
import { openaiPeer } from './openai.ts';
import type { HttpPeer, Peer } from './peer.ts';
import { rasaPeer } from './rasa.ts';
import { websocketPeer } from './websocket.ts';

export const httpPeers: HttpPeer[] = [
  httpBotPeer,
  openaiPeer(false),
  openaiPeer(true),
  rasaPeer(false),
  rasaPeer(true),
];

export const peers: Peer[] = [
  ...httpPeers,
  websocketPeer,
  directLinePeer('websocket'),
  directLinePeer('polling'),
  modulePeer,
];
