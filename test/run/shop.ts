/** A small shop to run against: a bot and its back end over real HTTP, and a customer who wants a refund from it. */
import {
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import { Pool } from 'undici';
import { type Bot, BotFault, type BotReply } from '../../src/bot/bot.ts';
import type { CustomerFactory, CustomerTurn } from '../../src/customer/customer.ts';
import type { Json } from '../../src/json.ts';

export interface Shop {
  url: string;
  /** Requests in order: `POST /chat hello`. */
  heard: string[];
  headers: IncomingHttpHeaders[];
  close(): Promise<void>;
}

/** What the bot says to a message of a conversation, the HTTP status it fails with, for how many seconds it wants to be left alone, or that it never answers. */
export type Script = (
  message: string,
  turn: number,
  conversationId: string,
) => string[] | number | { waitS: number } | 'silence';

interface Answer {
  status: number;
  body: Json;
  headers?: Record<string, string>;
}

/** Asks for the order number first, then refunds it in the back end and says so. */
export const refunds: Script = (message, turn) =>
  turn === 1 ? ['Sorry to hear that.', 'What is your order number?'] : [`Order ${message} has been refunded.`];

/** @param options.remembers Refuses an order whose number is there already. */
export async function openShop(script: Script = refunds, { remembers = false } = {}): Promise<Shop> {
  const heard: string[] = [];
  const headers: IncomingHttpHeaders[] = [];
  const turns = new Map<string, number>();
  const orders = new Map<string, Json>();

  async function answer(request: IncomingMessage): Promise<Answer> {
    const body = await textOf(request);
    headers.push(request.headers);
    heard.push(`${request.method} ${request.url} ${body}`);
    if (request.url === '/chat') return chat(JSON.parse(body) as { id: string; message: string });
    if (request.url === '/orders') {
      const { number } = JSON.parse(body) as { number: string };
      if (remembers && orders.has(number)) return { status: 409, body: { error: `${number} is there already` } };
      orders.set(number, { number, status: 'delivered' });
      return { status: 201, body: { number } };
    }
    const order = orders.get(request.url?.split('/')[2] ?? '');
    if (request.method === 'DELETE')
      return { status: orders.delete(request.url!.split('/')[2]!) ? 204 : 404, body: null };
    return order === undefined ? { status: 404, body: null } : { status: 200, body: order };
  }

  function chat({ id, message }: { id: string; message: string }): Answer | Promise<never> {
    const turn = (turns.get(id) ?? 0) + 1;
    turns.set(id, turn);
    const said = script(message, turn, id);
    if (said === 'silence') return new Promise(() => {});
    if (typeof said === 'number') return { status: said, body: null };
    if ('waitS' in said) return { status: 429, body: null, headers: { 'retry-after': String(said.waitS) } };
    if (orders.has(message)) orders.set(message, { number: message, status: 'refunded' });
    return { status: 200, body: said };
  }

  // On a machine that is busy for five seconds, a server would close a connection just as it is used again.
  const server = createServer({ keepAliveTimeout: 600_000 }, (request, response) => {
    void serve(request, response);
  });
  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { status, body, headers } = await answer(request);
    response
      .writeHead(status, { 'content-type': 'application/json', ...headers })
      .end(status === 204 ? '' : JSON.stringify(body));
  }
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    heard,
    headers,
    close: () => closed(server),
  };
}

export function shopBot(url: string, build = '1'): Bot {
  const pool = new Pool(new URL(url).origin, { connections: 32 });
  return {
    identify: async () => ({ name: 'shop', build }),
    open: async ({ conversationId }) => ({
      async send({ text }, signal): Promise<BotReply> {
        const body = JSON.stringify({ id: conversationId, message: text });
        const reply = await pool.request({ path: '/chat', method: 'POST', body, signal });
        const content = await reply.body.text();
        if (reply.statusCode >= 500) throw new BotFault('bot-error', `POST /chat answered ${reply.statusCode}`);
        const texts = JSON.parse(content) as string[];
        const messages = texts.map((text) => ({ text, options: [] }));
        return {
          messages,
          intent: null,
          signals: [],
          times: { firstMs: performance.now(), lastMs: performance.now() },
        };
      },
      close: async () => {},
    }),
    close: () => pool.close(),
  };
}

/** Says its opening, gives its order number when asked, and is content once it hears of a refund. */
export const shopper: CustomerFactory = (brief) => {
  const number = String(brief.facts['order_number']?.value ?? '');
  const turn = (text: string): CustomerTurn => ({
    messages: [{ text, option: null }],
    acts: [{ kind: 'states-want' }],
    mood: { valence: 0, arousal: 0 },
    patience: 5,
    thinking: [],
  });
  const state = { understood: [], mood: { valence: 0, arousal: 0 }, patience: 5, thinking: [] };
  return {
    open: () => turn(brief.opening[0]!.text),
    react: ({ messages }) =>
      messages.some(({ text }) => text.includes('refunded'))
        ? { ...state, next: null, end: { why: 'resolved', detail: 'the refund was confirmed' } }
        : { ...state, next: turn(number), end: null },
    answerAgent: () => turn(number),
  };
};

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}

async function closed(server: Server): Promise<void> {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
}
