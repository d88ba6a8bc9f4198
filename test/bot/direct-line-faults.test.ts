/** What can go wrong with Direct Line: its stream, which polling replaces, and its messages. */
import { createServer, type IncomingMessage } from 'node:http';
import { describe, expect, it } from 'vitest';
import type { BotSpec } from '../../src/scenario/schema/bot-schema.ts';
import { type Line, peerThat, socketPeers } from './peers/socket-peers.ts';
import { answerJson, attending, listen } from './serve.ts';
import { begin, faultOf, hastyClock, opened, say, texts } from './talk.ts';

describe('direct-line', () => {
  const peer = socketPeers.find(({ name }) => name === 'direct-line')!;

  it.each([
    ['reset', (line: Line) => line.socket.terminate()],
    ['closed', (line: Line) => line.socket.close(1011, 'restarting')],
    ['no JSON any more', (line: Line) => line.raw('{"activities": ')],
    ['bytes any more', (line: Line) => line.raw(Buffer.from([1, 2]))],
  ])('a stream that is %s is gone on with by polling', async (_, end) => {
    const said: object[] = [];
    const polled = {
      ...peer,
      site: (request: IncomingMessage, address: string) =>
        request.method === 'GET' ? { activities: said as never, watermark: '1' } : peer.site!(request, address),
    };
    const spec = await peerThat(polled, (line) => {
      said.push({ id: 'c|2', type: 'message', text: 'Still here', from: { id: 'bot' } });
      end(line);
    });
    expect(texts(await say(await begin(opened(spec)), 'Hello'))).toEqual(['Still here']);
  });

  it('silence: timed-out', async () => {
    const spec = { ...(await peerThat(peer, () => {})), timeout: '300ms' } as BotSpec;
    const fault = await faultOf(say(await begin(opened(spec)), 'Hello'));
    expect(fault.message).toMatch(/not answered within 300 ms/);
    expect(fault.endReason).toBe('timed-out');
  });

  it.each([
    [401, 'transport-fault'],
    [429, 'transport-fault'],
    [502, 'bot-error'],
    [503, 'bot-error'],
  ] as const)('a %i to a message: %s', async (status, blamed) => {
    const server = createServer(
      attending(async (request, response) => {
        request.resume();
        if (request.url!.endsWith('/conversations')) answerJson(response, { conversationId: 'c', token: 't' });
        else if (request.method === 'GET') answerJson(response, { activities: [], watermark: '0' });
        else response.writeHead(status).end();
      }),
    );
    const spec = peer.spec(`127.0.0.1:${await listen(server)}`);
    const clock = hastyClock();
    const fault = await faultOf(say(await begin(opened(spec, { clock })), 'Hello'));
    expect(fault.message).toContain(String(status));
    expect(fault.endReason).toBe(blamed);
  });
});
