/**
 * The Model Context Protocol over Streamable HTTP, as far as calling a tool takes: JSON-RPC by POST, answered by JSON or a stream of events. Servers
 * of 2026-07-28 and later know no sessions; those before open one.
 * https://modelcontextprotocol.io/specification/2026-07-28/basic/transports/streamable-http
 */
import type { Json } from '../../json.ts';
import { program } from '../../program.ts';
import { BotFault, type BotIdentity, type Times } from '../bot.ts';
import type { HttpStream } from '../connection/http-attempt.ts';
import { whole, type HttpClient } from '../connection/http-client.ts';
import { StatusFault } from '../connection/http-fault.ts';
import { jsonBody, streamedJson } from '../connection/json-body.ts';
import { serverEvents } from '../connection/sse.ts';
import { resultOf, RpcFault } from './json-rpc.ts';

export interface McpServer {
  /** @throws BotFault */
  begin: (url: string, signal: AbortSignal) => Promise<McpSession>;
}

interface McpSession {
  identity: BotIdentity;
  /** @throws BotFault for an answer that tells an error. */
  call: (method: string, params: Record<string, Json>, signal: AbortSignal) => Promise<McpAnswer>;
  end: () => Promise<void>;
}

interface McpAnswer {
  name: string;
  result: Json;
  headers: Record<string, string>;
  times: Times;
}

const stateless = '2026-07-28';
const withSessions = '2025-11-25';
/** Nothing was taken in: the method, or the version, is not known there. */
const unknownErrors = new Set([-32601, -32022, -32004, -32000]);

const client = { name: program.name, version: program.version };
const meta = 'io.modelcontextprotocol/';

export function mcpServer(http: HttpClient): McpServer {
  /** Learnt by the first conversation for all. */
  let isStateless: boolean | null = null;
  let count = 0;

  const rpc = async (
    url: string,
    headers: Record<string, string>,
    message: { method: string; params?: Json },
    signal: AbortSignal,
  ): Promise<McpAnswer> => {
    const id = message.method.startsWith('notifications/') ? null : ++count;
    const body = JSON.stringify({ jsonrpc: '2.0', ...(id !== null && { id }), ...message });
    const own = { 'content-type': 'application/json', accept: 'application/json, text/event-stream', ...headers };
    return http.stream({ method: 'POST', url, headers: own, body }, signal, (stream) => answerTo(id, stream));
  };

  const withoutSession = async (url: string, signal: AbortSignal): Promise<McpSession> => {
    const about = {
      [`${meta}protocolVersion`]: stateless,
      [`${meta}clientInfo`]: client,
      [`${meta}clientCapabilities`]: {},
    };
    const call: McpSession['call'] = (method, params, signal) => {
      const { name } = params;
      const headers = {
        'mcp-protocol-version': stateless,
        'mcp-method': method,
        ...(typeof name === 'string' && { 'mcp-name': name }),
      };
      return rpc(url, headers, { method, params: { ...params, _meta: about } }, signal);
    };
    const { result } = await call('server/discover', {}, signal);
    const { _meta: told } = (result ?? {}) as { _meta?: Record<string, Json> };
    return { identity: identityOf(told?.[`${meta}serverInfo`] ?? null), call, end: () => Promise.resolve() };
  };

  const withSession = async (url: string, signal: AbortSignal): Promise<McpSession> => {
    const params = { protocolVersion: withSessions, capabilities: {}, clientInfo: client };
    const begun = await rpc(url, {}, { method: 'initialize', params }, signal);
    const { protocolVersion = withSessions, serverInfo } = (begun.result ?? {}) as {
      protocolVersion?: string;
      serverInfo?: Json;
    };
    const session = begun.headers['mcp-session-id'];
    const headers = {
      'mcp-protocol-version': protocolVersion,
      ...(session !== undefined && { 'mcp-session-id': session }),
    };
    await rpc(url, headers, { method: 'notifications/initialized' }, signal);
    return {
      identity: identityOf(serverInfo ?? null),
      call: (method, params, signal) => rpc(url, headers, { method, params }, signal),
      async end() {
        if (session === undefined) return;
        // Servers may not let clients end a session.
        await http.send({ method: 'DELETE', url, headers, body: null }, new AbortController().signal).catch(() => {});
      },
    };
  };

  return {
    async begin(url, signal) {
      if (isStateless !== null) return isStateless ? withoutSession(url, signal) : withSession(url, signal);
      try {
        const session = await withoutSession(url, signal);
        isStateless = true;
        return session;
      } catch (error) {
        if (!isUnknown(error)) throw error;
      }
      const session = await withSession(url, signal);
      isStateless = false;
      return session;
    },
  };
}

/** Older servers turn away what comes before a session, in a status or in an error. */
function isUnknown(error: unknown): boolean {
  if (error instanceof StatusFault) return [400, 404, 405, 406, 415, 422].includes(error.status);
  return error instanceof RpcFault && unknownErrors.has(error.code);
}

async function answerTo(id: number | null, stream: HttpStream): Promise<McpAnswer> {
  const { name, status, headers, chunks, elapsed } = stream;
  const told = (message: Json, firstMs: number): McpAnswer => {
    const result = resultOf(name, message);
    if (result === undefined)
      throw new BotFault('bot-error', `${name} answered without a result.`, { kind: 'other-shape' });
    return { name, result, headers, times: { firstMs, lastMs: elapsed() } };
  };
  // A notification is only taken in.
  if (id === null) return { name, result: null, headers, times: { firstMs: elapsed(), lastMs: elapsed() } };
  if (!(headers['content-type'] ?? '').startsWith('text/event-stream')) {
    const json = jsonBody({ name, status, headers, bytes: await whole(chunks) });
    return told(json, elapsed());
  }
  let firstMs: number | null = null;
  for await (const { data } of serverEvents(name, chunks)) {
    // Servers begin with an event that has only an id.
    if (data === '') continue;
    firstMs ??= elapsed();
    const message = streamedJson(name, data);
    if ((message as { id?: Json } | null)?.id === id && !('method' in (message as object)))
      return told(message, firstMs);
  }
  throw new BotFault('bot-error', `The stream of ${name} ended in the middle of a reply.`);
}

function identityOf(info: Json): BotIdentity {
  const { name, version } = (info ?? {}) as { name?: Json; version?: Json };
  return {
    name: typeof name === 'string' ? name : null,
    build: typeof version === 'string' ? version : null,
  };
}
