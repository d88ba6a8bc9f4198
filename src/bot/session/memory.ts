/** What one conversation has brought so far, for the templates of the next request. */
import type { Json } from '../../json.ts';
import type { Scope } from '../../plan/template.ts';

export interface Memory {
  /** `reply`, `reply_headers`, `open` and `history`. */
  scope: () => Scope;
  /** A reply, or a frame, of the bot. What it leaves out keeps the value an earlier one gave it. */
  heard: (reply: Json, headers?: Record<string, string>) => void;
  /** The reply to a request that opened the conversation. */
  opened: (name: string, reply: Json) => void;
  /** A turn that is over: what both sides said. */
  exchanged: (customer: string, bot: readonly string[]) => void;
}

/** How a bot without a memory of its own is told what was said. */
export interface HistorySpec {
  role?: string;
  text?: string;
  customer?: string;
  bot?: string;
}

export function memory({
  role = 'role',
  text = 'content',
  customer = 'user',
  bot = 'assistant',
}: HistorySpec = {}): Memory {
  let reply: Json = {};
  let replyHeaders: Record<string, string> = {};
  const open: Record<string, Json> = {};
  const history: Json[] = [];
  return {
    scope: () => ({ reply, reply_headers: replyHeaders, open, history: [...history] }),
    heard(json, headers = {}) {
      reply = laidOver(reply, json);
      replyHeaders = { ...replyHeaders, ...headers };
    },
    opened(name, json) {
      open[name] = json;
    },
    exchanged(said, answers) {
      history.push({ [role]: customer, [text]: said });
      if (answers.length > 0) history.push({ [role]: bot, [text]: answers.join('\n\n') });
    },
  };
}

/** Objects are laid over each other key by key; null says nothing new. */
function laidOver(before: Json, after: Json): Json {
  if (after === null) return before;
  if (!isTable(before) || !isTable(after)) return after;
  const table = { ...before };
  for (const [key, value] of Object.entries(after)) table[key] = laidOver(table[key] ?? null, value);
  return table;
}

function isTable(value: Json): value is Record<string, Json> {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}
