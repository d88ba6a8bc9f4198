/** The bot's back end as setup and verify calls see it: one connection pool for a whole run. */
import { BotFault } from '../bot/bot.ts';
import { filledAddress } from '../bot/connection/address.ts';
import { authOf } from '../bot/connection/auth.ts';
import { lowerCased } from '../bot/connection/connection.ts';
import { dispatcherFor } from '../bot/connection/dispatcher.ts';
import { manners } from '../bot/connection/manners.ts';
import { milliseconds } from '../bot/connection/duration.ts';
import { requestFault } from '../bot/connection/http-fault.ts';
import { httpClient } from '../bot/connection/http-client.ts';
import { signInOf } from '../bot/connection/sign-in.ts';
import type { PaceMemory } from '../bot/connection/pace-memory.ts';
import { mostPerSecond } from '../bot/connection/most-per-second.ts';
import { untilLetIn } from '../bot/connection/until-let-in.ts';
import type { TokenMemory } from '../bot/connection/token-memory.ts';
import { pace } from '../bot/connection/pace.ts';
import type { FaultKind } from '../bot/fault-kinds.ts';
import { type KitOptions, plainKit } from '../bot/kit.ts';
import { strangerMessage } from '../bot/test-hosts.ts';
import type { Json } from '../json.ts';
import { renderJson } from '../plan/template.ts';
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
  /** Of its access token; absent: it needs none. */
  tokens?: TokenMemory;
  /** Of all calls; absent: nothing keeps them apart. */
  pace?: PaceMemory;
  close(): Promise<void>;
}

/** No reply came: refused, reset, too slow, too large, or nowhere to send it to. */
export class BackendFault extends Error {
  override name = 'BackendFault';
  /** null: no more is known of it than its words. */
  readonly kind: FaultKind | null;

  constructor(message: string, { kind = null, ...options }: ErrorOptions & { kind?: FaultKind | null } = {}) {
    super(message, options);
    this.kind = kind;
  }
}

const defaultTimeout = 10_000;
const largestReply = 4 * 1024 * 1024;

export function openBackend(spec: BackendSpec | undefined, options: KitOptions): Backend {
  const kit = plainKit(spec ?? null, options);
  const scope = { env: options.env };
  const base = spec === undefined ? null : filledAddress(spec.url, scope).replace(/\/$/, '');
  const ownHeaders = renderJson(lowerCased(spec?.headers), scope) as Record<string, string>;
  const timeout = milliseconds(spec?.timeout, defaultTimeout);
  const way = { ...spec, connect_timeout: spec?.timeout ?? `${defaultTimeout}ms` };
  const limits = { headersTimeout: timeout, bodyTimeout: timeout, maxResponseSize: largestReply };
  const agent = dispatcherFor(way, kit, limits);
  const pacing = pace(kit.clock, mostPerSecond(spec ?? {}, kit.env), kit.pace);
  const ways = { dispatcher: agent, pace: pacing, firstMs: timeout, lastMs: timeout };
  const tokens = httpClient({ ...kit, ...ways, retries: 2 });
  const auth = authOf(spec?.auth, kit, tokens);

  async function call(request: BackendRequest, signal: AbortSignal): Promise<BackendReply> {
    const { method, url } = target(request.request, base);
    if (!kit.mayReach(url)) throw new BackendFault(strangerMessage(url));
    // The back end's own headers carry its key: they never go to another host.
    const isOwn = base !== null && url.origin === new URL(base).origin;
    const trusted = isOwn ? { ...ownHeaders, ...(await letIn(request.request, signal)) } : {};
    const body = request.body === undefined ? null : JSON.stringify(request.body);
    const headers = {
      ...manners,
      ...(body === null ? {} : { 'content-type': 'application/json' }),
      ...signInOf(url),
      ...trusted,
      ...lowerCased(request.headers),
    };
    try {
      const attempt = async (more: Record<string, string>) => {
        const reply = await agent.request({
          origin: url.origin,
          path: url.pathname + url.search,
          method,
          headers: { ...headers, ...more },
          body,
          signal,
        });
        return { status: reply.statusCode, headers: reply.headers, text: await reply.body.text() };
      };
      const send = (more: Record<string, string>) => untilLetIn(() => attempt(more), pacing, kit.clock, signal);
      const first = await send({});
      // A 401 says that the request was not let in, so it may be made again with another token.
      const renew = first.status === 401 && isOwn && spec?.auth !== undefined && auth.refused(trusted);
      const { status, text } = renew ? await send(await letIn(request.request, signal)) : first;
      return { status, body: parsed(text) };
    } catch (error) {
      signal.throwIfAborted();
      if (error instanceof BackendFault) throw error;
      const { message, kind } = requestFault(request.request, error);
      throw new BackendFault(message, { cause: error, kind });
    }
  }

  async function letIn(request: string, signal: AbortSignal): Promise<Record<string, string>> {
    try {
      return await auth.headers(signal);
    } catch (error) {
      signal.throwIfAborted();
      const kind = error instanceof BotFault ? error.kind : null;
      throw new BackendFault(`${request}: ${(error as Error).message}`, { cause: error, kind });
    }
  }

  return {
    call,
    async probe(signal) {
      if (base !== null) await call({ request: `GET ${base}` }, signal);
    },
    tokens: kit.tokens,
    pace: kit.pace,
    close: () => agent.destroy(),
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
