/** The tools over the Model Context Protocol, by its own SDK: an optional peer, loaded only here. */
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Ajv } from 'ajv';
import pc from 'picocolors';
import { shown } from '../../hidden/hidden.ts';
import { ProblemError } from '../../problem.ts';
import { program } from '../../program.ts';
import { explainFailure } from '../explain-failure.ts';
import { type Around, type Tool, tools } from './tools.ts';

/** The parts of the SDK that are used here. */
interface Sdk {
  Server: new (info: object, options: object) => McpServer;
  StdioServerTransport: new (input?: unknown, output?: unknown) => object;
  ListToolsRequestSchema: unknown;
  CallToolRequestSchema: unknown;
}

interface McpServer {
  setRequestHandler: (schema: unknown, handle: (request: Call, extra: { signal: AbortSignal }) => unknown) => void;
  connect: (transport: object) => Promise<void>;
  close: () => Promise<void>;
  onclose?: () => void;
}

interface Call {
  params: { name: string; arguments?: unknown };
}

/**
 * Serves until the client leaves or the signal is aborted.
 * @throws ProblemError when the SDK is not installed.
 */
export async function serveTools({ cwd, env, signal }: Around): Promise<void> {
  const { Server, StdioServerTransport, ListToolsRequestSchema, CallToolRequestSchema } = await sdkFrom(cwd);
  const server = new Server(program, { capabilities: { tools: {} } });
  server.setRequestHandler(ListToolsRequestSchema, () => ({
    tools: tools.map(({ name, description, input, acts }) => ({
      name,
      description,
      inputSchema: { ...input, additionalProperties: false },
      annotations: { readOnlyHint: !acts },
    })),
  }));
  server.setRequestHandler(CallToolRequestSchema, async ({ params }, extra) => {
    const around = { cwd, env, signal: AbortSignal.any([signal, extra.signal]) };
    try {
      return said(await answer(params, around));
    } catch (failure) {
      return { ...said(explainFailure(failure, pc.createColors(false), env)), isError: true };
    }
  });
  const closed = new Promise<void>((resolve) => {
    server.onclose = resolve;
    process.stdin.once('end', resolve);
    signal.addEventListener('abort', () => resolve(), { once: true });
  });
  await server.connect(new StdioServerTransport());
  await closed;
  await server.close();
}

/** Secrets of the environment never leave, whatever a bot or a file repeats. */
const said = (text: string): { content: object[] } => ({ content: [{ type: 'text', text: shown(text) }] });

function answer({ name, arguments: given = {} }: Call['params'], around: Around): Promise<string> {
  const tool = tools.find((one) => one.name === name);
  if (tool === undefined)
    throw wrong(`There is no tool "${name}"`, `one of: ${tools.map((one) => one.name).join(', ')}`);
  const fits = checkerOf(tool);
  if (!fits(given)) {
    const [first] = fits.errors ?? [];
    throw wrong(
      `Arguments of ${name}: ${first?.instancePath ?? ''} ${first?.message ?? 'do not fit'}`,
      JSON.stringify(tool.input),
    );
  }
  return tool.answer(given as never, around);
}

const checkerOf = ({ input }: Tool) => new Ajv({ strict: false }).compile({ ...input, additionalProperties: false });

const wrong = (message: string, expected: string): ProblemError =>
  new ProblemError([{ code: 'bad-argument', message, expected }]);

/** Beside this program, or in the project that it is started in. */
async function sdkFrom(cwd: string): Promise<Sdk> {
  const parts = ['server/index.js', 'server/stdio.js', 'types.js'];
  const from = (place: string) => {
    const { resolve } = createRequire(place);
    return parts.map((part) => pathToFileURL(resolve(`@modelcontextprotocol/sdk/${part}`)).href);
  };
  for (const place of [join(cwd, 'package.json'), import.meta.filename]) {
    try {
      const modules: object[] = await Promise.all(from(place).map((url) => import(url) as Promise<object>));
      return Object.assign({}, ...modules) as Sdk;
    } catch (cause) {
      if ((cause as NodeJS.ErrnoException).code !== 'MODULE_NOT_FOUND') throw cause;
    }
  }
  const message = 'A server for coding assistants needs the package "@modelcontextprotocol/sdk"';
  throw new ProblemError([
    { code: 'bad-argument', message, hint: 'Run: npm install --save-dev @modelcontextprotocol/sdk' },
  ]);
}
