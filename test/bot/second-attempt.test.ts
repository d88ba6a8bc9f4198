/** When a request is sent again, and when it must not be. */
import { setTimeout } from 'node:timers/promises';
import { text } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import { answerJson, serve, serveJson } from './serve.ts';
import { ask, begin, faultOf, hastyClock, opened, say, texts } from './talk.ts';

describe('connections', () => {
  it('are kept between turns and conversations', async () => {
    const sockets = new Set<unknown>();
    const url = await serveJson(async (_, request) => {
      sockets.add(request.socket);
      // As long as a bot thinks, a connection rests.
      await setTimeout(80);
      return { reply: 'ok' };
    });
    const bot = opened({ protocol: 'http', url });
    for (const id of ['a', 'b', 'c']) {
      const conversation = await begin(bot, id);
      await say(conversation, '1');
      await say(conversation, '2');
    }
    // Six turns. On a busy machine some connection has rested for too long.
    expect(sockets.size).toBeLessThan(6);
  });

  it('that a server closes with its reply, without saying so, cost nobody a turn', async () => {
    const url = await serve(async (request, response) => {
      await text(request);
      const reply = '{"reply":"ok"}';
      const { socket } = response;
      response.on('finish', () => setImmediate(() => socket!.end()));
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': reply.length }).end(reply);
    });
    const bot = opened({ protocol: 'http', url });
    const talk = async (id: number): Promise<void> => {
      const conversation = await begin(bot, `c-${id}`);
      for (let turn = 0; turn < 20; turn++) await say(conversation, 'Hello');
    };
    await expect(Promise.all(Array.from({ length: 16 }, (_, id) => talk(id)))).resolves.toHaveLength(16);
  });
});

describe('a second attempt', () => {
  it.each([429, 503])('is made after a %i', async (status) => {
    let requests = 0;
    const url = await serve((request, response) => {
      request.resume();
      if (++requests < 3) response.writeHead(status).end();
      else answerJson(response, { reply: 'ok' });
    });
    const clock = hastyClock();
    expect(texts(await ask({ protocol: 'http', url }, 'Hi', { clock }))).toEqual(['ok']);
    expect(requests).toBe(3);
  });

  it('is never made of a turn the bot may have processed', async () => {
    for (const status of [500, 502, 504, 408]) {
      let requests = 0;
      const url = await serve((request, response) => {
        requests++;
        request.resume();
        response.writeHead(status).end();
      });
      await faultOf(ask({ protocol: 'http', url }, 'Hi', { clock: hastyClock() }));
      expect(requests).toBe(1);
    }
  });

  it('is not made when the connection breaks after the request was sent', async () => {
    let requests = 0;
    const url = await serve((request) => {
      requests++;
      request.socket.destroy();
    });
    const fault = await faultOf(ask({ protocol: 'http', url }, 'Hi', { clock: hastyClock() }));
    expect(requests).toBe(1);
    expect(fault.endReason).toBe('bot-error');
    expect(fault.message).toContain(`POST ${url}/ got no answer`);
  });

  it('waits as long as Retry-After says, and all conversations with it', async () => {
    let requests = 0;
    const sentAt: number[] = [];
    const clock = hastyClock();
    const url = await serve((request, response) => {
      request.resume();
      sentAt.push(clock.now());
      if (++requests === 1) response.writeHead(429, { 'retry-after': '7' }).end();
      else answerJson(response, { reply: 'ok' });
    });
    const bot = opened({ protocol: 'http', url }, { clock });
    const [first, second] = [await begin(bot, 'a'), await begin(bot, 'b')];
    await say(first, 'Hi');
    await say(second, 'Hi');
    expect(sentAt[0]).toBe(0);
    expect(sentAt.slice(1).every((at) => at >= 7000)).toBe(true);
  });

  it('reads Retry-After given as a date', async () => {
    let requests = 0;
    const clock = hastyClock();
    const url = await serve((request, response) => {
      request.resume();
      const date = new Date(clock.date() + 3000).toUTCString();
      if (++requests === 1) response.writeHead(503, { 'retry-after': date }).end();
      else answerJson(response, { reply: 'ok' });
    });
    await ask({ protocol: 'http', url }, 'Hi', { clock });
    expect(clock.slept[0]).toBe(3000);
  });

  it('is not waited for longer than a run can bear', async () => {
    const url = await serve((request, response) => {
      request.resume();
      response.writeHead(429, { 'retry-after': '86400' }).end('quota');
    });
    const fault = await faultOf(ask({ protocol: 'http', url }, 'Hi', { clock: hastyClock() }));
    expect(fault.endReason).toBe('transport-fault');
    expect(fault.message).toContain('429 and asks to wait 86400 s');
  });

  it('is not made where none is wanted', async () => {
    let requests = 0;
    const url = await serve((request, response) => {
      requests++;
      request.resume();
      response.writeHead(429).end();
    });
    await faultOf(ask({ protocol: 'http', url, retries: 0 }, 'Hi', { clock: hastyClock() }));
    expect(requests).toBe(1);
  });
});
