/** A help desk to converse with: a bot of a few lines and its back end, over real HTTP, and the customer that every run sends. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { systemClock } from '../../src/bot/clock.ts';
import { openBot } from '../../src/bot/index.ts';
import { openBackend } from '../../src/conversation/backend.ts';
import type { Conversation } from '../../src/conversation/conversation.ts';
import type { ConverseOptions } from '../../src/conversation/converse-options.ts';
import { converse } from '../../src/conversation/converse.ts';
import { agendaCustomer } from '../../src/customer/agenda.ts';
import { expand } from '../../src/plan/expand.ts';
import { checkSources } from '../../src/scenario/load.ts';
import { mergeFiles } from '../../src/scenario/read/merge.ts';
import { parseSource } from '../../src/scenario/read/parse-source.ts';
import type { Project } from '../../src/scenario/scenario.ts';
import type { ProjectFile } from '../../src/scenario/schema/schema.ts';

export interface Desk {
  url: string;
  /** Requests to the back end, in order: `GET /cases/7`. */
  asked: string[];
  close: () => Promise<void>;
}

export interface DeskScript {
  /** What the bot says to a customer's message; turns count from 1. */
  bot: (message: string, turn: number) => string;
  /** What the back end answers to a request, the times it was asked before: a status, and a body where there is one. */
  backend?: (request: string, before: number, body: unknown) => [status: number, body?: unknown];
}

export async function openDesk({ bot, backend = () => [404] }: DeskScript): Promise<Desk> {
  const turns = new Map<string, number>();
  const asked: string[] = [];
  const server: Server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const text = Buffer.concat(chunks).toString();
      const body = text === '' ? null : (JSON.parse(text) as Record<string, string>);
      const send = (status: number, reply: unknown) =>
        response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(reply ?? null));
      if (request.url === '/chat') {
        const turn = (turns.get(body!['conversation_id']!) ?? 0) + 1;
        turns.set(body!['conversation_id']!, turn);
        send(200, { reply: bot(body!['message']!, turn) });
        return;
      }
      const line = `${request.method} ${request.url}`;
      const before = asked.filter((one) => one === line).length;
      asked.push(line);
      send(...(backend(line, before, body) as [number, unknown]));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** A project of one file, checked as any other; its bot and back end are the desk's. */
async function projectAt(desk: Desk, yaml: string): Promise<Project> {
  const text = `bot: { protocol: http, url: '${desk.url}/chat' }\nbackend: { url: '${desk.url}' }\n${yaml}`;
  const { source, problems } = parseSource('desk.yaml', text);
  const found = [...problems, ...(await checkSources([source!]))];
  if (found.length > 0) throw new Error(found.map(({ message, frame }) => `${message}\n${frame}`).join('\n'));
  return mergeFiles([source!.value as ProjectFile], [], () => process.cwd());
}

/** The first conversation of a project's plan. */
export async function holdAt(desk: Desk, yaml: string, options: Partial<ConverseOptions> = {}): Promise<Conversation> {
  const project = await projectAt(desk, yaml);
  const kit = { env: {}, cwd: process.cwd(), clock: systemClock };
  const bot = openBot(project.bot!, kit);
  const backend = openBackend(project.backend, kit);
  const { plan } = expand(project, {});
  try {
    return await converse(plan.items[0]!, {
      project,
      bot,
      backend,
      customer: agendaCustomer,
      clock: systemClock,
      env: {},
      conversationId: 'c1',
      signal: new AbortController().signal,
      ...options,
    });
  } finally {
    await Promise.all([bot.close(), backend.close()]);
  }
}
