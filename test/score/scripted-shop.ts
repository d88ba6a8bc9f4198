/** A bot that says what a test scripts, and the back end behind it, over real HTTP on loopback. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Clock } from '../../src/bot/clock.ts';

/** One bot turn. What is left out is as a good bot would have it. */
export interface Reply {
  say?: string | string[];
  intent?: string;
  /** Refunds the order in the back end. */
  refund?: boolean;
  handoff?: { queue?: string; context?: Record<string, string> };
  ended?: boolean;
  /** Seconds until the reply begins; until its last byte. */
  seconds?: number;
  lastSeconds?: number;
  status?: number;
  raw?: string;
}

export type Script = (message: string, turn: number) => Reply;

/** Turn by turn; the last one for ever. */
export const inTurn =
  (...replies: Reply[]): Script =>
  (_, turn) =>
    replies[Math.min(turn, replies.length) - 1]!;

export interface ScriptedShop {
  url: string;
  /** Stands still but for the delays that replies ask for: no test waits. */
  clock: Clock;
  script: Script;
  close(): Promise<void>;
}

export async function openScriptedShop(): Promise<ScriptedShop> {
  const orders = new Map<string, { number: string; status: string }>();
  const turns = new Map<string, number>();
  const time = stillClock();

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = JSON.parse((await textOf(request)) || 'null') as Record<string, string> | null;
    if (request.url === '/chat') return chat(body!['conversation_id']!, body!['message']!, response);
    if (request.url!.startsWith('/webhooks')) return stream(body!['sender']!, body!['message']!, response);
    if (request.url === '/orders') orders.set(body!['number']!, { number: body!['number']!, status: 'delivered' });
    const order = orders.get(body?.['number'] ?? request.url!.split('/')[2]!);
    response.writeHead(order ? 200 : 404, { 'content-type': 'application/json' }).end(JSON.stringify(order ?? null));
  }

  function next(id: string, message: string): Reply {
    const turn = (turns.get(id) ?? 0) + 1;
    turns.set(id, turn);
    const reply = shop.script(message, turn);
    if (reply.refund) for (const order of orders.values()) order.status = 'refunded';
    time.pass(reply.seconds ?? 0);
    return reply;
  }

  function chat(id: string, message: string, response: ServerResponse): void {
    const { say = [], intent, handoff, ended, raw, status = 200 } = next(id, message);
    const content = raw ?? JSON.stringify({ messages: [say].flat(), intent, handoff, ended });
    response.writeHead(status, { 'content-type': 'application/json' }).end(content);
  }

  /** Rasa's way: each bubble a line, sent when it is ready. */
  async function stream(id: string, message: string, response: ServerResponse): Promise<void> {
    const { say = [], seconds = 0, lastSeconds = seconds } = next(id, message);
    const bubbles = [say].flat();
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    const line = (text: string): string => `${JSON.stringify({ recipient_id: id, text })}\n`;
    const seen = time.read();
    response.write(line(bubbles.shift() ?? ''));
    await seen;
    time.pass(lastSeconds - seconds);
    response.end(bubbles.map(line).join(''));
  }

  const server = createServer((request, response) => void serve(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const shop: ScriptedShop = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    clock: time.clock,
    script: () => ({}),
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  return shop;
}

function stillClock() {
  let now = 0;
  let noticed = (): void => {};
  const clock: Clock = {
    now: () => {
      noticed();
      return now;
    },
    date: () => Date.UTC(2026, 0, 1) + now,
    sleep: () => Promise.resolve(),
  };
  return {
    clock,
    pass: (seconds: number): void => void (now += seconds * 1000),
    /** Resolves once somebody has looked at the clock. */
    read: (): Promise<void> => new Promise((resolve) => (noticed = resolve)),
  };
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}
