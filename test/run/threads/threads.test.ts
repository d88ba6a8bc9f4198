/** A run whose conversations are held in threads, as the build leaves them: real bots over HTTP, and what happens to a thread. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { chancyProject, openChancyBot } from '../../api/chancy.ts';
import { modes } from '../../chaos/modes.ts';
import { foldersIn, openStage, resultOf } from '../../chaos/stage.ts';
import { type Ended, inProcess } from '../../cli/in-process.ts';
import { shell } from '../../cli/shell.ts';
import { openShop, refunds, type Script, type Shop } from '../shop.ts';

const ends: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0).toReversed()) await end();
});

async function folderWith(files: Record<string, string>): Promise<string> {
  const cwd = await mkdtemp(join(tmpdir(), 'threads-'));
  ends.push(() => rm(cwd, { recursive: true }));
  for (const [name, text] of Object.entries(files)) await writeFile(join(cwd, name), text);
  return cwd;
}

async function openedShop(script: Script): Promise<Shop> {
  const shop = await openShop(script);
  ends.push(shop.close);
  return shop;
}

/** @param bot Its keys, in one line each. */
const project = (bot: string): string => `
suite: { seed: threads }
bot:
  ${bot}
intents: { refund: { title: Refund } }
personas: { calm: { title: Calm }, brisk: { title: Brisk } }
scenarios:
  refund:
    intent: refund
    goal: Get a refund
    opening: [I want my money back please]
    facts: { order_number: "{{faker.string.numeric(10)}}" }
    wants: { done: [has been refunded] }
    turns: { maximum: 3 }
`;

const overHttp = (shop: Shop, more = ''): string =>
  project(
    `{ protocol: http, url: "${shop.url}/chat", body: { id: "{{conversation_id}}", message: "{{message}}" }, reply: { messages: "$[*]", text: "$" }${more} }`,
  );

const inThreads = (cwd: string, args: string[], env: NodeJS.ProcessEnv = {}): Promise<Ended> =>
  inProcess(['run', 'suite.yaml', '--quiet', '--workers', '2', ...args], cwd, env);

async function writtenIn(cwd: string, name: string): Promise<string> {
  const [folder] = await foldersIn(join(cwd, 'reports'));
  return readFile(join(cwd, 'reports', folder!, name), 'utf8');
}

const conversationsIn = async (cwd: string): Promise<Line[]> =>
  (await writtenIn(cwd, 'conversations.jsonl'))
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Line)
    .filter(({ kind }) => kind === 'conversation');

interface Line {
  kind: string;
  id: string;
  turns: { times: { at: number; requests: { at: number; ms: number; status: number }[] } }[];
}

// Two bots that take turns are in the second.
describe.each([modes[0]!, modes[2]!, modes[3]!])('a run $name', (mode) => {
  it('leaves what one thread leaves, but for times', async () => {
    const stage = await openStage(mode);
    ends.push(stage.close);
    for (const workers of mode.name === 'alone' ? ['2', '4'] : ['2']) {
      const { threw, stderr } = await inProcess([...stage.args, '--workers', workers, '--out', workers], stage.cwd);
      expect(threw ? stderr : '').toBe('');
      expect(await resultOf(join(stage.cwd, workers))).toEqual(stage.expected);
    }
  });
});

it('Ctrl-C ends it with 130; --resume goes on with it', async () => {
  const stage = await openStage(modes[0]!);
  ends.push(stage.close);
  const run = [...stage.args.filter((word) => word !== '--quiet'), '--workers', '2', '--out', 'threads'];
  const interrupted = await shell(run, { cwd: stage.cwd, interruptAt: /\d+ of 16/ });
  expect(interrupted.code).toBe(130);
  const [folder] = await foldersIn(join(stage.cwd, 'threads'));
  const resumed = await inProcess([...run, '--resume', join('threads', folder!)], stage.cwd);
  expect(resumed.threw ? resumed.stderr : '').toBe('');
  expect(await resultOf(join(stage.cwd, 'threads'))).toEqual(stage.expected);
});

it('conversations begin at one rate, however many threads there are', async () => {
  const bot = await openChancyBot('1', { refund: 0.5 });
  ends.push(bot.close);
  const cwd = await folderWith({ 'suite.yaml': chancyProject(bot.url, ['refund']) });
  await inThreads(cwd, ['--repeat', '10', '--rate', '20']);
  const sent = (await conversationsIn(cwd)).map(({ turns }) => turns[0]!.times.at);
  // Twenty begin in nineteen gaps of 50 ms; on a busy machine only the first may have been late.
  expect(sent).toHaveLength(20);
  expect(Math.max(...sent) - Math.min(...sent)).toBeGreaterThan(19 * 50 * 0.7);
});

it('a 429 that one thread is answered holds back all of them', async () => {
  let isHeld = false;
  const shop = await openedShop((message, turn, id) => {
    if (isHeld || shop.heard.length < 13) return refunds(message, turn, id);
    isHeld = true;
    return { waitS: 1 };
  });
  const cwd = await folderWith({ 'suite.yaml': overHttp(shop) });
  const { threw, stderr } = await inThreads(cwd, ['--repeat', '10', '--concurrency', '6']);
  expect(threw ? stderr : '').toBe('');
  const requests = (await conversationsIn(cwd)).flatMap(({ turns }) => turns.flatMap(({ times }) => times.requests));
  const { at, ms } = requests.find(({ status }) => status === 429)!;
  // On a busy machine the other thread has sent one more before it could know.
  const [known, over] = [at + ms + 300, at + ms + 950];
  expect(requests.filter((sent) => sent.at > known && sent.at < over)).toEqual([]);
  expect(requests.some((sent) => sent.at >= over)).toBe(true);
});

it('one access token lets all threads in, and one another to their back end', async () => {
  const issued: string[] = [];
  const desk = createServer((request, response) => {
    request.resume();
    issued.push(request.url!);
    response.end(
      JSON.stringify({ access_token: `token-of-${request.url!.slice(1)}-${issued.length}`, expires_in: 3600 }),
    );
  });
  await new Promise<void>((resolve) => desk.listen(0, '127.0.0.1', resolve));
  ends.push(async () => void desk.close());
  const { port } = desk.address() as AddressInfo;
  const auth = (name: string): string =>
    `auth: { type: oauth, token_url: "http://127.0.0.1:${port}/${name}", client_id: me, client_secret: s3cret-of-mine }`;
  const shop = await openedShop(refunds);
  const setup = '    setup: [{ request: POST /orders, body: { number: "{{facts.order_number}}" } }]\n';
  const cwd = await folderWith({
    'suite.yaml': `${overHttp(shop, `, ${auth('bot')}`)}${setup}backend: { url: "${shop.url}", ${auth('desk')} }\n`,
  });
  const { threw, stderr } = await inThreads(cwd, ['--repeat', '10', '--concurrency', '8']);
  expect(threw ? stderr : '').toBe('');
  expect(issued.toSorted()).toEqual(['/bot', '/desk']);
  expect(new Set(shop.headers.flatMap(({ authorization }) => authorization ?? [])).size).toBe(2);
});

it('a bot that nobody understands is found out by all threads together', async () => {
  const shop = await openedShop(refunds);
  const cwd = await folderWith({ 'suite.yaml': overHttp(shop).replace(/reply: \{.*?\}/, 'retries: 0') });
  const { code, stderr } = await inThreads(cwd, ['--repeat', '20', '--concurrency', '2']);
  expect(code).toBe(2);
  expect(stderr).toContain('each of 3 conversations ended alike');
  // Each for itself would have needed up to five.
  expect(shop.heard.filter((one) => one.includes('/chat')).length).toBeLessThanOrEqual(4);
});

it('secrets of the environment, and those a thread learns, are in no file', async () => {
  const [known, learnt] = ['sesame-open-the-door', 'learnt-by-one-thread-and-told-to-nobody'];
  // The first conversation, which goes alone, learns what the bot tells all others too.
  const ids: string[] = [];
  const tokenOf = (id: string) =>
    [{ token: ids.push(id) === 1 ? learnt : `another-token-${ids.length}` }] as unknown as string[];
  const shop = await openedShop((message, turn, id) =>
    message === 'key'
      ? tokenOf(id)
      : [...(refunds(message, turn, id) as string[]), `You are ${known}, I am ${learnt}.`],
  );
  const call = `{ request: "POST ${shop.url}/chat", body: { id: "key {{conversation_id}}", message: key }, save: token }`;
  const login = `, open: [${call}]`;
  const cwd = await folderWith({
    'suite.yaml': overHttp(shop, `, headers: { authorization: "Bearer {{env.BOT_TOKEN}}" }${login}`),
  });
  const { threw, stderr } = await inThreads(cwd, ['--repeat', '4', '--keep-raw'], { BOT_TOKEN: known });
  expect(threw ? stderr : '').toBe('');
  const files = await Promise.all(['conversations.jsonl', 'raw.jsonl'].map((name) => writtenIn(cwd, name)));
  for (const text of files) {
    expect(text).toContain('[redacted env.BOT_TOKEN]');
    expect(text).toContain('[redacted open.token.0.token]');
    expect(text).not.toContain(known);
    expect(text).not.toContain(learnt);
  }
  // Of every conversation: what opened it and two turns.
  expect(files[1]!.trimEnd().split('\n').length).toBeGreaterThanOrEqual(8 * 3);
});

describe('a module of the user’s', () => {
  const answers = `
    const turns = new Map();
    export default {
      open: ({ conversationId }) => ({
        send: ({ text }) => {
          const turn = (turns.get(conversationId) ?? 0) + 1;
          turns.set(conversationId, turn);
          if (turn === 2) last();
          return turn === 1 ? 'What is your order number?' : 'Your order ' + text + ' has been refunded.';
        },
      }),
    };`;

  it('is loaded by each thread, and one that takes its thread with it is replaced', async () => {
    const module = `import { existsSync, writeFileSync } from 'node:fs';
    const last = () => { if (!existsSync('died')) { writeFileSync('died', ''); process.exit(1); } };${answers}`;
    const cwd = await folderWith({
      'suite.yaml': project('{ protocol: module, module: ./bot.mjs }'),
      'bot.mjs': module,
    });
    const { cwd: before } = { cwd: process.cwd() };
    process.chdir(cwd);
    ends.push(async () => process.chdir(before));
    const { code, stderr } = await inThreads(cwd, ['--repeat', '5', '--concurrency', '4']);
    expect(code === 2 ? stderr : '').toBe('');
    expect((await conversationsIn(cwd)).map(({ id }) => id)).toEqual(
      ['calm', 'brisk'].flatMap((persona) => [1, 2, 3, 4, 5].map((count) => `refund/${persona}/${count}`)),
    );
  });

  it('is loaded once, however many conversations there are, unless threads are asked for', async () => {
    const cwd = await folderWith({ 'suite.yaml': project('{ protocol: module, module: ./bot.mjs }') });
    const loads = JSON.stringify(join(cwd, 'loads'));
    const module = `import { appendFileSync } from 'node:fs'; appendFileSync(${loads}, 'loaded\\n'); const last = () => {};${answers}`;
    await writeFile(join(cwd, 'bot.mjs'), module);
    const { code } = await inProcess(['run', 'suite.yaml', '--quiet', '--repeat', '250'], cwd);
    expect(code).toBe(0);
    expect(await readFile(join(cwd, 'loads'), 'utf8')).toBe('loaded\n');
  });

  it('that takes every thread with it ends the run, and what was finished is kept', async () => {
    const module = `let count = 0; const last = () => { if (++count > 2) process.exit(1); };${answers}`;
    const cwd = await folderWith({
      'suite.yaml': project('{ protocol: module, module: ./bot.mjs }'),
      'bot.mjs': module,
    });
    const { code, stderr } = await inThreads(cwd, ['--repeat', '50', '--concurrency', '2']);
    expect(code).toBe(2);
    expect(stderr).toMatch(/worker-failed.*die one after the other.*--resume/s);
    expect((await conversationsIn(cwd)).length).toBeGreaterThan(3);
  });
});

it.each([
  ['--queue', ['--queue', 'redis://127.0.0.1:1'], /--workers is of threads of this process/],
  ['a browser', ['--bot', 'http://127.0.0.1:1'], /has one browser for all conversations/],
])('%s and threads do not go together, which is said', async (_, args, message) => {
  const browser = project('{ protocol: browser, url: "http://127.0.0.1:1" }');
  const cwd = await folderWith({
    'suite.yaml': args[0] === '--bot' ? browser : project('{ protocol: http, url: "http://127.0.0.1:1" }'),
  });
  const { code, stderr } = await inThreads(cwd, args[0] === '--bot' ? [] : args);
  expect(code).toBe(2);
  expect(stderr).toMatch(message);
});
