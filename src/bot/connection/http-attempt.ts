/** One request and its answer: deadlines, decompression, a bound on size, a record of the bytes. */
import type { Readable } from 'node:stream';
import type { Dispatcher } from 'undici';
import { BotFault } from '../bot.ts';
import type { Clock } from '../clock.ts';
import { deadline } from '../deadline.ts';
import { manners } from './manners.ts';
import { decoded } from './content-encoding.ts';
import { mostBytes } from './dispatcher.ts';
import { replyFault } from './http-fault.ts';
import { placeOf } from './place.ts';
import { signInOf } from './sign-in.ts';
import type { TellRaw } from '../raw.ts';
import { bodyText } from '../reading/body-text.ts';
import type { CookieJar } from '../session/cookies.ts';
import type { RequestSpan } from '../trace.ts';
import { type MayReach, strangerMessage } from '../test-hosts.ts';

export interface HttpRequest {
  method: string;
  url: string;
  headers: Record<string, string>;
  body: string | null;
  /** The bot knows a request it has already taken, so it may be sent again whatever became of it. */
  repeatable?: boolean;
  /** The answer is a stream that lasts as long as the conversation. */
  endless?: boolean;
}

/** An answer whose headers have arrived, whatever its status. */
export interface HttpStream {
  /** `POST http://host/path`, for messages. */
  name: string;
  status: number;
  headers: Record<string, string>;
  /** Decompressed, bounded. Reading throws a BotFault when the reply breaks off. */
  chunks: AsyncIterable<Uint8Array>;
  /** Milliseconds since the request was sent. */
  elapsed: () => number;
}

export interface AttemptOptions {
  dispatcher: Dispatcher;
  clock: Clock;
  raw: TellRaw | null;
  /** Begins a request of a trace; null: it belongs to none. */
  trace: (name: string) => RequestSpan | null;
  /** Of the conversation under way. */
  jar: () => CookieJar | null;
  mayReach: MayReach;
  /** From sending to the headers of the answer. */
  firstMs: number;
  /** From sending to the last byte of the answer. */
  lastMs: number;
}

export async function attempt<T>(
  request: HttpRequest,
  options: AttemptOptions,
  signal: AbortSignal,
  read: (stream: HttpStream) => Promise<T>,
): Promise<T> {
  const name = nameOf(request);
  const { clock, raw } = options;
  const kept: Uint8Array[] | null = raw === null ? null : [];
  let response: { status: number; headers: Record<string, string> } | null = null;
  const keep = (fault: string | null): void =>
    raw?.({
      kind: 'http',
      name,
      request: { headers: request.headers, body: request.body ?? '' },
      response: response && { ...response, body: keptText(Buffer.concat(kept ?? []), response.headers) },
      fault,
    });

  let body: Readable | null = null;
  let span: RequestSpan | null = null;
  const limits = deadlines(name, options, signal, request.endless === true);
  try {
    const url = new URL(request.url);
    if (!options.mayReach(url)) throw new BotFault('transport-fault', strangerMessage(url));
    const jar = options.jar();
    const cookies = [request.headers['cookie'], jar?.headerFor(request.url, clock.date())].filter(Boolean).join('; ');
    const sentAt = clock.now();
    span = options.trace(name);
    const answer = await options.dispatcher.request({
      origin: url.origin,
      path: url.pathname + url.search,
      method: request.method,
      headers: {
        ...manners,
        ...(span !== null && { traceparent: span.traceparent }),
        ...signInOf(url),
        ...request.headers,
        ...(cookies !== '' && { cookie: cookies }),
      },
      body: request.body,
      signal: limits.signal,
    });
    body = answer.body;
    limits.answered();
    const headers = flat(answer.headers);
    response = { status: answer.statusCode, headers };
    jar?.keep(request.url, [answer.headers['set-cookie'] ?? []].flat(), clock.date());
    if (request.endless === true) {
      span?.ended(response.status);
      span = null;
    }
    const chunks = bounded(name, decoded(answer.body, headers['content-encoding'], name), kept);
    const result = await read({ name, ...response, chunks, elapsed: () => clock.now() - sentAt });
    keep(null);
    span?.ended(response.status);
    return result;
  } catch (error) {
    keep(error instanceof Error ? error.message : String(error));
    span?.ended(response?.status ?? null, error);
    throw error;
  } finally {
    limits.clear();
    // What was not read to its end is not wanted.
    body?.on('error', () => {}).destroy();
  }
}

/** As its reader understood it; what is no text in that charset is shown as far as it goes. */
function keptText(bytes: Buffer, headers: Record<string, string>): string {
  return bodyText(bytes, headers['content-type'] ?? '') ?? bytes.toString('utf8');
}

export const nameOf = ({ method, url }: HttpRequest): string => `${method} ${placeOf(url)}`;

/** A signal that is aborted with a fault when the answer is late, or with its reason when the run stops. */
function deadlines(name: string, { firstMs, lastMs, clock }: AttemptOptions, outer: AbortSignal, endless: boolean) {
  const controller = new AbortController();
  let isAnswered = false;
  const late = (ms: number) => () =>
    controller.abort(
      new BotFault('timed-out', `${name} was not answered${isAnswered ? ' in full' : ''} within ${ms} ms.`, {
        ...(isAnswered && { kind: 'unfinished' }),
      }),
    );
  const stop = (): void => controller.abort(outer.reason);
  outer.throwIfAborted();
  outer.addEventListener('abort', stop, { once: true });
  const first = deadline(clock, firstMs, late(firstMs));
  const last = endless ? null : deadline(clock, lastMs, late(lastMs));
  return {
    signal: controller.signal,
    answered(): void {
      isAnswered = true;
      first();
    },
    clear(): void {
      first();
      last?.();
      outer.removeEventListener('abort', stop);
    },
  };
}

async function* bounded(
  name: string,
  body: AsyncIterable<Uint8Array>,
  kept: Uint8Array[] | null,
): AsyncGenerator<Uint8Array> {
  let received = 0;
  try {
    for await (const chunk of body) {
      received += chunk.length;
      if (received > mostBytes) {
        throw new BotFault('bot-error', `The reply to ${name} is larger than ${mostBytes / 1024 / 1024} MiB.`);
      }
      kept?.push(chunk);
      yield chunk;
    }
  } catch (error) {
    throw replyFault(name, error, received);
  }
}

function flat(headers: Record<string, string | string[] | undefined>): Record<string, string> {
  const entries = Object.entries(headers).filter(
    (entry): entry is [string, string | string[]] => entry[1] !== undefined,
  );
  return Object.fromEntries(entries.map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : value]));
}
