/** Which proxy leads where, by the variables that other programs read. */
import { describe, expect, it } from 'vitest';
import { proxiesOf } from '../../src/bot/connection/proxies.ts';
import { ProblemError } from '../../src/problem.ts';

const leadsTo = (address: string, env: NodeJS.ProcessEnv): string | null =>
  proxiesOf(undefined, env)(new URL(address))?.host ?? null;

it.each([
  ['http://bot.test', 'plain.proxy:1'],
  ['https://bot.test', 'secure.proxy:2'],
  ['wss://bot.test', 'secure.proxy:2'],
  ['http://localhost:3000', null],
  ['http://127.0.0.9:3000', null],
  ['http://[::1]:3000', null],
])('%s through %s', (address, proxy) => {
  const env = { HTTP_PROXY: 'http://plain.proxy:1', HTTPS_PROXY: 'http://secure.proxy:2' };
  expect(leadsTo(address, env)).toBe(proxy);
});

it('a proxy for what is plain is none for what is encrypted; one for all is', () => {
  expect(leadsTo('https://bot.test', { HTTP_PROXY: 'http://plain.proxy:1' })).toBeNull();
  expect(leadsTo('https://bot.test', { ALL_PROXY: 'http://any.proxy:3' })).toBe('any.proxy:3');
});

it('small letters come first, and an empty variable is none', () => {
  expect(leadsTo('http://bot.test', { http_proxy: 'http://small:1', HTTP_PROXY: 'http://large:2' })).toBe('small:1');
  expect(leadsTo('http://bot.test', { http_proxy: '', HTTP_PROXY: 'http://large:2' })).toBe('large:2');
});

it('without a scheme a proxy speaks HTTP', () => {
  expect(leadsTo('http://bot.test', { HTTP_PROXY: 'proxy.example:3128' })).toBe('proxy.example:3128');
});

it.each(['socks5://proxy.example:1080', 'http://'])('%s is refused, whoever names it', (address) => {
  expect(() => proxiesOf(undefined, { ALL_PROXY: address })).toThrow(ProblemError);
  expect(() => proxiesOf(address, {})).toThrow(/named as a proxy is none/);
});

it('what the configuration names leads everywhere, this machine included', () => {
  const proxyFor = proxiesOf('http://own.proxy:1', { HTTP_PROXY: 'http://plain.proxy:1', NO_PROXY: '*' });
  expect(proxyFor(new URL('http://localhost'))?.host).toBe('own.proxy:1');
});

describe('NO_PROXY', () => {
  it.each([
    ['bot.test', 'http://bot.test'],
    ['BOT.test', 'http://bot.TEST'],
    ['bot.test', 'http://a.b.bot.test'],
    ['.test', 'http://bot.test'],
    ['*.test', 'http://bot.test'],
    ['other.test, bot.test', 'http://bot.test'],
    ['other.test bot.test', 'http://bot.test'],
    ['other.test, *', 'http://bot.test'],
    ['bot.test:8080', 'http://bot.test:8080'],
    ['bot.test:443', 'https://bot.test'],
    ['bot.test.', 'http://bot.test'],
    ['10.1.2.3', 'http://10.1.2.3'],
    ['10.0.0.0/8', 'http://10.1.2.3'],
    ['fd00::2', 'http://[fd00::2]:7000'],
    ['[fd00::2]', 'http://[fd00::2]'],
    ['[fd00::2]:7000', 'http://[fd00::2]:7000'],
    ['fd00::/8', 'http://[fd00::2]'],
  ])('%s lets %s be reached straight', (list, address) => {
    expect(leadsTo(address, { ALL_PROXY: 'http://proxy:1', NO_PROXY: list })).toBeNull();
  });

  it.each([
    ['bot.test', 'http://robot.test'],
    ['bot.test:8080', 'http://bot.test'],
    ['bot.test:80', 'https://bot.test'],
    ['10.0.0.0/8', 'http://11.1.2.3'],
    ['10.0.0.0/8', 'http://bot.test'],
    ['[fd00::2]:7000', 'http://[fd00::2]:7001'],
    ['', 'http://bot.test'],
  ])('%s sends %s through the proxy', (list, address) => {
    expect(leadsTo(address, { ALL_PROXY: 'http://proxy:1', NO_PROXY: list })).toBe('proxy:1');
  });
});
