/** Assistants served by the Model Context Protocol's own SDKs, as published. */
import { createRequire } from 'node:module';
import { createServer } from 'node:http';
import { json } from 'node:stream/consumers';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { installed } from './real/packed.ts';
import { attending, listen } from './serve.ts';
import { begin, faultOf, opened, say, texts } from './talk.ts';

/** The parts of the SDKs that are used here. */
interface Server {
  registerTool: (name: string, about: object, call: (given: { message: string; session: string }) => object) => void;
  connect: (transport: object) => Promise<void>;
}
type McpServer = new (info: object) => Server;
interface Transport {
  handleRequest: (request: unknown, response: unknown, body?: unknown) => Promise<void>;
  sessionId?: string;
}

const load = async <T>(folder: string, name: string): Promise<T> =>
  (await import(pathToFileURL(createRequire(join(folder, 'package.json')).resolve(name)).href)) as T;

const counts = new Map<string, number>();

/** One tool that remembers how often it was asked in a session of the customer's. */
function assistant(server: Server, inputSchema: object): Server {
  server.registerTool('ask', { description: 'Answers customers', inputSchema }, ({ message, session }) => {
    if (message === 'failure') throw new Error('Out of memory');
    const count = (counts.get(session) ?? 0) + 1;
    counts.set(session, count);
    const handoff = message === 'human' ? { handoff: { order: 'A1', queue: 'billing' } } : {};
    return { content: [{ type: 'text', text: `${count}: ${message}` }], structuredContent: handoff };
  });
  return server;
}

const spec = (url: string) =>
  ({
    protocol: 'mcp',
    url,
    tool: 'ask',
    arguments: { message: '{{message}}', session: '{{conversation_id}}' },
  }) as const;

async function talk(url: string): Promise<void> {
  const bot = opened(spec(url));
  expect(await bot.identify(new AbortController().signal)).toEqual({ name: 'support', build: '7' });
  const [one, two] = [await begin(bot, 'one'), await begin(bot, 'two')];
  expect(texts(await say(one, 'Hello'))).toEqual(['1: Hello']);
  expect(texts(await say(two, 'Hello'))).toEqual(['1: Hello']);
  expect(texts(await say(one, 'Grüße 🎁'))).toEqual(['2: Grüße 🎁']);
  expect((await say(one, 'human')).signals).toMatchObject([{ stage: 'signalled', queue: 'billing' }]);
  const fault = await faultOf(say(two, 'failure'));
  expect(fault.endReason).toBe('bot-error');
  expect(fault.message).toContain('Out of memory');
  await one.close();
  const unknown = await faultOf(begin(opened({ ...spec(url), tool: 'nothing' })).then((c) => say(c, 'Hello')));
  expect(unknown.endReason).toBe('bot-error');
}

it('@modelcontextprotocol/sdk 1.32: a session, answers as events', async () => {
  counts.clear();
  const folder = installed('@modelcontextprotocol/sdk', '1.32.2');
  const { McpServer } = await load<{ McpServer: McpServer }>(folder, '@modelcontextprotocol/sdk/server/mcp.js');
  const { StreamableHTTPServerTransport } = await load<{
    StreamableHTTPServerTransport: new (options: object) => Transport;
  }>(folder, '@modelcontextprotocol/sdk/server/streamableHttp.js');
  const { z } = await load<{ z: { string: () => object } }>(folder, 'zod');
  const sessions = new Map<string, Transport>();
  let next = 0;
  const http = createServer(
    attending(async (request, response) => {
      const body = request.method === 'POST' ? await json(request) : undefined;
      const id = request.headers['mcp-session-id'];
      let transport = typeof id === 'string' ? sessions.get(id) : undefined;
      if (transport === undefined) {
        const mine: Transport = new StreamableHTTPServerTransport({
          sessionIdGenerator: () => `s${++next}`,
          onsessioninitialized: (sid: string) => sessions.set(sid, mine),
        });
        await assistant(new McpServer({ name: 'support', version: '7' }), {
          message: z.string(),
          session: z.string(),
        }).connect(mine);
        transport = mine;
      }
      await transport.handleRequest(request, response, body);
    }),
  );
  await talk(`http://127.0.0.1:${await listen(http)}/mcp`);
  // A conversation has a session of its own, and so has the question who is there.
  expect(sessions.size).toBeGreaterThanOrEqual(3);
});

it('@modelcontextprotocol/server 2.4: no session', async () => {
  counts.clear();
  const folder = installed('@modelcontextprotocol/node', '2.1.2');
  const { createMcpHandler, McpServer } = await load<{
    createMcpHandler: (make: () => Server) => object;
    McpServer: McpServer;
  }>(folder, '@modelcontextprotocol/server');
  const { toNodeHandler } = await load<{
    toNodeHandler: (handler: object) => (request: unknown, response: unknown) => Promise<void>;
  }>(folder, '@modelcontextprotocol/node');
  const { z } = await load<{ z: { object: (shape: object) => object; string: () => object } }>(folder, 'zod');
  const input = z.object({ message: z.string(), session: z.string() });
  const handle = toNodeHandler(
    createMcpHandler(() => assistant(new McpServer({ name: 'support', version: '7' }), input)),
  );
  const versions: unknown[] = [];
  const http = createServer((request, response) => {
    versions.push(request.headers['mcp-protocol-version']);
    void handle(request, response);
  });
  await talk(`http://127.0.0.1:${await listen(http)}/mcp`);
  expect(new Set(versions)).toEqual(new Set(['2026-07-28']));
});
