/** Where an agent is talked to, and in which version: its card says so (https://a2a-protocol.org/latest/specification/#agent-discovery). */
import type { Json } from '../../json.ts';
import { BotFault, type BotIdentity } from '../bot.ts';
import type { HttpClient } from '../connection/http-client.ts';
import { StatusFault } from '../connection/http-fault.ts';
import { jsonBody } from '../connection/json-body.ts';

export interface AgentCard extends BotIdentity {
  /** Of JSON-RPC. */
  url: string;
  /** `1.0`, `0.3.0` …; null where the card names none. */
  version: string | null;
}

/** The newer place first. */
const places = ['/.well-known/agent-card.json', '/.well-known/agent.json'];

/** As 1.0 writes cards, and as versions before did. */
interface Card {
  name?: string;
  version?: string;
  supportedInterfaces?: { url?: string; protocolBinding?: string; protocolVersion?: string }[];
  url?: string;
  preferredTransport?: string;
  protocolVersion?: string;
  additionalInterfaces?: { url?: string; transport?: string }[];
}

/** @param address The card's own, where it ends in `.json`, or the agent's. @throws BotFault */
export async function discover(address: string, http: HttpClient, signal: AbortSignal): Promise<AgentCard> {
  const { origin, pathname } = new URL(address);
  const own = pathname.endsWith('.json') ? [address] : places.map((place) => origin + place);
  for (const url of own) {
    const answer = await http
      .send({ method: 'GET', url, headers: { accept: 'application/json' }, body: null }, signal)
      .catch((error: unknown) => {
        if (error instanceof StatusFault && error.status === 404 && url !== own.at(-1)) return null;
        throw error;
      });
    if (answer !== null) return cardIn(jsonBody(answer), url);
  }
  throw new BotFault('transport-fault', `${origin} has no agent card.`);
}

function cardIn(json: Json, from: string): AgentCard {
  const card = (json ?? {}) as Card;
  const found = newest(card) ?? older(card);
  if (found === null)
    throw new BotFault(
      'transport-fault',
      `The agent card at ${from} names no JSON-RPC interface (set url without discover).`,
    );
  const { name = null, version = null } = card;
  return { name, build: version, url: new URL(found.url, from).href, version: found.version };
}

type Found = Pick<AgentCard, 'url' | 'version'> | null;

function newest({ supportedInterfaces = [] }: Card): Found {
  const rpc = supportedInterfaces.find(
    ({ url, protocolBinding }) => url !== undefined && protocolBinding === 'JSONRPC',
  );
  return rpc === undefined ? null : { url: rpc.url!, version: rpc.protocolVersion ?? '1.0' };
}

function older({ url, preferredTransport = 'JSONRPC', protocolVersion, additionalInterfaces = [] }: Card): Found {
  const version = protocolVersion ?? null;
  if (url !== undefined && preferredTransport === 'JSONRPC') return { url, version };
  const rpc = additionalInterfaces.find((one) => one.transport === 'JSONRPC' && one.url !== undefined);
  return rpc === undefined ? null : { url: rpc.url!, version };
}
