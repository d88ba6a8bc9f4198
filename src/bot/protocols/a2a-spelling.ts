/** A2A in its two spellings: method names, roles, parts and states differ, what they mean does not. */
import type { Json } from '../../json.ts';

export interface Spelling {
  version: '0.3' | '1.0';
  send: string;
  get: string;
  message: (text: string, ids: { messageId: string; contextId: string | null; taskId: string | null }) => Json;
}

export const spellings: Record<'0.3' | '1.0', Spelling> = {
  '0.3': {
    version: '0.3',
    send: 'message/send',
    get: 'tasks/get',
    message: (text, ids) => ({ kind: 'message', role: 'user', parts: [{ kind: 'text', text }], ...present(ids) }),
  },
  '1.0': {
    version: '1.0',
    send: 'SendMessage',
    get: 'GetTask',
    message: (text, ids) => ({ role: 'ROLE_USER', parts: [{ text }], ...present(ids) }),
  },
};

/** A task or a message, whichever the agent answered with, in either spelling. */
export interface Outcome {
  /** `input-required`, whichever way it was spelt; null for a message without a task. */
  state: string | null;
  taskId: string | null;
  contextId: string | null;
  texts: string[];
  /** The task or message itself, for signals. */
  json: Json;
}

interface Part {
  text?: string;
}

interface Message {
  parts?: Part[];
  contextId?: string;
  taskId?: string;
}

interface Task {
  id?: string;
  contextId?: string;
  status?: { state?: string; message?: Message };
  artifacts?: { parts?: Part[] }[];
}

/** null: neither a task nor a message. */
export function outcomeOf(result: Json): Outcome | null {
  if (result === null || typeof result !== 'object' || Array.isArray(result)) return null;
  const wrapped = (result['task'] ?? result['message'] ?? result) as Json & object;
  const task = wrapped as Task;
  if (task.status !== undefined) {
    const texts = [...(task.artifacts ?? []).flatMap(textsOf), ...textsOf(task.status.message ?? {})];
    const state = (task.status.state ?? '')
      .replace(/^TASK_STATE_/, '')
      .toLowerCase()
      .replaceAll('_', '-');
    return { state, taskId: task.id ?? null, contextId: task.contextId ?? null, texts, json: wrapped };
  }
  const message = wrapped as Message;
  if (!Array.isArray(message.parts)) return null;
  const { contextId = null, taskId = null } = message;
  return { state: null, taskId, contextId, texts: textsOf(message), json: wrapped };
}

function textsOf({ parts = [] }: { parts?: Part[] }): string[] {
  return parts.flatMap(({ text }) => (typeof text === 'string' ? [text] : []));
}

function present(ids: Record<string, string | null>): Record<string, string> {
  return Object.fromEntries(Object.entries(ids).filter((entry): entry is [string, string] => entry[1] !== null));
}
