/** Made-up customers go to test systems alone, and say what they are. */
import { expect, it } from 'vitest';
import { reachable, refuseStrangers } from '../../src/bot/test-hosts.ts';
import { ProblemError } from '../../src/problem.ts';
import type { BotSpec } from '../../src/scenario/schema/bot-schema.ts';
import { answerJson, serve } from './serve.ts';
import { begin, hastyClock, opened, say } from './talk.ts';

const http = (url: string): BotSpec => ({ protocol: 'http', url });
const oauth = {
  auth: { type: 'oauth', token_url: 'https://id.example/token', client_id: 'c', client_secret: 's' },
} as const;
const refused = (bot: BotSpec, hosts: string[] = [], env = {}): string[] => {
  try {
    refuseStrangers({ bot, suite: { test_hosts: hosts } }, env);
    return [];
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    return error.problems.map(({ message }) => /"(.*?)"/.exec(message)![1]!);
  }
};

it.each<[BotSpec, string[], string[]]>([
  [http('http://127.0.0.1:3000/chat'), [], []],
  [http('http://localhost/chat'), [], []],
  [http('http://[::1]:80/chat'), [], []],
  [http('https://bot.example/chat'), [], ['bot.example']],
  [http('https://bot.example/chat'), ['bot.example'], []],
  [http('https://bot.staging.example/chat'), ['*.staging.example'], []],
  [http('https://evilstaging.example/chat'), ['*.staging.example'], ['evilstaging.example']],
  [http('https://bücher.example/chat'), ['bücher.example'], []],
  [http('https://a.bücher.example/chat'), ['*.Bücher.example'], []],
  [http('{{env.BOT}}/chat'), [], ['shop.example']],
  [http('https://shop.example/{{conversation_id}}'), [], ['shop.example']],
  [{ protocol: 'websocket', url: 'wss://bot.example/socket' }, [], ['bot.example']],
  [{ protocol: 'direct-line' }, [], ['directline.botframework.com']],
  [{ protocol: 'module', module: './bot.ts' }, [], []],
  [
    { protocol: 'agentforce', agent_id: 'a', my_domain: 'https://org.example', url: 'https://api.example', ...oauth },
    ['api.example'],
    ['org.example', 'id.example'],
  ],
  [
    { protocol: 'lex-v2', region: 'eu-west-1', bot_id: 'b', alias_id: 'a' },
    [],
    ['runtime-v2-lex.eu-west-1.amazonaws.com'],
  ],
  // What a bot is told is not where it is.
  [
    {
      protocol: 'mcp',
      url: 'http://127.0.0.1/',
      tool: 'ask',
      arguments: { url: 'https://a.example', auth: { url: 'https://b.example' } },
    },
    [],
    [],
  ],
  [
    {
      protocol: 'http',
      url: 'http://127.0.0.1/',
      body: { url: 'https://a.example' },
      headers: { url: 'https://b.example' },
    },
    [],
    [],
  ],
  [
    { protocol: 'http', url: 'http://127.0.0.1/', open: [{ request: 'POST https://open.example/sessions' }] },
    [],
    ['open.example'],
  ],
])('%j with test hosts %j: %j', (bot, hosts, strangers) => {
  expect(refused(bot, hosts, { BOT: 'https://shop.example' })).toEqual(strangers);
});

it('asks about the back end too', () => {
  const project = { bot: http('http://127.0.0.1/'), backend: { url: 'https://shop.example/api' }, suite: {} };
  expect(() => refuseStrangers(project, {})).toThrow(/Is "shop.example" a test system\?/);
});

it('every request says what it is, and which conversation it belongs to', async () => {
  const seen: (string | string[] | undefined)[][] = [];
  const url = await serve((request, response) => {
    const { 'user-agent': agent, 'x-synthetic-traffic': synthetic, traceparent } = request.headers;
    seen.push([agent, synthetic, traceparent]);
    request.resume();
    answerJson(response, { reply: 'ok' });
  });
  const bot = opened(http(url));
  const [a, b] = [await begin(bot, 'a'), await begin(bot, 'b')];
  const replies = [await say(a, '1'), await say(a, '2'), await say(b, '1')];
  expect(seen[0]![0]).toMatch(/^mystery-shopper\/\S+ \(synthetic customers/);
  expect(seen.map(([, synthetic]) => synthetic)).toEqual(['mystery-shopper', 'mystery-shopper', 'mystery-shopper']);
  const parts = seen.map(([, , trace]) => /^00-([0-9a-f]{32})-([0-9a-f]{16})-01$/.exec(String(trace))!);
  expect(parts.map(([, id]) => id)).toEqual(replies.map(({ wire }) => wire!.trace));
  expect(parts[0]![1]).toBe(parts[1]![1]);
  expect(parts[0]![1]).not.toBe(parts[2]![1]);
  expect(new Set(parts.map(([, , span]) => span)).size).toBe(3);
});

it('requests are spread over the second where a most of them is named', async () => {
  const clock = hastyClock();
  const at: number[] = [];
  const url = await serve((request, response) => {
    at.push(clock.now());
    request.resume();
    answerJson(response, { reply: 'ok' });
  });
  const a = await begin(opened({ protocol: 'http', url, max_rate: 4 }, { clock }));
  for (const text of ['1', '2', '3']) await say(a, text);
  expect(at).toEqual([0, 250, 500]);
});

it.each<[string, BotSpec, string[]]>([
  [
    'identity',
    { ...http('http://127.0.0.1/'), identity: { url: 'https://about.example/' } } as BotSpec,
    ['about.example'],
  ],
  [
    'open and close',
    {
      ...http('http://127.0.0.1/'),
      open: [{ request: 'POST https://a.example/s' }, { request: 'POST /here' }],
      close: [{ request: 'DELETE https://b.example/s' }],
    } as BotSpec,
    ['a.example', 'b.example'],
  ],
  [
    'a token',
    {
      ...http('http://127.0.0.1/'),
      auth: { type: 'oauth', token_url: 'https://login.example/t', client_id: 'a', client_secret: 'b' },
    } as BotSpec,
    ['login.example'],
  ],
  [
    'where a chat is started',
    { protocol: 'amazon-connect', url: 'http://127.0.0.1/', start: { url: 'https://start.example/' } },
    ['start.example'],
  ],
  ['what is only sent', { ...http('http://127.0.0.1/'), body: { url: 'https://picture.example/' } } as BotSpec, []],
  [
    'what a tool is given',
    { protocol: 'mcp', url: 'http://127.0.0.1/', tool: 'ask', arguments: { url: 'https://picture.example/' } },
    [],
  ],
  [
    'what a customer is known by',
    {
      protocol: 'bedrock-agent',
      url: 'http://127.0.0.1/',
      agent_id: 'A',
      alias_id: 'B',
      session_attributes: { url: 'https://picture.example/' },
    },
    [],
  ],
])('asks about every host a configuration sends requests to: %s', (_, bot, strangers) => {
  expect(refused(bot)).toEqual(strangers);
  expect(refused(bot, ['*.example'])).toEqual([]);
});

it('asks about calls of scenarios that name a host', () => {
  const scenarios = { a: { setup: [{ request: 'POST https://shop.example/orders' }, { request: 'GET /x' }] } };
  const project = { bot: http('http://127.0.0.1/'), suite: {}, scenarios: scenarios as never };
  expect(() => refuseStrangers(project, {})).toThrow(/Is "shop.example" a test system\?/);
});

it('asks nobody whose address comes to light in a conversation only', async () => {
  const url = await serve((request, response) => {
    request.resume();
    answerJson(response, { reply: 'ok', at: 'http://shop.invalid/session' });
  });
  const spec = {
    ...http(url),
    open: [{ request: 'POST /session', save: 'session' }, { request: 'POST {{open.session.at}}' }],
  } as BotSpec;
  const bot = opened(spec, { mayReach: reachable({ bot: spec, suite: {} }, false) });
  await expect(begin(bot, 'a')).rejects.toThrow(/"shop.invalid" was not asked: nothing says that it is a test system/);
});

it('follows no redirect, to whatever host it leads', async () => {
  const asked: string[] = [];
  const elsewhere = await serve((request, response) => {
    asked.push(request.url!);
    answerJson(response, { reply: 'here' });
  });
  const url = await serve((request, response) => {
    request.resume();
    response.writeHead(307, { location: elsewhere }).end();
  });
  const a = await begin(opened(http(url)));
  await expect(say(a, 'hello')).rejects.toThrow(/redirects are not followed/);
  expect(asked).toEqual([]);
});
