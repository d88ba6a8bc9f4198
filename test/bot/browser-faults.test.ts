/** What can go wrong between a customer's message and its answer on a page, and who is blamed. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Bot, BotConversation, BotFault } from '../../src/bot/bot.ts';
import { openBot } from '../../src/bot/index.ts';
import { pageFault } from '../../src/bot/page/page-fault.ts';
import type { BotSpec } from '../../src/scenario/schema/bot-schema.ts';
import { listen } from './serve.ts';
import { begin, faultOf, opened, say, texts } from './talk.ts';

const page = `<!doctype html><title>Shop</title><div class="log"></div><input class="field">
<script>
  const log = document.querySelector('.log');
  const add = (text) => { const bubble = document.createElement('p'); bubble.className = 'bot'; bubble.textContent = text; log.append(bubble); };
  document.querySelector('.field').onkeydown = async ({ key, target }) => {
    if (key !== 'Enter') return;
    const text = target.value;
    target.value = '';
    if (text === 'script') return undefinedFunction();
    if (text === 'remove') return document.body.replaceChildren();
    if (text === 'wander') { location.href = '/elsewhere'; return; }
    if (text === 'nowhere') await fetch('http://127.0.0.1:1/chat', { mode: 'no-cors' });
    const response = await fetch('/chat?text=' + encodeURIComponent(text), { method: 'POST' });
    if (!response.ok) return;
    add((await response.json()).reply);
  };
</script>`;

type Respond = (response: ServerResponse, request: IncomingMessage, server: Server) => void;

const answers: Record<string, Respond> = {
  silence: () => {},
  reset: (response) => response.socket!.resetAndDestroy(),
  '500': (response) => response.writeHead(500).end('out of memory'),
  '401': (response) => response.writeHead(401).end(),
  '429': (response) => response.writeHead(429).end(),
  'no JSON': (response) => response.writeHead(200).end('<p>Hi</p>'),
  'half a reply': (response) => {
    response.writeHead(200, { 'content-length': '1000' });
    response.write('{"reply":', () => response.socket!.resetAndDestroy());
  },
};

const site = createServer((request, response) => {
  const { pathname, searchParams } = new URL(request.url!, 'http://shop');
  if (pathname === '/chat') {
    const text = searchParams.get('text')!;
    const respond = answers[text];
    if (respond !== undefined) return respond(response, request, site);
    return response
      .writeHead(200, { 'content-type': 'application/json' })
      .end(JSON.stringify({ reply: `heard ${text}` }));
  }
  if (pathname === '/slow') return;
  const status = Number(/^\/(?:status|bare)\/(\d+)$/.exec(pathname)?.[1] ?? 200);
  if (pathname.startsWith('/bare/')) return response.writeHead(status).end();
  const html = pathname === '/empty' || pathname === '/elsewhere' ? '<!doctype html><p>Soon.</p>' : page;
  return response
    .writeHead(status, { 'content-type': 'text/html', ...(status === 302 && { location: '/' }) })
    .end(html);
});

let address: string;
let bot: Bot;
/** Gives up early. */
let hasty: Bot;
const spec = (path: string, more: object = {}): BotSpec => ({
  protocol: 'browser',
  url: `${address}${path}`,
  selectors: { input: '.field', message: '.bot' },
  quiet: '200ms',
  // What goes wrong is told at its end, so it is waited out; a page of a busy machine has to answer well within it.
  timeout: '10s',
  page_timeout: '1m',
  ...more,
});

beforeAll(async () => {
  await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(site.address() as { port: number }).port}`;
  // As many as are open at once: each fault of an answer has two.
  bot = openBot(spec('{{facts.path}}', { pages: 2 * messageFaults.length + 1 }), { env: process.env });
  hasty = openBot(spec('{{facts.path}}', { page_timeout: '10s' }), { env: process.env });
  await bot.identify(new AbortController().signal);
});
afterAll(async () => {
  await bot.close();
  await hasty.close();
  site.close();
  site.closeAllConnections();
});

interface Fault {
  says: RegExp;
  blamed: BotFault['endReason'];
}

const messageFaults: [string, Fault][] = [
  ['silence', { blamed: 'timed-out', says: /did not answer within 10000 ms\.$/ }],
  ['reset', { blamed: 'bot-error', says: /POST http.*\/chat failed: net::ERR_/ }],
  ['500', { blamed: 'bot-error', says: /answered 500/ }],
  ['401', { blamed: 'transport-fault', says: /answered 401/ }],
  ['429', { blamed: 'transport-fault', says: /answered 429/ }],
  ['no JSON', { blamed: 'timed-out', says: /a script of the page failed: .*JSON/ }],
  ['half a reply', { blamed: 'bot-error', says: /failed: net::ERR_|script of the page failed/ }],
  ['script', { blamed: 'timed-out', says: /a script of the page failed: .*undefinedFunction/ }],
  ['remove', { blamed: 'timed-out', says: /did not answer within/ }],
  ['wander', { blamed: 'timed-out', says: /did not answer within/ }],
];

const openOn = (on: Bot, path: string, id = 'c-1'): Promise<BotConversation> => begin(on, id, { facts: { path } });

const pageFaults: [string, string, Fault][] = [
  ['that is gone', '/status/404', { blamed: 'transport-fault', says: /answered 404/ }],
  ['that is closed to us', '/status/403', { blamed: 'transport-fault', says: /answered 403/ }],
  ['whose server breaks down', '/status/500', { blamed: 'bot-error', says: /answered 500/ }],
  ['whose server breaks down without a word', '/bare/503', { blamed: 'bot-error', says: /answered 503/ }],
  ['without the widget', '/empty', { blamed: 'bot-error', says: /did not show what was looked for/ }],
  ['that never comes', '/slow', { blamed: 'timed-out', says: /did not come within 10000 ms/ }],
];

/** The network down, servers of others dead, a page that crashed. */
const alone = 3;

it('docs/protocols.md says how many there are', () => {
  const page = readFileSync(join(import.meta.dirname, '../../docs/protocols.md'), 'utf8');
  expect(page.replaceAll(/\s+/g, ' ')).toContain(
    `a page in the browser through ${messageFaults.length + pageFaults.length + alone} of its own`,
  );
});

it('a page that closes itself is the doing of the page, one that goes with its browser is not', () => {
  const closed = new Error('locator.click: Target page, context or browser has been closed');
  expect(pageFault('http://shop/', closed, true)).toMatchObject({ endReason: 'bot-error' });
  expect(pageFault('http://shop/', closed, false)).toMatchObject({ endReason: 'transport-fault' });
});

it('is told without who signs in there, and without the query', () => {
  const fault = pageFault('https://maria:hunter22@shop/chat?customer=4711', new Error('net::ERR_FAILED')) as BotFault;
  expect(fault.message).toBe('The page https://shop/chat could not be opened: net::ERR_FAILED.');
});

describe.concurrent('a message', () => {
  it.each(messageFaults.map(([text, fault]) => ({ text, ...fault })))(
    'that meets $text: $blamed, and no other conversation is harmed',
    async ({ text, blamed, says }) => {
      const unlucky = await openOn(bot, '/', 'unlucky');
      const other = await openOn(bot, '/', 'other');
      const fault = await faultOf(say(unlucky, text));
      expect(fault.message).toMatch(says);
      expect(fault.endReason).toBe(blamed);
      expect(texts(await say(other, 'Hello'))).toEqual(['heard Hello']);
      await unlucky.close();
      await other.close();
    },
  );

  it('that finds the network down: transport-fault', async ({ onTestFinished }) => {
    const server = createServer((request, response) => site.emit('request', request, response));
    const own = openBot(spec('/', { url: `http://127.0.0.1:${await listen(server, onTestFinished)}/` }), {
      env: process.env,
    });
    const conversation = await begin(own);
    expect(texts(await say(conversation, 'Hello'))).toEqual(['heard Hello']);
    server.close();
    server.closeAllConnections();
    const fault = await faultOf(say(conversation, 'Hello?'));
    expect(fault.message).toMatch(/ERR_CONNECTION_REFUSED/);
    expect(fault.endReason).toBe('transport-fault');
    await conversation.close();
    await own.close();
  });

  it('is not blamed for servers of others that the page finds dead', async () => {
    const conversation = await openOn(bot, '/');
    const fault = await faultOf(say(conversation, 'nowhere'));
    expect(fault.endReason).toBe('timed-out');
    await conversation.close();
  });
});

describe.concurrent('a page', () => {
  it.each(pageFaults.map(([what, path, fault]) => ({ what, path, ...fault })))(
    '$what: $blamed',
    async ({ path, blamed, says }) => {
      const fault = await faultOf(openOn(/\d$/.test(path) ? bot : hasty, path));
      expect(fault.message).toMatch(says);
      expect(fault.endReason).toBe(blamed);
    },
  );
});

// Alone: it ends every page that there is.
it.skipIf(process.platform === 'win32')(
  'a page that crashes: transport-fault, and the next conversation finds a new one',
  async () => {
    const crashing = opened(spec('/'), { env: process.env });
    const conversation = await begin(crashing, 'c-1');
    const asked = faultOf(say(conversation, 'silence'));
    killRenderers();
    const fault = await asked;
    expect(fault.message).toMatch(/crash|closed/i);
    expect(fault.endReason).toBe('transport-fault');
    await conversation.close();
    expect(texts(await say(await begin(crashing, 'c-2'), 'Hello'))).toEqual(['heard Hello']);
  },
);

/** Those of the browsers that this test started. */
function killRenderers(): void {
  const all = execFileSync('ps', ['-eo', 'pid=,ppid=,args='], { encoding: 'utf8' })
    .split('\n')
    .flatMap((line) => {
      const [, pid, parent, args = ''] = /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line) ?? [];
      return pid === undefined ? [] : [{ pid: Number(pid), parent: Number(parent), args }];
    });
  const below = (pid: number): typeof all =>
    all.filter(({ parent }) => parent === pid).flatMap((one) => [one, ...below(one.pid)]);
  for (const { pid, args } of below(process.pid)) if (args.includes('--type=renderer')) process.kill(pid, 'SIGKILL');
}
