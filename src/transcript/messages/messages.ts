/** Messages in the manner of language models' interfaces, which τ-bench and τ² share: role, content, tool calls. */
import type { Json } from '../../json.ts';
import type { FileKnowledge } from '../learn-file.ts';
import { isObject, own, ownText } from '../own.ts';
import { isAside } from '../roles/known-roles.ts';
import type { Tally } from '../tally.ts';
import type { Entry, ToolCall } from '../transcript.ts';
import { ofItem, parsed, partsOf } from './message-parts.ts';

/** Entries of the messages that took part in the conversation; the others are counted. */
export function entriesOf(messages: readonly Json[], { cast, timeOf }: FileKnowledge, tally: Tally): Entry[] {
  return messages.flatMap((raw): Entry[] => {
    const message = opened(raw);
    const type = ownText(message, 'type') ?? '';
    const at = timeOf(
      own(message, 'timestamp') ?? own(message, 'created_at') ?? own(message, 'at') ?? own(message, 'createdAt'),
    );
    const item = itemCall.test(type) ? ofItem(message) : null;
    if (item?.call) return [{ by: 'bot', text: '', at, calls: [item.call] }];
    const role = roleOf(message);
    if (role === null) {
      tally.add('left-out', 'messages without a role', 'nobody can tell who spoke');
      return [];
    }
    const by = cast(role);
    if (by === null) {
      const isNoted = isAside(role);
      const what = isNoted ? `${role} messages` : `messages of role "${role.slice(0, 40)}"`;
      tally.add('left-out', what, isNoted ? 'no customer sees them' : 'expected user, assistant, tool or agent');
      return [];
    }
    const parts = partsOf(own(message, 'content') ?? own(message, 'parts'));
    const isNoText = parts.filter((part) => part === null).length;
    if (isNoText > 0)
      tally.add('left-out', 'parts of messages that are no text', 'pictures, sound and files are not scored', isNoText);
    const text = parts.flatMap((part) => part?.text ?? []).join('\n');
    const results = parts.filter((part) => part?.isResult).length;
    const calls = [...callsOf(message), ...parts.flatMap((part) => part?.call ?? [])];
    const entry: Entry = { by, text, at, calls };
    if (results === 0) return [entry];
    // A tool's answer comes under the role of the user, with or without words of its own.
    const result: Entry = { by: 'tool', text: '', at, calls: [] };
    return text === '' && calls.length === 0 ? [result] : [result, entry];
  });
}

const itemCall = /^(?:custom_)?(?:function|tool)_call$/;

/** Who speaks: by role; by the kind of message, as LangChain writes it; or what stands for a tool's answer. */
function roleOf(message: Json): string | null {
  const role = ownText(message, 'role');
  if (role !== null) return role;
  const type = ownText(message, 'type');
  return type === null || type === 'message' ? (ownText(message, 'sender') ?? ownText(message, 'from')) : type;
}

/** LangChain's serialised messages: `{type, data: {content}}` and `{lc: 1, type: "constructor", id: […, "HumanMessage"], kwargs}`. */
function opened(message: Json): Json {
  const data = own(message, 'data');
  if (isObject(data) && own(message, 'content') === undefined) return { ...data, type: own(message, 'type') ?? null };
  const kwargs = own(message, 'kwargs');
  const id = own(message, 'id');
  if (!isObject(kwargs) || !Array.isArray(id)) return message;
  const last = id.at(-1);
  const type = (typeof last === 'string' ? last : '').replace(/Message(?:Chunk)?$/, '');
  return { ...kwargs, type: type.toLowerCase() };
}

/** `tool_calls` with the function inside (OpenAI) or plain (τ², LangChain); `function_call` of older files. */
function callsOf(message: Json): ToolCall[] {
  const calls = own(message, 'tool_calls');
  const older = own(message, 'function_call') ?? own(own(message, 'additional_kwargs'), 'function_call');
  const all = [...(Array.isArray(calls) ? calls : []), ...(isObject(older) ? [older] : [])];
  return all.flatMap((call) => {
    const inner = own(call, 'function') ?? call;
    const name = ownText(inner, 'name');
    return name === null ? [] : [{ name, arguments: parsed(own(inner, 'arguments') ?? own(inner, 'args') ?? null) }];
  });
}
