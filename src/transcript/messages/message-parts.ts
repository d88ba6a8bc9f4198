/** What a message holds beside plain text, in the spellings of the interfaces of language models: a table, one row a kind of part. */
import type { Json } from '../../json.ts';
import { isObject, own, ownText } from '../own.ts';
import type { ToolCall } from '../transcript.ts';

export interface Part {
  text?: string;
  /** A tool that the bot calls. */
  call?: ToolCall;
  /** What a tool gave back: nobody said it. */
  isResult?: boolean;
}

/** Parts of one message's content; null for one that is no text, call or result (a picture, a sound, a file). */
export function partsOf(content: Json | undefined): (Part | null)[] {
  if (typeof content === 'string') return content === '' ? [] : [{ text: content }];
  if (!Array.isArray(content)) return [];
  return content.map((part) => (typeof part === 'string' ? { text: part } : partOf(part)));
}

function partOf(part: Json): Part | null {
  for (const read of kinds) {
    const found = read(part);
    if (found !== null) return found;
  }
  return null;
}

/** Arguments are an object, or one written down as a string. */
export function parsed(value: Json): Json {
  if (typeof value !== 'string') return value;
  try {
    return JSON.parse(value) as Json;
  } catch {
    return value;
  }
}

const call = (name: string | null, given: Json | undefined): Part | null =>
  name === null ? null : { call: { name, arguments: parsed(given ?? null) } };

const typeOf = (part: Json): string => ownText(part, 'type') ?? '';

const kinds: ((part: Json) => Part | null)[] = [
  // Anthropic: tool_use, server_tool_use, mcp_tool_use.
  (part) => (typeOf(part).endsWith('tool_use') ? call(ownText(part, 'name'), own(part, 'input')) : null),
  (part) => (/tool_result$|^tool-result$/.test(typeOf(part)) ? { isResult: true } : null),
  // OpenAI Responses, where an item stands among parts.
  (part) => (/^(?:custom_)?(?:function|tool)_call$/.test(typeOf(part)) ? ofItem(part) : null),
  (part) => (/^(?:custom_)?(?:function|tool)_call_output$/.test(typeOf(part)) ? { isResult: true } : null),
  // AI SDK: tool-call and tool-NAME parts, tool-invocation of older versions.
  (part) =>
    typeOf(part) === 'tool-call' ? call(ownText(part, 'toolName'), own(part, 'input') ?? own(part, 'args')) : null,
  (part) => {
    const invoked = own(part, 'toolInvocation');
    return isObject(invoked) ? call(ownText(invoked, 'toolName'), own(invoked, 'args')) : null;
  },
  (part) => {
    const name =
      /^tool-(.+)$/.exec(typeOf(part))?.[1] ?? (typeOf(part) === 'dynamic-tool' ? ownText(part, 'toolName') : null);
    return call(name ?? null, own(part, 'input'));
  },
  // Gemini and Bedrock Converse.
  (part) =>
    ofNested(part, 'functionCall', 'args') ??
    ofNested(part, 'function_call', 'args') ??
    ofNested(part, 'toolUse', 'input'),
  (part) =>
    ['functionResponse', 'function_response', 'toolResult'].some((key) => own(part, key) !== undefined)
      ? { isResult: true }
      : null,
  (part) => {
    // What a model thinks is said to nobody.
    if (/^(?:thinking|redacted_thinking|reasoning)$/.test(typeOf(part))) return {};
    const text = own(part, 'text') ?? own(part, 'refusal') ?? own(part, 'transcript');
    return typeof text === 'string' ? { text } : null;
  },
];

function ofNested(part: Json, key: string, given: string): Part | null {
  const inner = own(part, key);
  return isObject(inner) ? call(ownText(inner, 'name'), own(inner, given)) : null;
}

/** A call that is an item of its own, with name and arguments. */
export const ofItem = (item: Json): Part | null =>
  call(ownText(item, 'name'), own(item, 'arguments') ?? own(item, 'input'));
