/** Real servers on loopback that end with the test. */
import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import type { AddressInfo, Server, Socket } from 'node:net';
import { text } from 'node:stream/consumers';
import { onTestFinished } from 'vitest';
import type { Json } from '../../src/json.ts';

/** A handler that may be at work still when whoever asked, or is asked on its way, has left: what is missing then shows in the test. */
export const attending =
  (handler: (request: IncomingMessage, response: ServerResponse) => unknown): RequestListener =>
  async (request, response) => {
    try {
      await handler(request, response);
    } catch (error) {
      if (!hasLeft(error)) throw error;
    }
  };

function hasLeft(error: unknown): boolean {
  const { code, cause } = error as { code?: string; cause?: unknown };
  return /^(ECONNRESET|ECONNREFUSED|EPIPE|UND_ERR_SOCKET)$/.test(code ?? '') || (cause !== undefined && hasLeft(cause));
}

/** @returns The base URL, without a slash at the end. @param atEnd Of the test, where several run at a time. */
export async function serve(handler: RequestListener, atEnd?: typeof onTestFinished): Promise<string> {
  return `http://127.0.0.1:${await listen(createServer(attending(handler)), atEnd)}`;
}

/** Listens until the test is over, then closes every connection. */
export async function listen(server: Server, atEnd = onTestFinished): Promise<number> {
  const sockets = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket)).on('error', () => {});
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  atEnd(() => {
    server.close();
    for (const socket of sockets) socket.destroy();
  });
  return (server.address() as AddressInfo).port;
}

/** A server that answers every request with what `reply` makes of its JSON body. */
export function serveJson(reply: (body: Json, request: IncomingMessage) => Json | Promise<Json>): Promise<string> {
  return serve(async (request, response) => {
    const body = await text(request);
    answerJson(response, await reply(body === '' ? null : (JSON.parse(body) as Json), request));
  });
}

export function answerJson(response: ServerResponse, json: Json, status = 200): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(json));
}
