/** What every peer says, whatever protocol it speaks, and what the conformance suite needs to know of it. */
import type { IncomingMessage, RequestListener } from 'node:http';
import { createServer, type Server } from 'node:http';
import type { BotSpec } from '../../../src/scenario/schema/bot-schema.ts';
import { listen } from '../serve.ts';

export interface Said {
  texts: string[];
  options?: { label: string; value: string }[];
  handoff?: { order: string; queue: string };
  ended?: true;
}

/** Nothing is ever answered, or the bot breaks down. */
export type Turn = Said | 'silence' | 'failure';

/** @param count Customer messages of this conversation so far, this one included. */
export function scripted(text: string, count: number): Turn {
  switch (text) {
    case 'two':
      return { texts: ['First.', 'Second.'] };
    case 'options':
    case 'chips':
      return {
        texts: ['Return or refund?'],
        options: [
          { label: 'Return', value: 'option-return' },
          { label: 'Refund', value: 'option-refund' },
        ],
      };
    case 'human':
      return { texts: ['One moment.'], handoff: { order: 'A1', queue: 'billing' } };
    case 'promise':
      return { texts: ['I am transferring you to a human agent now. handoff: true'] };
    case 'bye':
      return { texts: ['Goodbye.'], ended: true };
    case 'silence':
      return 'silence';
    case 'failure':
      return 'failure';
    default:
      return { texts: [`${count}: ${text}`] };
  }
}

export type Lack = 'two' | 'options' | 'handoff' | 'context' | 'ended' | 'failure';

export interface Peer {
  /** As the tests name it. */
  name: string;
  /** What the protocol has no way to say. */
  lacks?: Lack[];
  /** A server of its own for each test. */
  start: () => Promise<Running>;
}

interface Running {
  spec: BotSpec;
  env?: NodeJS.ProcessEnv;
  cwd?: string;
}

/** A peer over plain requests, so that faults can be put in the place of its answers. */
export interface HttpPeer extends Peer {
  handler: () => RequestListener;
  /** Whether a request carries a customer's message. */
  isTurn: (request: IncomingMessage) => boolean;
  specAt: (url: string) => Running | Promise<Running>;
  /** The answer to a message says nothing but that it was taken; or it may have these faults, and does. */
  acknowledges?: true | readonly string[];
}

export function httpPeer(peer: Omit<HttpPeer, 'start'>): HttpPeer {
  const start = async (): Promise<Running> => {
    const server: Server = createServer(peer.handler());
    return peer.specAt(`http://127.0.0.1:${await listen(server)}`);
  };
  return { ...peer, start };
}

/** Counts a conversation's messages. */
export function counter(): (id: string) => number {
  const counts = new Map<string, number>();
  return (id) => {
    counts.set(id, (counts.get(id) ?? 0) + 1);
    return counts.get(id)!;
  };
}
