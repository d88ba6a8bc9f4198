/** One chat completion, streamed or whole, as one JSON value; arguments of tool calls parsed, so that paths reach into them. */
import type { Json } from '../../json.ts';
import { BotFault } from '../bot.ts';
import type { HttpStream } from '../connection/http-attempt.ts';
import { whole } from '../connection/http-client.ts';
import { jsonBody, jsonIn, streamedJson } from '../connection/json-body.ts';
import type { Clock } from '../clock.ts';
import { closing } from '../reading/closing.ts';
import { contentText } from '../reading/content-text.ts';
import { serverEvents } from '../connection/sse.ts';
import { errorIn } from '../reply-error.ts';

interface ToolCall {
  id: string;
  name: string;
  /** As the model wrote them. */
  arguments: string;
}

export interface Completion {
  text: string;
  toolCalls: ToolCall[];
  /** `{ choices: [{ message: { content, tool_calls }, finish_reason }] }`, for signals. */
  json: Json;
  firstMs: number;
  lastMs: number;
}

interface Choice {
  delta?: Message | null;
  message?: Message | null;
  finish_reason?: string | null;
}

interface Message {
  /** A text, or a list of parts. */
  content?: unknown;
  refusal?: string | null;
  tool_calls?: { index?: number; id?: string; function?: { name?: string; arguments?: string } }[] | null;
}

export const completionReader =
  (clock: Clock) =>
  (stream: HttpStream): Promise<Completion> =>
    readCompletion(stream, clock);

async function readCompletion(stream: HttpStream, clock: Clock): Promise<Completion> {
  const { name, headers, chunks, elapsed } = stream;
  if ((headers['content-type'] ?? '').startsWith('text/event-stream')) return streamed(stream, clock);
  const json = jsonBody({ ...stream, bytes: await whole(chunks) });
  const ms = elapsed();
  const { message, finish_reason: finish } = firstChoice(name, json);
  if (message === undefined || message === null) {
    throw new BotFault('bot-error', `${name} answered without choices[0].message.`, { kind: 'other-shape' });
  }
  return completion(joined([message]), finish ?? null, ms, ms);
}

async function streamed({ name, chunks, elapsed }: HttpStream, clock: Clock): Promise<Completion> {
  const deltas: Message[] = [];
  let finish: string | null = null;
  let firstMs: number | null = null;
  let done = false;
  let lastMs: number | null = null;
  for await (const { data } of serverEvents(
    name,
    closing(chunks, () => lastMs !== null, clock),
  )) {
    done ||= data === '[DONE]';
    if (done) lastMs ??= elapsed();
    if (done) continue;
    const json = streamedJson(name, data);
    const choice = firstChoice(name, json);
    if (contentText(choice.delta?.content) !== '' || choice.delta?.tool_calls) firstMs ??= elapsed();
    deltas.push(choice.delta ?? {});
    finish = choice.finish_reason ?? finish;
    if (finish !== null) lastMs ??= elapsed();
  }
  // Some servers leave out the closing mark, none a reason to finish.
  if (!done && finish === null)
    throw new BotFault('bot-error', `The stream of ${name} ended in the middle of a reply.`);
  const ms = lastMs ?? elapsed();
  return completion(joined(deltas), finish, firstMs ?? ms, ms);
}

/** Usage arrives in chunks without choices. */
function firstChoice(name: string, json: Json): Choice {
  const error = errorIn(json);
  if (error !== null)
    throw new BotFault('bot-error', `${name} answered with an error: ${error.says}`, { kind: error.kind });
  const { choices } = (json ?? {}) as { choices?: Choice[] };
  return Array.isArray(choices) ? (choices[0] ?? {}) : {};
}

function joined(deltas: Message[]): { text: string; toolCalls: ToolCall[] } {
  let text = '';
  const toolCalls: ToolCall[] = [];
  for (const { content, refusal, tool_calls: calls } of deltas) {
    text += contentText(content);
    if (typeof refusal === 'string') text += refusal;
    for (const [position, { index = position, id, function: called }] of (calls ?? []).entries()) {
      if (index < 0 || index > 127) continue;
      const call = (toolCalls[index] ??= { id: '', name: '', arguments: '' });
      call.id ||= id ?? '';
      call.name ||= called?.name ?? '';
      call.arguments += called?.arguments ?? '';
    }
  }
  return { text, toolCalls: toolCalls.filter((call) => call !== undefined) };
}

function completion(
  { text, toolCalls }: { text: string; toolCalls: ToolCall[] },
  finish: string | null,
  firstMs: number,
  lastMs: number,
): Completion {
  const calls = toolCalls.map((call) => ({
    id: call.id,
    function: { name: call.name, arguments: parsedArguments(call.arguments) },
  }));
  const json: Json = { choices: [{ message: { content: text, tool_calls: calls }, finish_reason: finish }] };
  return { text, toolCalls, json, firstMs, lastMs };
}

/** Models write broken JSON at times; the words may still say what was meant. */
function parsedArguments(text: string): Json {
  const read = jsonIn(text);
  return read === undefined ? text : read;
}
