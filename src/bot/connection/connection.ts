/** What an adapter over the network works with: HTTP with the configured headers, credentials, deadlines, proxy and certificates. */
import type { Dispatcher } from 'undici';
import { renderJson } from '../../plan/template.ts';
import type { ConnectionSpec } from '../../scenario/schema/bots/parts.ts';
import { authOf, type Auth } from './auth.ts';
import { dispatcherFor } from './dispatcher.ts';
import { pace } from './pace.ts';
import { reach } from './reach.ts';
import { milliseconds } from './duration.ts';
import type { HttpRequest } from './http-attempt.ts';
import { httpClient, type HttpClient } from './http-client.ts';
import { mostPerSecond } from './most-per-second.ts';
import { StatusFault } from './http-fault.ts';
import type { Kit } from '../kit.ts';

export interface Connection {
  http: HttpClient;
  /** The same way for one conversation, which its own kit is told of. Credentials are still those of the bot. */
  httpFor: (kit: Kit) => HttpClient;
  dispatcher: Dispatcher;
  /** Those of the configuration and of its credentials, names in lower case. */
  headers: (signal: AbortSignal) => Promise<Record<string, string>>;
  limits: Limits;
  /** For sockets: undici's own connect timeout ends before the handshake. */
  connectMs: number;
  /** Opens a connection and sends nothing. @throws BotFault when there is none to be had. */
  reach: (url: string, signal: AbortSignal) => Promise<void>;
  close: () => Promise<void>;
}

export interface Limits {
  /** From sending to the first sign of an answer. */
  firstMs: number;
  /** From sending to the end of the answer. */
  lastMs: number;
}

/** @param authBy Instead of `spec.auth`, for vendors with a way of their own. */
export function connect(spec: ConnectionSpec, kit: Kit, authBy?: (http: HttpClient) => Auth): Connection {
  const dispatcher = dispatcherFor(spec, kit);
  const lastMs = milliseconds(spec.timeout, 30_000);
  const limits = { firstMs: Math.min(lastMs, milliseconds(spec.first_timeout, lastMs)), lastMs };
  const shared = {
    dispatcher,
    clock: kit.clock,
    mayReach: kit.mayReach,
    retries: spec.retries ?? 2,
    pace: pace(kit.clock, mostPerSecond(spec, kit.env), kit.pace),
    ...limits,
  };
  const bareFor = ({ raw, jar, trace, retried, held }: Kit): HttpClient =>
    httpClient({ ...shared, raw, jar, trace, retried, held });
  const bare = bareFor(kit);
  const auth = authBy === undefined ? authOf(spec.auth, kit, bare) : authBy(bare);
  const configured = lowerCased(spec.headers);
  const headersFor =
    ({ scope }: Kit) =>
    async (signal: AbortSignal): Promise<Record<string, string>> => ({
      ...(renderJson(configured, scope()) as Record<string, string>),
      ...(await auth.headers(signal)),
    });
  const letInBy = (headers: Connection['headers'], { send, stream }: HttpClient): HttpClient => {
    const letIn = async <T>(attempt: (more: Record<string, string>) => Promise<T>, signal: AbortSignal): Promise<T> => {
      const more = await headers(signal);
      try {
        return await attempt(more);
      } catch (error) {
        // A 401 says that the request was not let in, so it may be made again with another token.
        if (!(error instanceof StatusFault) || error.status !== 401 || !auth.refused(more)) throw error;
        return attempt(await headers(signal));
      }
    };
    return {
      send: (request, signal) => letIn((more) => send(withHeaders(request, more), signal), signal),
      stream: (request, signal, read) => letIn((more) => stream(withHeaders(request, more), signal, read), signal),
    };
  };
  const headers = headersFor(kit);
  const connectMs = milliseconds(spec.connect_timeout, 10_000);
  return {
    http: letInBy(headers, bare),
    httpFor: (own) => letInBy(headersFor(own), bareFor(own)),
    dispatcher,
    headers,
    limits,
    connectMs,
    reach: (url, signal) => reach(url, spec, kit, signal),
    close: () => dispatcher.destroy(),
  };
}

/** A request's own headers win. */
function withHeaders(request: HttpRequest, more: Record<string, string>): HttpRequest {
  return { ...request, headers: { ...more, ...request.headers } };
}

export function lowerCased(headers: Record<string, string> | undefined): Record<string, string> {
  return Object.fromEntries(Object.entries(headers ?? {}).map(([name, value]) => [name.toLowerCase(), value]));
}
