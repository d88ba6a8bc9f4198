/** What cannot go over the wire is found in the file, not by the first request. */
import { expect, it } from 'vitest';
import { checkSources } from '../../src/scenario/load.ts';
import { parseSource } from '../../src/scenario/read/parse-source.ts';

const mistakesIn = async (project: object): Promise<string[]> =>
  (await checkSources([parseSource('a.yaml', JSON.stringify(project)).source!])).map(
    ({ code, message }) => `${code} ${message}`,
  );

const bot = { protocol: 'http', url: 'http://127.0.0.1:1/' };

it.each([
  [{ bot: { ...bot, headers: { 'x key': 'a' } } }, 'wrong-value "x key" is not the name of a header'],
  [{ bot: { ...bot, headers: { 'x-key': 'a\nb: c' } } }, 'wrong-value "a\nb: c" cannot be sent as a header'],
  [{ bot: { ...bot, headers: { 'x-key': 'π' } } }, 'wrong-value "π" cannot be sent as a header'],
  [{ bot: { ...bot, idempotency_header: 'once only' } }, 'wrong-value "once only" is not the name of a header'],
  [{ bot: { ...bot, proxy: 'proxy.example:3128' } }, 'bad-url "proxy.example:3128" is not the address of a proxy'],
  [{ bot, backend: { url: bot.url, proxy: 'nowhere' } }, 'bad-url "nowhere" is not the address of a proxy'],
  [
    { bot: { ...bot, auth: { type: 'oauth', token_url: 'id.test/token', client_id: 'a', client_secret: 'b' } } },
    'bad-url "id.test/token" is not a URL a bot or back end can be reached at',
  ],
  [
    { bot: { ...bot, tls: { ca: 'ca.pem', cert: 'client.pem' } } },
    'missing-key bot.tls.cert stands alone: a client certificate needs its key',
  ],
  [
    { bot, backend: { url: bot.url, tls: { key: 'client.key' } } },
    'missing-key backend.tls.key stands alone: a client certificate needs its key',
  ],
  [
    { bot, suite: { setup: [{ request: 'POST /x', headers: { é: '1' } }] } },
    'wrong-value "é" is not the name of a header',
  ],
])('%j', async (project, mistake) => {
  expect(await mistakesIn(project)).toContain(mistake);
});

it('templates stand for whatever they will be', async () => {
  const headers = { authorization: 'Bearer {{env.KEY}}', 'x-shop': 'Café {{env.SHOP}}' };
  const found = await mistakesIn({ bot: { ...bot, headers, proxy: '{{env.PROXY}}' } });
  expect(found.filter((one) => /header|proxy/.test(one))).toEqual([]);
});
