/** A bot over HTTP on this machine that says what it is told to, in turn, and keeps what it was sent. */
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';

export interface Loopback {
  url: string;
  received: { body: string; headers: IncomingMessage['headers'] }[];
}

/** @param answer By the conversation's number of turns so far, and what was sent. */
export async function loopback(answer: (turn: number, body: string) => object): Promise<Loopback> {
  const received: Loopback['received'] = [];
  const turns = new Map<string, number>();
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (piece: Buffer) => (body += piece.toString()));
    request.on('end', () => {
      received.push({ body, headers: request.headers });
      const id = /"session": ?"([^"]+)"/.exec(body)?.[1] ?? '';
      const turn = turns.get(id) ?? 0;
      turns.set(id, turn + 1);
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify(answer(turn, body)));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/chat`, received };
}
