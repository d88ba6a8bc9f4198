/** An answer over plain HTTP, in whatever shape it comes: one JSON value, a text, server-sent events, JSON values a line. */
import type { Json } from '../../json.ts';
import type { StreamSpec } from '../../scenario/schema/bots/http.ts';
import { BotFault, type Times } from '../bot.ts';
import type { Clock } from '../clock.ts';
import type { HttpStream } from '../connection/http-attempt.ts';
import { whole } from '../connection/http-client.ts';
import { jsonBody, jsonIn, streamedJson } from '../connection/json-body.ts';
import { serverEvents } from '../connection/sse.ts';
import { bodyText, mediaType } from './body-text.ts';
import { closing } from './closing.ts';
import { jsonLines } from './json-lines.ts';
import { isFailure, isLast, type StreamEvent } from './stream-event.ts';
import { pieceIn } from './stream-words.ts';

export interface Answer {
  name: string;
  status: number;
  headers: Record<string, string>;
  /** One of a reply that came whole. */
  events: StreamEvent[];
  streamed: boolean;
  times: Times;
}

const lineTypes = /^application\/(x-)?(nd-?json|jsonl|json-?lines|json-seq|stream\+json)$/;

export function answerReader(spec: StreamSpec, clock: Clock): (stream: HttpStream) => Promise<Answer> {
  return async (stream) => {
    const type = mediaType(stream.headers['content-type']);
    if (type === 'text/event-stream') return streamed(stream, spec, clock, eventsOf(stream));
    if (lineTypes.test(type)) return streamed(stream, spec, clock, linesOf(stream));
    return atOnce(stream);
  };
}

type Incoming = (chunks: AsyncIterable<Uint8Array>) => AsyncIterable<StreamEvent>;

const eventsOf = ({ name }: HttpStream): Incoming =>
  async function* (chunks) {
    for await (const { event, data } of serverEvents(name, chunks)) {
      yield { name: event, data: /^\s*["[{]/.test(data) && data !== '[DONE]' ? streamedJson(name, data) : data };
    }
  };

const linesOf = ({ name }: HttpStream): Incoming =>
  async function* (chunks) {
    for await (const data of jsonLines(name, chunks)) yield { name: null, data };
  };

async function streamed(stream: HttpStream, { done }: StreamSpec, clock: Clock, incoming: Incoming): Promise<Answer> {
  const { name, status, headers, chunks, elapsed } = stream;
  const events: StreamEvent[] = [];
  let firstMs: number | null = null;
  let lastMs: number | null = null;
  let unfinished = done !== undefined;
  for await (const event of incoming(closing(chunks, () => lastMs !== null, clock))) {
    if (lastMs !== null) continue;
    events.push(event);
    if (pieceIn(event) !== null) firstMs ??= elapsed();
    unfinished ||= saysMoreComes(event.data);
    if (isLast(event, done) || isFailure(event)) lastMs = elapsed();
  }
  if (events.length === 0 || (unfinished && lastMs === null)) {
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

async function atOnce(stream: HttpStream): Promise<Answer> {
  const { name, status, headers, chunks, elapsed } = stream;
  let firstMs: number | null = null;
  const bytes = await whole(watched(chunks, () => (firstMs ??= elapsed())));
  const lastMs = elapsed();
  const text = plainText(bytes, headers['content-type']);
  const lines = text === null ? null : manyValues(text);
  const events = (lines ?? [text ?? unwrapped(jsonBody({ name, status, headers, bytes }))]).map((data) => ({
    name: null,
    data,
  }));
  const times = { firstMs: text === null ? lastMs : (firstMs ?? lastMs), lastMs };
  return { name, status, headers, events, streamed: events.length > 1, times };
}

async function* watched<T>(chunks: AsyncIterable<T>, arrived: () => void): AsyncGenerator<T> {
  for await (const chunk of chunks) {
    arrived();
    yield chunk;
  }
}

/** Words that stand for themselves. null: the body is, or was meant to be, something else. */
function plainText(bytes: Uint8Array, contentType = ''): string | null {
  const type = mediaType(contentType);
  const text = bodyText(bytes, contentType);
  if (text === null || text.trim() === '') return null;
  if (manyValues(text) !== null && (type === '' || /^text\/plain$|json$/.test(type))) return text;
  if (type !== 'text/plain' && type !== 'text/markdown' && type !== '') return null;
  return /^\s*(["[{<]|true$|false$|null$)/.test(text) ? null : text;
}

/** JSON values a line, though nobody said so; null: it is not that. */
function manyValues(text: string): Json[] | null {
  if (!/^\s*\{/.test(text) || !/\}[^\S\n]*\n\s*\{/.test(text)) return null;
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const values = lines.map(jsonIn);
  return values.every((value) => value !== undefined) ? values : null;
}

/** A JSON text within a JSON text, as some gateways make them. */
function unwrapped(json: Json): Json {
  const inner = isEnvelope(json) ? json['body'] : json;
  if (typeof inner !== 'string' || !/^\s*[[{"]/.test(inner)) return json;
  return jsonIn(inner) ?? json;
}

function isEnvelope(json: Json): json is { body: string } & Record<string, Json> {
  return (
    json !== null &&
    typeof json === 'object' &&
    !Array.isArray(json) &&
    'statusCode' in json &&
    typeof json['body'] === 'string'
  );
}
