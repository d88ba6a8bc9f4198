/** A page is reached as the rest of the program would reach it: by the proxies of the environment, who signs in there included. */
import { createServer } from 'node:http';
import { expect, it } from 'vitest';
import { proxiesOf } from '../../src/bot/connection/proxies.ts';
import { browserProxy } from '../../src/bot/page/browser-proxy.ts';
import type { BotSpec } from '../../src/scenario/schema/bot-schema.ts';
import { listen } from './serve.ts';
import { begin, faultOf, opened, say, texts } from './talk.ts';

const page = `<!doctype html><input class="field"><script>
  document.querySelector('.field').onkeydown = async ({ key, target }) => {
    if (key !== 'Enter') return;
    const reply = await (await fetch('/chat', { method: 'POST', body: target.value })).text();
    document.body.append(Object.assign(document.createElement('p'), { className: 'bot', textContent: reply }));
  };
</script>`;

/** A proxy that serves the site itself, to whoever signs in as told. */
async function proxied(signedIn: string) {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    request.resume();
    if (request.headers['proxy-authorization'] !== `Basic ${Buffer.from(signedIn).toString('base64')}`)
      return response.writeHead(407, { 'proxy-authenticate': 'Basic realm="proxy"' }).end();
    asked.push(`${request.method} ${request.url}`);
    const isChat = request.method === 'POST';
    return response.writeHead(200, { 'content-type': isChat ? 'text/plain' : 'text/html' }).end(isChat ? 'Hi' : page);
  });
  server.on('connect', (request, socket) => {
    asked.push(`CONNECT ${request.url}`);
    socket.on('error', () => {}).destroy();
  });
  return { host: `127.0.0.1:${await listen(server)}`, asked };
}

const spec: BotSpec = {
  protocol: 'browser',
  url: 'http://shop.test/support',
  selectors: { input: '.field', message: '.bot' },
  quiet: '200ms',
  timeout: '30s',
};

it('signs in at a proxy of the environment, and goes nowhere else', async () => {
  const { host, asked } = await proxied('maria:pa%ss');
  const bot = opened(spec, { env: { ...process.env, HTTP_PROXY: `http://maria:pa%25ss@${host}` } });
  expect(texts(await say(await begin(bot), 'Hello'))).toEqual(['Hi']);
  expect(asked.filter((one) => !one.includes('favicon'))).toEqual([
    'GET http://shop.test/support',
    'POST http://shop.test/chat',
  ]);
});

it('goes by the proxy that the configuration names', async () => {
  const { host, asked } = await proxied('maria:secret');
  const named = { ...spec, proxy: `http://maria:{{env.PROXY_PASSWORD}}@${host}` } as BotSpec;
  const bot = opened(named, { env: { ...process.env, PROXY_PASSWORD: 'secret' } });
  expect(texts(await say(await begin(bot), 'Hello'))).toEqual(['Hi']);
  expect(asked).toContain('POST http://shop.test/chat');
});

it('that is not let in at a proxy is no fault of the bot', async () => {
  const { host } = await proxied('maria:secret');
  const fault = await faultOf(begin(opened(spec, { env: { ...process.env, HTTP_PROXY: `http://${host}` } })));
  expect([fault.endReason, fault.kind]).toEqual(['transport-fault', 'proxy-sign-in']);
});

it.each([
  ['bot.test', 'http://a.bot.test'],
  ['.bot.test', 'http://bot.test'],
  ['*.bot.test:8080', 'http://a.bot.test:8080'],
  ['10.0.0.0/8', 'http://10.1.2.3'],
  ['fd00::2', 'http://[fd00::2]'],
  ['*', 'http://bot.test'],
])('NO_PROXY=%s is told to the browser in its own rules', (exempt, address) => {
  const env = { HTTP_PROXY: 'proxy:3128', NO_PROXY: exempt };
  expect(proxiesOf(undefined, env)(new URL(address))).toBeNull();
  const rules = browserProxy(undefined, address, env)!.bypass.split(',');
  const { hostname, host } = new URL(address);
  const covers = (rule: string): boolean =>
    ['*', hostname, hostname.slice(1, -1), host, '10.0.0.0/8'].includes(rule) ||
    (rule.startsWith('*.') && host.endsWith(rule.slice(1)));
  expect(rules.some(covers)).toBe(true);
});

it('no proxy is named where the environment names none for such a page', () => {
  expect(browserProxy(undefined, 'https://shop.test', { HTTP_PROXY: 'proxy:3128' })).toBeUndefined();
  expect(browserProxy(undefined, 'https://shop.test', { ALL_PROXY: 'proxy:3128' })?.server).toBe('http://proxy:3128');
});
