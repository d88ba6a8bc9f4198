/** What a fault says, and what it must not show. */
import { describe, expect, it } from 'vitest';
import { freePort } from '../free-port.ts';
import { serve, serveJson } from './serve.ts';
import { ask, faultOf, hastyClock, texts } from './talk.ts';

describe('a fault', () => {
  it.each([
    ['invalid JSON', 'application/json', '{"reply": "Hi', 'invalid JSON'],
    ['an empty body', 'application/json', '', 'empty body'],
    ['another content type', 'text/html', '<h1>Hi</h1>', 'text/html where JSON was expected: <h1>Hi</h1>'],
    ['bytes that are not UTF-8', 'application/json', Buffer.from([0x22, 0xff, 0xfe, 0x22]), 'no text in UTF-8: '],
    ['bytes of another charset', 'application/json; charset=euc-jp', Buffer.from([0x22, 0xff]), 'no text in EUC-JP: '],
    ['no message', 'application/json', '{"status":"ok"}', 'without a message at any of the usual places: {"status"'],
    ['JSON nested too deep', 'application/json', '['.repeat(5000) + ']'.repeat(5000), 'nested more than 200 deep'],
  ])('of the bot: %s', async (_, type, body, words) => {
    const url = await serve((request, response) => {
      request.resume();
      response.writeHead(200, { 'content-type': type }).end(body);
    });
    const fault = await faultOf(ask({ protocol: 'http', url: `${url}/chat` }));
    expect(fault.endReason).toBe('bot-error');
    expect(fault.message).toContain(`POST ${url}/chat answered 200`);
    expect(fault.message).toContain(words);
  });

  it('tells a refused connection from a bot that fails', async () => {
    const port = await freePort();
    const clock = hastyClock();
    const fault = await faultOf(ask({ protocol: 'http', url: `http://127.0.0.1:${port}` }, 'Hi', { clock }));
    expect(fault.endReason).toBe('transport-fault');
    expect(fault.message).toContain('refused');
    expect(clock.slept).toEqual([250, 500]);
  });

  it('tells a slow bot from a broken one', async () => {
    const url = await serve((request) => void request.resume());
    const fault = await faultOf(ask({ protocol: 'http', url, timeout: '50ms' }));
    expect(fault.endReason).toBe('timed-out');
    expect(fault.message).toBe(`POST ${url}/ was not answered within 50 ms.`);
  });

  it('never shows a secret, wherever it came from', async () => {
    const url = await serve((request, response) => {
      request.resume();
      response.writeHead(500).end(`bad key ${String(request.headers['x-key'])} in ${request.url}`);
    });
    const spec = { protocol: 'http' as const, url: `${url}/{{env.KEY}}`, headers: { 'x-key': '{{env.KEY}}' } };
    const fault = await faultOf(ask(spec, 'Hi', { env: { KEY: 'k3y with+signs' } }));
    expect(fault.message).not.toContain('signs');
    expect(fault.message).toContain('[redacted env.KEY]');
    expect(String(fault.cause)).not.toContain('signs');
  });

  it('never lets a bot write a secret into a transcript', async () => {
    const url = await serveJson((_, request) => {
      const key = String(request.headers['x-key']);
      const handoff = { queue: key, context: { [key]: key } };
      return { reply: `You sent ${key}`, buttons: [key], intent: key, handoff };
    });
    const raw: unknown[] = [];
    const spec = { protocol: 'http' as const, url, headers: { 'x-key': '{{env.KEY}}' } };
    const reply = await ask(spec, 'Hi', { env: { KEY: 'hunter22' }, raw: (exchange) => raw.push(exchange) });
    expect(texts(reply)).toEqual(['You sent [redacted env.KEY]']);
    expect(reply.intent?.name).toBe('[redacted env.KEY]');
    expect(JSON.stringify([reply, raw])).not.toContain('hunter22');
    expect(raw).toHaveLength(1);
  });
});
