import { createServer } from 'node:http';
import { createSecureServer } from 'node:http2';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { isOwn } from '../../src/bot/connection/loopback.ts';
import { answerJson, listen } from './serve.ts';
import { ask, begin, faultOf, opened, say, texts } from './talk.ts';

const pem = (name: string): string => `${import.meta.dirname}/certificates/${name}`;

it.each(['tenant.localhost', '0.0.0.0', '2130706433', '127.1'])('a bot at %s is on this machine', async (host) => {
  const port = await listen(createServer((_, response) => answerJson(response, { reply: 'Hi' })));
  const url = `http://${host}:${port}/chat`;
  expect(isOwn(new URL(url).hostname)).toBe(true);
  expect(texts(await ask({ protocol: 'http', url }))).toEqual(['Hi']);
});

it.each(['localhost.example', '127.0.0.1.example', '128.0.0.1', '10.0.0.0', '[::2]', 'xlocalhost'])(
  '%s is not this machine',
  (host) => {
    expect(isOwn(host)).toBe(false);
  },
);

it('a server that speaks HTTP/2 alone is no fault of the bot, and is told apart from one that nobody trusts', async () => {
  const files = { key: readFileSync(pem('server.key')), cert: readFileSync(pem('server.pem')) };
  const port = await listen(createSecureServer({ ...files, allowHTTP1: false }));
  const spec = { protocol: 'http', url: `https://127.0.0.1:${port}/chat`, tls: { ca: pem('ca.pem') } } as const;
  const fault = await faultOf(say(await begin(opened(spec)), 'Hello'));
  expect([fault.endReason, fault.kind]).toEqual(['transport-fault', 'no-http1']);
});
