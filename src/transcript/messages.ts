/** Messages in the manner of OpenAI, which τ-bench and τ² share: role, content, tool calls. */
import type { Json } from '../json.ts';
import { isObject, own, ownText } from './own.ts';
import { isAside, speakerOf } from './speaker-of.ts';
import type { Tally } from './tally.ts';
import { timeOf } from './time-of.ts';
import type { Entry, ToolCall } from './transcript.ts';

/** Entries of the messages that took part in the conversation; the others are counted. */
export function entriesOf(messages: readonly Json[], tally: Tally): Entry[] {
  return messages.flatMap((message): Entry[] => {
    const role = ownText(message, 'role');
    if (role === null) {
      tally.add('left-out', 'messages without a role', 'nobody can tell who spoke');
      return [];
    }
    if (isAside(role)) {
      tally.add('left-out', `${role} messages`, 'no customer sees them');
      return [];
    }
    const by = speakerOf(role);
    if (by === null) {
      tally.add('left-out', `messages of role "${role.slice(0, 40)}"`, 'expected user, assistant, tool or agent');
      return [];
    }
    const at = timeOf(own(message, 'timestamp') ?? own(message, 'created_at') ?? own(message, 'at'));
    return [{ by, text: textOf(own(message, 'content'), tally), at, calls: callsOf(message) }];
  });
}

/** Text, or the text among parts of several kinds. */
function textOf(content: Json | undefined, tally: Tally): string {
  if (typeof content === 'string') return content;
  if (!Array.isArray(content)) return '';
  const texts = content.flatMap((part) => {
    const text = own(part, 'text') ?? own(part, 'refusal');
    if (typeof text === 'string') return [text];
    tally.add('left-out', 'parts of messages that are no text', 'pictures, sound and files are not scored');
    return [];
  });
  return texts.join('\n');
}

/** `tool_calls` with the function inside (OpenAI) or plain (τ²); `function_call` of older files. */
function callsOf(message: Json): ToolCall[] {
  const calls = own(message, 'tool_calls');
  const older = own(message, 'function_call');
  const all = [...(Array.isArray(calls) ? calls : []), ...(isObject(older) ? [older] : [])];
  return all.flatMap((call) => {
    const inner = own(call, 'function') ?? call;
    const name = ownText(inner, 'name');
    return name === null ? [] : [{ name, arguments: parsed(own(inner, 'arguments') ?? null) }];
  });
}

/** Arguments are an object, or one written down as a string. */
function parsed(value: Json): Json {
  if (typeof value !== 'string') return value;
  try {
    return JSON.parse(value) as Json;
  } catch {
    return value;
  }
}
