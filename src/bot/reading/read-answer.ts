/** An answer over plain HTTP, in whatever shape it comes: one JSON value, XML, a text, server-sent events, JSON values a line. */
import type { Json } from '../../json.ts';
import type { StreamSpec } from '../../scenario/schema/bots/http.ts';
import { BotFault, type Times } from '../bot.ts';
import type { Clock } from '../clock.ts';
import type { HttpStream } from '../connection/http-attempt.ts';
import { whole } from '../connection/http-client.ts';
import { streamedJson } from '../connection/json-body.ts';
import { serverEvents } from '../connection/sse.ts';
import { bodyKind, type BodyKind } from './body-kind.ts';
import { closing } from './closing.ts';
import { partIn } from './data-part.ts';
import { jsonLines, linesOf } from './json-lines.ts';
import { isFailure, isLast, type StreamEvent } from './stream-event.ts';
import { pieceIn } from './stream-words.ts';
import { wholeBody } from './whole-body.ts';

export interface Answer {
  name: string;
  status: number;
  headers: Record<string, string>;
  /** One of a reply that came whole. */
  events: StreamEvent[];
  streamed: boolean;
  times: Times;
}

export function answerReader(spec: StreamSpec, clock: Clock): (stream: HttpStream) => Promise<Answer> {
  return async (stream) => {
    let firstMs: number | null = null;
    const arriving = watched(stream.chunks, () => (firstMs ??= stream.elapsed()));
    const { kind, chunks } = await bodyKind(stream.headers, arriving);
    const body = { ...stream, chunks };
    return kind === 'whole' ? atOnce(body, () => firstMs) : streamed(body, spec, clock, incoming[kind](body));
  };
}

type Incoming = (chunks: AsyncIterable<Uint8Array>) => AsyncIterable<StreamEvent>;

const incoming: Record<Exclude<BodyKind, 'whole'>, (stream: HttpStream) => Incoming> = {
  events: ({ name }) =>
    async function* (chunks) {
      for await (const { event, data } of serverEvents(name, chunks)) {
        yield { name: event, data: /^\s*["[{]/.test(data) && data !== '[DONE]' ? streamedJson(name, data) : data };
      }
    },
  lines: ({ name, headers }) =>
    async function* (chunks) {
      for await (const data of jsonLines(name, chunks, headers['content-type'])) yield { name: null, data };
    },
  parts: ({ name, headers }) =>
    async function* (chunks) {
      for await (const line of linesOf(name, chunks, headers['content-type'] ?? '')) yield partIn(name, line);
    },
};

async function streamed(stream: HttpStream, { done }: StreamSpec, clock: Clock, read: Incoming): Promise<Answer> {
  const { name, status, headers, chunks, elapsed } = stream;
  const events: StreamEvent[] = [];
  let firstMs: number | null = null;
  let lastMs: number | null = null;
  let unfinished = done !== undefined;
  for await (const event of read(closing(chunks, () => lastMs !== null, clock))) {
    if (lastMs !== null) continue;
    events.push(event);
    if (pieceIn(event) !== null) firstMs ??= elapsed();
    unfinished ||= saysMoreComes(event.data);
    if (isLast(event, done) || isFailure(event)) lastMs = elapsed();
  }
  if (events.length === 0)
    throw new BotFault('bot-error', `The stream of ${name} ended before any reply.`, { kind: 'nothing-said' });
  if (unfinished && lastMs === null) {
    throw new BotFault('bot-error', `The stream of ${name} ended in the middle of a reply.`);
  }
  const ms = lastMs ?? elapsed();
  return { name, status, headers, events, streamed: true, times: { firstMs: firstMs ?? ms, lastMs: ms } };
}

/** Senders that tell a reason to finish tell it always. */
function saysMoreComes(data: Json): boolean {
  if (data === null || typeof data !== 'object' || Array.isArray(data)) return false;
  return Array.isArray(data['choices']) && data['choices'].length > 0;
}

/** @param arrivedMs When the first of it did. */
async function atOnce(stream: HttpStream, arrivedMs: () => number | null): Promise<Answer> {
  const { name, status, headers, chunks, elapsed } = stream;
  const bytes = await whole(chunks);
  const lastMs = elapsed();
  const { data, isShownAsItComes } = await wholeBody({ name, status, headers, bytes });
  const times = { firstMs: isShownAsItComes ? (arrivedMs() ?? lastMs) : lastMs, lastMs };
  return { name, status, headers, events: [{ name: null, data }], streamed: false, times };
}

async function* watched<T>(chunks: AsyncIterable<T>, arrived: () => void): AsyncGenerator<T> {
  for await (const chunk of chunks) {
    arrived();
    yield chunk;
  }
}
