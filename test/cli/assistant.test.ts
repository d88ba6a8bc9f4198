/** A coding assistant's own client, over stdin and stdout, and what it is told to write. */
import { mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { forbiddenActs } from '../../src/scenario/schema/statement-schema.ts';
import { metrics } from '../../src/score/metrics.ts';
import { example, guide } from '../../src/cli/assistant/guide.ts';
import { tools } from '../../src/cli/assistant/tools.ts';
import { startDemoBot } from '../../src/demo/server.ts';
import { installed } from '../bot/real/packed.ts';
import { inProcess } from './in-process.ts';

interface Answer {
  isError?: boolean;
  content: { text: string }[];
}
interface Client {
  connect: (transport: object) => Promise<void>;
  listTools: () => Promise<{ tools: { name: string; annotations: { readOnlyHint: boolean } }[] }>;
  callTool: (call: { name: string; arguments: object }, schema?: undefined, options?: object) => Promise<Answer>;
  close: () => Promise<void>;
}

const sdk = installed('@modelcontextprotocol/sdk', '1.32.2');
const main = join(import.meta.dirname, '../../dist/cli/main.js');
const cwd = mkdtempSync(join(tmpdir(), 'mystery-shopper-mcp-'));
const secret = 'k3y9-f81c-77ab-secret';
let client: Client;
let demo: Awaited<ReturnType<typeof startDemoBot>>;

async function part<T>(name: string): Promise<T> {
  const path = createRequire(join(sdk, 'package.json')).resolve(`@modelcontextprotocol/sdk/${name}`);
  return (await import(pathToFileURL(path).href)) as T;
}

const call = async (name: string, given: object = {}): Promise<{ text: string; isError: boolean }> => {
  const { content, isError = false } = await client.callTool({ name, arguments: given }, undefined, {
    timeout: 60_000,
  });
  return { text: content[0]!.text, isError };
};

beforeAll(async () => {
  symlinkSync(join(sdk, 'node_modules'), join(cwd, 'node_modules'), 'dir');
  mkdirSync(join(cwd, 'scenarios'));
  const bot = await startDemoBot({ release: 'stable' });
  demo = bot;
  const project = example
    .replace(
      /url: '[^']*'/,
      `url: '${bot.url}/chat', headers: { x-key: '{{env.BOT_KEY}}' }, body: { conversationId: '{{conversation_id}}', message: '{{message}}' }`,
    )
    .replace('gates:', 'suite: { repeat: 1 }\ngates:');
  writeFileSync(join(cwd, 'scenarios/shop.yaml'), project);
  const { Client: New } = await part<{ Client: new (info: object) => Client }>('client/index.js');
  const { StdioClientTransport } = await part<{ StdioClientTransport: new (server: object) => object }>(
    'client/stdio.js',
  );
  client = new New({ name: 'test', version: '1' });
  const env = { PATH: process.env['PATH']!, BOT_KEY: secret };
  await client.connect(new StdioClientTransport({ command: process.execPath, args: [main, 'mcp'], cwd, env }));
}, 120_000);

afterAll(async () => {
  await client.close();
  await demo.close();
});

describe('the server', () => {
  it('offers its tools, and says which act', async () => {
    const offered = (await client.listTools()).tools;
    expect(offered.map(({ name }) => name)).toEqual(tools.map(({ name }) => name));
    expect(offered.filter(({ annotations }) => !annotations.readOnlyHint).map(({ name }) => name)).toEqual([
      'probe',
      'play',
      'run',
    ]);
  });

  it('checks files, and a text that is not saved yet', async () => {
    expect((await call('validate')).text).toContain('1 scenario: no problems.');
    const { text, isError } = await call('validate', { yaml: 'scenarios: { x: { goal: y } }' });
    expect([isError, text]).toEqual([false, expect.stringContaining('unsaved:1')]);
  });

  it('explains a turn without asking the bot', async () => {
    expect((await call('explain', { said: 'What is your order number?' })).text).toContain('order_number');
  });

  it('probes, plays, runs, and reads what came of it', async () => {
    expect((await call('probe')).text).toContain('✓');
    const played = await call('play', { scenario: 'damaged-lamp', seed: '3' });
    expect(played.text).toMatch(/Customer.*[^]*Bot[^]*Ended/);
    const { text } = await call('run', { repeat: 1 });
    const [, folder] = /Folder: (.+)/.exec(text)!;
    expect((await call('read_report', { run: folder! })).text).toContain('damaged-lamp');
    const shown = await call('show_conversation', { run: folder!, id: 'damaged-lamp/hurried/1' });
    expect(shown.text).toContain('Ended');
  });

  it('never gives a secret of the environment away', async () => {
    writeFileSync(join(cwd, 'scenarios/leak.yaml'), `x-note: ${secret}\nsuite: {`);
    const { text } = await call('play', { scenario: 'damaged-lamp', paths: ['scenarios/leak.yaml'] });
    expect(text).not.toContain(secret);
  });

  it('reads nothing outside the folder it was started in, and talks to no stranger', async () => {
    expect(await call('validate', { paths: ['../..'] })).toMatchObject({
      isError: true,
      text: expect.stringContaining('outside'),
    });
    mkdirSync(join(cwd, 'other'));
    writeFileSync(join(cwd, 'other/a.yaml'), example.replace(/url: '[^']*'/, "url: 'https://bot.example.com/x'"));
    const { isError, text } = await call('probe', { paths: ['other'] });
    expect([isError, text]).toEqual([true, expect.stringContaining('bot.example.com')]);
  });

  it('says what is wrong with a call', async () => {
    expect(await call('play', { scenario: 7 })).toMatchObject({
      isError: true,
      text: expect.stringContaining('scenario'),
    });
    expect(await call('dance')).toMatchObject({ isError: true, text: expect.stringContaining('show_conversation') });
  });
});

it('without the SDK it says what to install', async () => {
  const { code, stderr } = await inProcess(['mcp'], mkdtempSync(join(tmpdir(), 'mystery-shopper-none-')));
  expect([code, stderr]).toEqual([2, expect.stringContaining('npm install --save-dev @modelcontextprotocol/sdk')]);
});

describe('what an assistant is told', () => {
  it('AGENTS.md is up to date: npm run agents', () => {
    expect(readFileSync(join(import.meta.dirname, '../../AGENTS.md'), 'utf8')).toBe(guide());
  });

  it('names every metric, and each choice of every list', () => {
    const told = guide();
    expect(metrics.filter(({ name }) => !told.includes(`\`${name}\``))).toEqual([]);
    expect(forbiddenActs.filter((act) => !told.includes(act))).toEqual([]);
    expect(told).toContain('`across`: a list, at least one, of: intent, scenario, persona');
  });

  it('its example is valid as it stands', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'mystery-shopper-example-'));
    writeFileSync(join(folder, 'a.yaml'), example);
    const { code, stdout } = await inProcess(['validate', 'a.yaml'], folder);
    expect([code, stdout]).toEqual([0, expect.stringContaining('no problems')]);
    expect(stdout).not.toContain('notice');
  });
});
