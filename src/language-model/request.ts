/** What is sent to the endpoint, and the name a call goes by on a cassette. */
import { createHash } from 'node:crypto';
import type { Json } from '../json.ts';
import type { ModelSpec } from '../scenario/schema/model-schema.ts';
import type { Question } from './model.ts';

export type ChatRequest = { [key: string]: Json };

const answerTokens = 300;

export function requestOf(spec: ModelSpec, { messages }: Pick<Question, 'messages'>): ChatRequest {
  const { model, temperature, seed, parameters = {}, answer_tokens: most = answerTokens } = spec;
  const bound = 'max_completion_tokens' in parameters ? {} : { max_tokens: most };
  return {
    model,
    ...(temperature !== undefined && { temperature }),
    ...(seed !== undefined && { seed }),
    ...bound,
    ...(parameters as ChatRequest),
    messages: messages.map(({ role, content }) => ({ role, content })),
    stream: false,
  };
}

/** sha-256 of who asks and of all that is sent, in whatever order its keys stand; neither address nor key are part of it. */
export const callOf = ({ place }: Question, request: ChatRequest): string =>
  createHash('sha256')
    .update(JSON.stringify(canonical({ place, request })))
    .digest('hex');

function canonical(value: Json): Json {
  if (Array.isArray(value)) return value.map(canonical);
  if (value === null || typeof value !== 'object') return value;
  const names = Object.keys(value).toSorted();
  return Object.fromEntries(names.map((name) => [name, canonical(value[name]!)]));
}

/** Around each message, in whatever form the model is told of it. */
const aroundMessage = 16;

/** No tokenizer makes more tokens of a text than it has bytes. */
export function mostUsage(request: ChatRequest): { input: number; output: number } {
  const messages = request['messages'] as Json[];
  const bound = request['max_completion_tokens'] ?? request['max_tokens'];
  return {
    input: Buffer.byteLength(JSON.stringify(messages)) + aroundMessage * messages.length,
    output: typeof bound === 'number' ? bound : answerTokens,
  };
}
