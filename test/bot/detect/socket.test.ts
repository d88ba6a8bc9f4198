/** Bots behind a socket. */
import { createServer } from 'node:http';
import { describe, expect, it, onTestFinished } from 'vitest';
import { WebSocketServer } from 'ws';
import { listen } from '../serve.ts';
import { answerTo, look } from './bots.ts';

describe('a socket', () => {
  /** @param take The words in a frame; undefined: it is none of its frames, and not answered. */
  const socket = async (take: (frame: Partial<Record<string, string>>) => string | undefined, hello?: string) => {
    const server = createServer();
    const sockets = new WebSocketServer({ server });
    onTestFinished(() => sockets.clients.forEach((client) => client.terminate()));
    sockets.on('connection', (client) => {
      const say = (said: string): void => client.send(JSON.stringify({ type: 'message', text: said }));
      if (hello !== undefined) say(hello);
      client.on('message', (data: Buffer) => {
        const said = take(JSON.parse(data.toString()) as Record<string, string>);
        if (said !== undefined) say(answerTo(said));
      });
    });
    return `ws://127.0.0.1:${await listen(server)}/chat`;
  };

  it('that takes what this program sends anyway needs nothing but its address', async () => {
    const url = await socket(({ message }) => message);
    const { spec, seen } = await look(url);
    expect(spec).toEqual({ protocol: 'websocket', url });
    expect(seen.at(-1)).toContain('I will get a colleague for you.');
  });

  it('that speaks first, and answers other frames alone, is not understood by its greeting', async () => {
    const url = await socket(({ type, text: said }) => (type === 'message' ? said : undefined), 'Hi, I am Robo.');
    const { spec, understood, seen } = await look(url);
    expect(understood).toBe(true);
    expect(spec).toEqual({
      protocol: 'websocket',
      url,
      message: { type: 'message', text: '{{message}}' },
      greeting: '3s',
    });
    expect(seen.join('\n')).toContain('Asked for a person, it said: "I will get a colleague for you."');
  }, 30_000);
});
