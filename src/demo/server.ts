/**
 * A fictional shop's customer-service bot over HTTP, with the shop's systems beside it. It would serve any client:
 *
 *     POST /chat            {conversationId, message, payload?} → {messages, intent, handoff?, ended?}
 *     GET  /about           {name, build, release}
 *     *    /api/orders…     customers, orders, gift cards and tickets over REST
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { createBackEnd } from './back-end.ts';
import { serveBackEnd, type Answer } from './back-end-routes.ts';
import { createChat } from './chat.ts';
import { createLine } from './line.ts';
import { releases, type ReleaseName } from './release.ts';
import { trainUnderstanding } from './understanding.ts';

export interface DemoBotOptions {
  release: ReleaseName;
  /** 0 or absent: any free port. */
  port?: number;
  /** Typical time to a reply; single replies take half to one and a half times as long. 15 when absent. */
  latencyMs?: number;
  /** Messages worked at at a time; the others wait in line, and where it is long nobody is understood. All when absent. */
  atOnce?: number;
}

export interface DemoBot {
  /** e.g. `http://127.0.0.1:41234`; the chat is at `/chat`, the back end at `/api`. */
  url: string;
  close(): Promise<void>;
}

/** @throws when the port is taken. */
export async function startDemoBot({
  release,
  port = 0,
  latencyMs = 15,
  atOnce = Infinity,
}: DemoBotOptions): Promise<DemoBot> {
  const running = releases[release];
  const backEnd = createBackEnd();
  const chat = createChat(
    { release: running, understanding: trainUnderstanding(running.utterances), backEnd },
    latencyMs,
  );
  const line = createLine(atOnce);
  const about = { name: 'Tansy', build: running.build, release: running.name };

  const server = createServer((request, response) => {
    handle(request).then(
      (answer) => send(response, answer),
      () => send(response, { status: 500, body: { error: 'Internal error.' } }),
    );
  });

  async function handle(request: IncomingMessage): Promise<Answer> {
    const path = segments(request.url ?? '/');
    if (path === null) return { status: 400, body: { error: 'Malformed URL.' } };
    const method = request.method ?? 'GET';
    const body = method === 'POST' || method === 'PUT' ? await jsonBody(request) : { json: undefined };
    if ('refusal' in body) return body.refusal;
    if (path[0] === 'api') return serveBackEnd(backEnd, method, path.slice(1), body.json);
    const route = `${method} /${path.join('/')}`;
    if (route === 'GET /about') return { status: 200, body: about };
    if (route !== 'POST /chat') return { status: 404, body: { error: `There is nothing at ${route}.` } };
    const isHurried = line.isLong();
    return line.inTurn(async () => {
      const { waitMs, ...answer } = chat.receive(isHurried ? unheard(body.json) : body.json);
      if (waitMs > 0) await wait(waitMs);
      return answer;
    });
  }

  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, '127.0.0.1', resolve);
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** What a bot hears that has no time to listen. */
const unheard = (body: unknown): unknown => ({ ...(body as object | null), message: '…', payload: undefined });

function segments(url: string): string[] | null {
  try {
    const [path = ''] = url.split('?', 1);
    return path
      .split('/')
      .filter((part) => part !== '')
      .map(decodeURIComponent);
  } catch {
    return null;
  }
}

const largestBody = 64 * 1024;

/** Reads on past the limit without keeping anything, so that the client gets its answer. */
async function jsonBody(request: IncomingMessage): Promise<{ json: unknown } | { refusal: Answer }> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size <= largestBody) chunks.push(chunk);
    if (size > largestBody * 16) break;
  }
  if (size > largestBody) return { refusal: { status: 413, body: { error: `A body may have ${largestBody} bytes.` } } };
  try {
    return { json: JSON.parse(Buffer.concat(chunks).toString('utf8')) };
  } catch {
    return { refusal: { status: 400, body: { error: 'The body is not JSON.' } } };
  }
}

function send(response: ServerResponse, { status, body }: Answer): void {
  if (response.destroyed) return;
  const text = JSON.stringify(body);
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'content-length': Buffer.byteLength(text),
  });
  response.end(text);
}
