/** The channel's API as the bot finds it: one server for all conversations of a run. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Json } from '../../../json.ts';
import { BotFault } from '../../bot.ts';
import { mostBytes } from '../../connection/dispatcher.ts';
import { parseJson } from '../../connection/json-body.ts';

/** A request of the bot. */
export interface ApiCall {
  method: string;
  /** Without the query. */
  path: string;
  /** Of JSON or a form. */
  body: Json;
  text: string;
}

type Take = (call: ApiCall | BotFault) => void;

export interface ApiServer {
  /** A customer, by what its conversation is called on the channel. @returns Takes it out again. @throws BotFault */
  enter: (customer: string, take: Take) => Promise<() => Promise<void>>;
  close: () => Promise<void>;
}

interface Answering {
  reply: (call: ApiCall) => { status: number; body: Json };
}

export function apiServer(listen: string, { reply }: Answering): ApiServer {
  const customers = new Map<string, Take>();
  let starting: Promise<Server> | null = null;

  const serve = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const method = request.method ?? 'GET';
    const path = (request.url ?? '/').split('?')[0]!;
    const answer = (status: number, body: Json): void =>
      void response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    const text = await textOf(request);
    if (text === null) return answer(413, { error: 'too large' });
    const whole = path + decodedPath(path) + text + decodedForm(request, text);
    const take = [...customers].find(([customer]) => whole.includes(customer))?.[1];
    if (take === undefined) return answer(404, { error: 'no such customer' });
    const body = bodyOf(request, text, `${method} ${path}`);
    take(body instanceof BotFault ? body : { method, path, body, text });
    if (body instanceof BotFault) return answer(400, { error: body.message });
    const { status, body: told } = reply({ method, path, body, text });
    return answer(status, told);
  };

  const started = (): Promise<Server> =>
    (starting ??= new Promise<Server>((resolve, reject) => {
      const [, host = '127.0.0.1', port = '0'] = /^(?:(.*):)?(\d+)$/.exec(listen) ?? [];
      const server = createServer((request, response) => {
        serve(request, response).catch(() => response.destroy());
      });
      server.once('error', (cause) => {
        const message = `Nothing can listen at ${listen}: ${cause.message}. Name another place in listen.`;
        reject(new BotFault('transport-fault', message, { cause }));
      });
      server.listen(Number(port), host, () => resolve(server));
    }));

  return {
    async enter(customer, take) {
      await started();
      customers.set(customer, take);
      return () => {
        customers.delete(customer);
        return Promise.resolve();
      };
    },
    async close() {
      const server = await starting?.catch(() => null);
      server?.close();
      server?.closeAllConnections();
    },
  };
}

/** Empty where its percent codes are none. */
function decodedPath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return '';
  }
}

/** null: more than a channel takes. */
async function textOf(request: IncomingMessage): Promise<string | null> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > mostBytes) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

const isForm = (request: IncomingMessage): boolean =>
  (request.headers['content-type'] ?? '').startsWith('application/x-www-form-urlencoded');

function decodedForm(request: IncomingMessage, text: string): string {
  return isForm(request) ? JSON.stringify(Object.fromEntries(new URLSearchParams(text))) : '';
}

function bodyOf(request: IncomingMessage, text: string, name: string): Json | BotFault {
  if (text === '') return null;
  if (isForm(request)) return Object.fromEntries(new URLSearchParams(text));
  try {
    return parseJson(text, (why) => new BotFault('bot-error', `The bot sent ${name} with ${why}.`));
  } catch (error) {
    if (error instanceof BotFault) return error;
    throw error;
  }
}
