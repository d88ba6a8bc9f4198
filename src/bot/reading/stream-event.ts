/** One event of a streamed reply, whatever carries it: server-sent events, or JSON values a line. */
import { valuesAt } from '../../json-path.ts';
import type { Json } from '../../json.ts';
import { oneOf } from '../../pattern-parts.ts';
import type { StreamSpec } from '../../scenario/schema/bots/http.ts';
import { errorIn } from '../reply-error.ts';
import { isSomething } from '../signals.ts';

export interface StreamEvent {
  /** What the sender calls it; null where it has no name. */
  name: string | null;
  data: Json;
}

const what = oneOf('message', 'chat', 'conversation', 'stream', 'turn', 'workflow', 'response', 'run', 'chain');
const isOver = oneOf('end|ended', 'stop', 'done', 'complete|completed', 'finished');
/** Names by which senders say that nothing follows. */
const lastNames = new RegExp(
  `^${oneOf('\\[?done\\]?', 'eof', 'close', 'final', 'finish', isOver, `${what}[-_.]${isOver}`)}$`,
  'i',
);
const alive = oneOf('ping', 'pong', 'heart-?beat', 'keep-?alive');
const work = oneOf('start|started', 'status', 'progress', 'step', 'node', 'state', 'input', 'tools?', 'function');
const thoughts = oneOf('debug', 'trace', 'log', 'thinking', 'thought', 'reasoning');
const about = oneOf('meta|metadata', 'usage', 'sources?', 'citations?');
/** Events about the work on a reply, and not of it. */
const asideNames = new RegExp(`(?:^|[-_.])${oneOf(alive, work, thoughts, about)}(?:[-_.]|$)`, 'i');

/** `event` of server-sent events, `type` or `event` within the data of all others. */
export function nameOf({ name, data }: StreamEvent): string | null {
  if (name !== null && name !== 'message') return name;
  if (data === null || typeof data !== 'object' || Array.isArray(data)) return name;
  const within = data['type'] ?? data['event'];
  return typeof within === 'string' ? within : name;
}

export function isAside(event: StreamEvent): boolean {
  return asideNames.test(nameOf(event) ?? '');
}

/** Whether it tells that something went wrong, by its name or by what it holds: nothing follows that counts. */
export function isFailure(event: StreamEvent): boolean {
  return /(^|[-_.])(error|failed|fault)$/i.test(nameOf(event) ?? '') || errorIn(event.data) !== null;
}

/** Whether the sender says that the reply is complete. */
export function isLast(event: StreamEvent, done: StreamSpec['done']): boolean {
  const { data } = event;
  if (data === '[DONE]') return true;
  if (done !== undefined) return done.startsWith('$') ? finds(data, done) : nameOf(event) === done || data === done;
  if (lastNames.test(nameOf(event) ?? '')) return true;
  return lastPaths.some((path) => finds(data, path));
}

const lastPaths = [
  '$.choices[0].finish_reason',
  '$.finish_reason',
  '$.finishReason',
  '$.candidates[0].finishReason',
  '$.messageStop.stopReason',
  '$.done',
  '$.finished',
  '$.is_final',
  '$.final',
  '$.end',
];

function finds(data: Json, path: string): boolean {
  return (
    data !== null &&
    typeof data === 'object' &&
    valuesAt(data, path).some((value) => value === true || (typeof value === 'string' && isSomething(value)))
  );
}
