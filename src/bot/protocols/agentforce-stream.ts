/** An answer of the Agent API as one JSON value, streamed or whole: `{ messages: […] }`, chunks put together. */
import type { Json } from '../../json.ts';
import { BotFault, type Times } from '../bot.ts';
import type { HttpStream } from '../connection/http-attempt.ts';
import { whole } from '../connection/http-client.ts';
import { jsonBody, streamedJson } from '../connection/json-body.ts';
import type { Clock } from '../clock.ts';
import { closing } from '../reading/closing.ts';
import { serverEvents } from '../connection/sse.ts';

export interface AgentAnswer {
  json: Json;
  times: Times;
}

/** https://developer.salesforce.com/docs/ai/agentforce/guide/agent-api-examples.html */
interface Event {
  message?: { type?: string; message?: string };
}

export const agentAnswerReader =
  (clock: Clock) =>
  (stream: HttpStream): Promise<AgentAnswer> =>
    readAgentAnswer(stream, clock);

async function readAgentAnswer(stream: HttpStream, clock: Clock): Promise<AgentAnswer> {
  const { headers, chunks, elapsed } = stream;
  if ((headers['content-type'] ?? '').startsWith('text/event-stream')) return streamed(stream, clock);
  const json = jsonBody({ ...stream, bytes: await whole(chunks) });
  const ms = elapsed();
  return { json, times: { firstMs: ms, lastMs: ms } };
}

async function streamed({ name, chunks, elapsed }: HttpStream, clock: Clock): Promise<AgentAnswer> {
  const messages: NonNullable<Event['message']>[] = [];
  let piece = '';
  let firstMs: number | null = null;
  let lastMs: number | null = null;
  for await (const { data } of serverEvents(
    name,
    closing(chunks, () => lastMs !== null, clock),
  )) {
    if (lastMs !== null) continue;
    const event = streamedJson(name, data) as Event | null;
    const message = event?.message;
    if (typeof message !== 'object' || message === null) continue;
    if (message.type === 'TextChunk') piece += message.message ?? '';
    // What was shown so far is taken back; and the whole text follows its chunks.
    else if (message.type === 'ValidationFailureChunk' || message.type === 'Inform') piece = '';
    if (message.type === 'TextChunk' || message.type === 'Inform') firstMs ??= elapsed();
    if (message.type !== 'TextChunk') messages.push(message);
    if (['EndOfTurn', 'SessionEnded', 'Error'].includes(message.type ?? '')) lastMs = elapsed();
  }
  if (lastMs === null) throw new BotFault('bot-error', `The stream of ${name} ended in the middle of a reply.`);
  if (piece !== '') messages.push({ type: 'Inform', message: piece });
  return { json: { messages } as unknown as Json, times: { firstMs: firstMs ?? lastMs, lastMs } };
}
