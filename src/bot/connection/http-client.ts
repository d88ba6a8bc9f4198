/**
 * HTTP as every adapter over it needs it: kept connections, deadlines, bounded replies, and a second attempt only where the first cannot
 * have reached the bot's brain. A request that may have been processed is never sent again.
 */
import { BotFault } from '../bot.ts';
import { attempt, nameOf, type AttemptOptions, type HttpRequest, type HttpStream } from './http-attempt.ts';
import { isRefused, redirectIn, requestFault, statusFault, StatusFault } from './http-fault.ts';
import type { RetryReason } from '../retries.ts';
import type { Pace } from './pace.ts';
import { printable } from '../printable.ts';
import type { HttpAnswer } from './http-answer.ts';
import { askedToWait, retryAfter } from './retry-after.ts';

export interface HttpClient {
  /** @throws BotFault unless the answer is complete and its status 2xx. */
  send(request: HttpRequest, signal: AbortSignal): Promise<HttpAnswer>;
  /** Like `send`, but the body is read as it arrives. */
  stream<T>(request: HttpRequest, signal: AbortSignal, read: (stream: HttpStream) => Promise<T>): Promise<T>;
}

export interface HttpClientOptions extends AttemptOptions {
  retries: number;
  /** Of all requests to the bot. */
  pace: Pace;
  /** Told of every request that is sent again. */
  retried: (reason: RetryReason) => void;
  /** Told by how many milliseconds a request was held back before the one that was answered. */
  held: (ms: number) => void;
}

/** Told by `attempt` when the bot turned a request away unread. */
interface TurnedAway {
  fault: BotFault;
  reason: RetryReason;
  askedMs: number | null;
}

export const firstBackoffMs = 250;
/** A bot that asks for longer pauses than this in all is not available to a run. */
export const longestPauseMs = 60_000;

export function httpClient(options: HttpClientOptions): HttpClient {
  const { clock, retries, retried, held, pace } = options;

  const stream: HttpClient['stream'] = async (request, signal, read) => {
    let pausedMs = 0;
    const from = clock.now();
    for (let tries = 1; ; tries++) {
      await pace.enter(signal);
      const heldMs = clock.now() - from;
      const outcome = await attempt(request, options, signal, async (answer) =>
        answer.status >= 200 && answer.status < 300
          ? { read: await read(answer) }
          : turnedAway(request.url, answer, clock.date(), tries),
      ).catch((error: unknown) => {
        if (signal.aborted) throw signal.reason;
        const fault = requestFault(nameOf(request), error);
        const again = isRefused(error) || (request.repeatable === true && mayPass(fault));
        if (!again) throw fault;
        return { fault, reason: 'refused' as const, askedMs: null };
      });
      if ('read' in outcome) {
        pace.ease();
        held(heldMs);
        return outcome.read;
      }
      const waitMs = Math.max(outcome.askedMs ?? 0, firstBackoffMs * 2 ** (tries - 1));
      // A limit on requests is no failure: it is waited out by all conversations, however often, within bounds.
      if (tries > retries && !(outcome.reason === 'busy429' && retries > 0)) throw outcome.fault;
      pausedMs += waitMs;
      if (pausedMs > longestPauseMs) throw outcome.fault;
      // Of many that wait in turn each pauses little: nobody was let in for as long.
      if (clock.now() - Math.max(from, pace.easedAt()) > longestPauseMs) throw outcome.fault;
      // A bot in trouble is not helped by the others going on knocking.
      pace.hold(waitMs);
      retried(outcome.reason);
      await clock.sleep(waitMs, signal);
    }
  };

  const send: HttpClient['send'] = (request, signal) =>
    stream(request, signal, async ({ name, status, headers, chunks, elapsed }) => {
      const bytes = await whole(chunks);
      const ms = elapsed();
      return { name, status, headers, bytes, times: { firstMs: ms, lastMs: ms } };
    });

  return { send, stream };
}

/** Whether a repeatable request may fare better a second time. */
function mayPass(fault: BotFault): boolean {
  return fault instanceof StatusFault ? fault.status >= 500 || fault.status === 408 : fault.endReason !== 'timed-out';
}

/** @throws BotFault for any status after which the same request must not be sent again. */
async function turnedAway(url: string, answer: HttpStream, date: number, attempts: number): Promise<TurnedAway> {
  const { name, status, headers } = answer;
  const askedMs = retryAfter(headers['retry-after'], date);
  const detail = printable(await beginning(answer.chunks));
  const said = `${status}${askedToWait(askedMs)}${redirectIn(status, headers['location'], url)}`;
  const kind = (askedMs ?? 0) > longestPauseMs ? 'closed-for-long' : undefined;
  const fault = statusFault(name, said, status, detail, attempts, kind);
  if (status === 429) return { fault, reason: 'busy429', askedMs };
  if (status === 503) return { fault, reason: 'busy503', askedMs };
  throw fault;
}

async function beginning(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  try {
    for await (const chunk of chunks) return chunk;
  } catch {
    // The status says what matters; a body that breaks off adds nothing.
  }
  return new Uint8Array();
}

export async function whole(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  for await (const chunk of chunks) parts.push(chunk);
  return parts.length === 1 ? parts[0]! : Buffer.concat(parts);
}
