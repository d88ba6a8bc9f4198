/** The bot's back end as setup and verify calls see it: one connection pool for a whole run. */
import { Agent } from 'undici';
import { milliseconds } from '../bot/connection/duration.ts';
import type { Json } from '../json.ts';
import { render, renderJson } from '../plan/template.ts';
import type { BackendSpec } from '../scenario/schema/bot-schema.ts';

interface BackendRequest {
  /** `METHOD path` or `METHOD URL`; a path is joined to the back end's URL. */
  request: string;
  headers?: Record<string, string>;
  body?: unknown;
}

interface BackendReply {
  status: number;
  /** Parsed where it is JSON, else the text. */
  body: Json;
}

export interface Backend {
  /** @throws BackendFault when no reply came. */
  call(request: BackendRequest, signal: AbortSignal): Promise<BackendReply>;
  /** @throws BackendFault when nothing listens at the back end's URL. Any reply at all will do. */
  probe(signal: AbortSignal): Promise<void>;
  close(): Promise<void>;
}

/** No reply came: refused, reset, too slow, too large, or nowhere to send it to. */
export class BackendFault extends Error {
  override name = 'BackendFault';
}

const defaultTimeout = 10_000;
const idleConnection = 1000;
const largestReply = 4 * 1024 * 1024;

/** @param connections At most so many at a time to each host; as many as conversations run at once. */
export function openBackend(
  spec: BackendSpec | undefined,
  options: { env: NodeJS.ProcessEnv; connections: number },
): Backend {
  const scope = { env: options.env };
  const base = spec === undefined ? null : render(spec.url, scope).text.replace(/\/$/, '');
  const ownHeaders = renderJson(spec?.headers ?? {}, scope) as Record<string, string>;
  const timeout = milliseconds(spec?.timeout, defaultTimeout);
  const agent = new Agent({
    connections: options.connections,
    connect: { timeout },
    headersTimeout: timeout,
    bodyTimeout: timeout,
    // Given up well before a server would close it: a setup call met by that would fail, and must not be sent twice.
    keepAliveTimeout: idleConnection,
    keepAliveMaxTimeout: idleConnection,
    maxResponseSize: largestReply,
  });

  async function call(request: BackendRequest, signal: AbortSignal): Promise<BackendReply> {
    const { method, url } = target(request.request, base);
    // The back end's own headers carry its key: they never go to another host.
    const trusted = base !== null && url.origin === new URL(base).origin ? ownHeaders : {};
    const body = request.body === undefined ? null : JSON.stringify(request.body);
    const headers = {
      ...(body === null ? {} : { 'content-type': 'application/json' }),
      ...trusted,
      ...request.headers,
    };
    try {
      const reply = await agent.request({
        origin: url.origin,
        path: url.pathname + url.search,
        method,
        headers,
        body,
        signal,
      });
      return { status: reply.statusCode, body: parsed(await reply.body.text()) };
    } catch (error) {
      signal.throwIfAborted();
      throw new BackendFault(`${request.request}: ${(error as Error).message || (error as Error).name}`, {
        cause: error,
      });
    }
  }

  return {
    call,
    async probe(signal) {
      if (base !== null) await call({ request: `GET ${base}` }, signal);
    },
    close: () => agent.close(),
  };
}

function target(request: string, base: string | null): { method: Method; url: URL } {
  const space = request.indexOf(' ');
  const method = request.slice(0, space).toUpperCase() as Method;
  const place = request.slice(space + 1).trim();
  if (!place.startsWith('/')) return { method, url: new URL(place) };
  if (base === null) throw new BackendFault(`${request}: the project names no backend.url to send it to`);
  return { method, url: new URL(base + place) };
}

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

function parsed(text: string): Json {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return text;
  }
}
