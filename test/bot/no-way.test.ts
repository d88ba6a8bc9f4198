/** Ways that lead to no bot: each is no fault of the bot's, says what is in the way, and what to change. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { createServer as createTcpServer, type Server } from 'node:net';
import { expect, it, onTestFinished } from 'vitest';
import type { BotFault } from '../../src/bot/bot.ts';
import { faultRow } from '../../src/bot/fault-kinds.ts';
import { ProblemError } from '../../src/problem.ts';
import { freePort } from '../free-port.ts';
import { answerJson, listen, serve } from './serve.ts';
import { ask, faultOf, opened, texts } from './talk.ts';

const pem = (name: string): string => `${import.meta.dirname}/certificates/${name}`;
const signal = new AbortController().signal;
const quickly = { retries: 0, timeout: '2s' } as const;

const secure = (name: string): Promise<number> =>
  listen(createTlsServer({ key: readFileSync(pem(`${name}.key`)), cert: readFileSync(pem(`${name}.pem`)) }));
const handsOut = (answer: Parameters<typeof serve>[0]) => async () => {
  const token_url = await serve((request, response) => (request.resume(), answer(request, response)));
  const auth = { type: 'oauth', token_url, client_id: 'me', client_secret: 'open-sesame' } as const;
  return ask({ protocol: 'http', url: 'http://127.0.0.1:1', auth, ...quickly });
};
const reached = (url: string, more: object = {}) => opened({ protocol: 'http', url, ...more }).identify(signal);

const ways: [string, () => Promise<unknown>, RegExp, RegExp][] = [
  [
    'a certificate that has expired',
    async () => reached(`https://127.0.0.1:${await secure('expired')}`, { tls: { ca: pem('expired.pem') } }),
    /cannot be reached: no secure connection \(certificate has expired\)/,
    /Renew the certificate/,
  ],
  [
    'a certificate of another host',
    async () => reached(`https://localhost:${await secure('server')}`, { tls: { ca: pem('ca.pem') } }),
    /no secure connection \(Hostname.IP does not match/,
    /the name that its certificate has/,
  ],
  [
    'https where http is spoken',
    async () => reached(`https://127.0.0.1:${await listen(createServer())}`),
    /no secure connection \(no TLS is spoken there\)/,
    /http instead of https/,
  ],
  [
    'a proxy that is not there',
    async () =>
      ask({ protocol: 'http', url: 'http://bot.test', proxy: `http://127.0.0.1:${await freePort()}`, ...quickly }),
    /POST http:\/\/bot\.test\/ was not sent: the proxy cannot be reached \(the connection was refused\)/,
    /Correct proxy, or HTTP_PROXY/,
  ],
  [
    'a proxy that is not there, to a socket',
    async () => ask({ protocol: 'websocket', url: 'ws://bot.test', proxy: `http://127.0.0.1:${await freePort()}` }),
    /was not sent: the proxy cannot be reached \(the connection was refused\)/,
    /Correct proxy, or HTTP_PROXY/,
  ],
  [
    'a token that is refused',
    handsOut((_, response) => answerJson(response, { error: 'invalid_client' }, 401)),
    /^No access token: .* answered 401/,
    /client_id, client_secret and scope/,
  ],
  [
    'a page in the place of a token',
    handsOut((_, response) => void response.writeHead(200, { 'content-type': 'text/html' }).end('<h1>Sign in</h1>')),
    /^No access token: .* text\/html where JSON was expected/,
    /token_url/,
  ],
  [
    'a reply without a token',
    handsOut((_, response) => answerJson(response, { access_token: { value: 'x' } })),
    /^No access token: .* answered without an access_token/,
    /token_url/,
  ],
  [
    'an address that has moved, told without what stands in its query',
    async () => {
      const url = await serve((request, response) => {
        request.resume();
        response.writeHead(307, { location: '/v2/chat?token=open-sesame' }).end();
      });
      return ask({ protocol: 'http', url, ...quickly });
    },
    /answered 307 and redirects to http:\/\/127\.0\.0\.1:\d+\/v2\/chat \(redirects are not followed/,
    /Put the address it redirects to into url/,
  ],
];

it.each(ways)('%s', async (_, way, says, fix) => {
  const fault: BotFault = await faultOf(way());
  expect(fault.message).toMatch(says);
  expect(fault.message).not.toMatch(/open-sesame|\.\.\/deps/);
  expect(fault.endReason).toBe('transport-fault');
  expect(faultRow(fault.kind).fix).toMatch(fix);
});

it('what answers in another language than HTTP is told as that', async () => {
  const server: Server = createTcpServer((socket) => void socket.end('SSH-2.0-OpenSSH_9.2\r\n'));
  const url = `http://127.0.0.1:${await listen(server)}`;
  const fault = await faultOf(ask({ protocol: 'http', url, ...quickly }));
  expect(fault.message).toMatch(/was not answered in HTTP/);
  expect(faultRow(fault.kind).fix).toMatch(/Correct the port in url/);
});

it.each([
  ['ca', 'certificate'],
  ['cert', 'certificate'],
  ['key', 'key'],
] as const)('a file named as tls.%s that holds no %s is a mistake of the configuration', async (key, what) => {
  const tls = { ca: pem('ca.pem'), cert: pem('client.pem'), key: pem('client.key'), [key]: pem('make.sh') };
  const way = async () => reached('https://127.0.0.1:1', { tls });
  await expect(way()).rejects.toThrow(ProblemError);
  await expect(way()).rejects.toThrow(new RegExp(`named by tls\\.${key}, holds no ${what}`));
});

it('an address of IPv6 is reached', async () => {
  const server = createServer((request, response) => {
    request.resume();
    answerJson(response, { reply: 'here' });
  });
  await new Promise<void>((resolve) => server.listen(0, '::1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const url = `http://[::1]:${(server.address() as { port: number }).port}`;
  await reached(url);
  expect(texts(await ask({ protocol: 'http', url }))).toEqual(['here']);
});
