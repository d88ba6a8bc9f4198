import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Answer {
  status?: number;
  body?: unknown;
}

/** What may be wrong with a release of a bot. */
export type Fault = 'wrong-amount' | 'says-done' | 'loses-context' | 'loops' | 'no-human' | 'wrong-booking';

/** A turn in which a planted fault showed, told by what the customer had said up to it. */
export interface Planted {
  said: string[];
}

/** What a company puts behind one address: its bot, and the back end that its own staff would use. */
export type Handler = (request: { method: string; path: string; query: URLSearchParams; body: unknown }) => Answer;

/** Serves `handler` on this machine; port 0 takes a free one. */
export async function serve(handler: Handler, port = 0): Promise<{ url: string; close(): Promise<void> }> {
  const server = createServer(async (request, response) => {
    const { pathname, searchParams } = new URL(request.url!, 'http://localhost');
    const { status = 200, body = {} } = handler({
      method: request.method!,
      path: decodeURIComponent(pathname),
      query: searchParams,
      body: await read(request),
    });
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  });
  // A machine that stands still for seconds must not make a bot hang up.
  server.keepAliveTimeout = 60_000;
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function read(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString('utf8');
  return text === '' ? {} : JSON.parse(text);
}
