/** What one conversation has brought so far, for the templates of the next request. */
import type { Json } from '../../json.ts';
import type { SaidBefore } from '../bot.ts';
import { renderJson, type Scope } from '../../plan/template.ts';

export interface Memory {
  /** `reply`, `reply_headers`, `open` and `history`; with the customer's next words also `message`, `messages` and `turn`. */
  scope: (said?: string) => Scope;
  /** A reply, or a frame, of the bot. What it leaves out keeps the value an earlier one gave it. */
  heard: (reply: Json, headers?: Record<string, string>) => void;
  /** The reply to a request that opened the conversation. */
  opened: (name: string, reply: Json) => void;
  /** A turn that is over: what both sides said. */
  exchanged: (customer: string, bot: readonly string[]) => void;
}

/** How a bot without a memory of its own is told what was said. */
export interface HistorySpec {
  /** Of one message: `{{role}}`, `{{text}}`, `{{number}}`. */
  item?: unknown;
  role?: string;
  text?: string;
  customer?: string;
  bot?: string;
}

/** @param before What was said before the conversation was opened. */
export function memory(
  { item, role = 'role', text = 'content', customer = 'user', bot = 'assistant' }: HistorySpec = {},
  before: readonly SaidBefore[] = [],
): Memory {
  let reply: Json = {};
  let replyHeaders: Record<string, string> = {};
  const open: Record<string, Json> = {};
  const history: Json[] = [];
  let turns = before.length;
  const messageOf = (who: string, words: string, number: number): Json =>
    item === undefined ? { [role]: who, [text]: words } : renderJson(item as Json, { role: who, text: words, number });
  const exchanged = (said: string, answers: readonly string[]): void => {
    history.push(messageOf(customer, said, history.length + 1));
    if (answers.length > 0) history.push(messageOf(bot, answers.join('\n\n'), history.length + 1));
  };
  for (const one of before) exchanged(one.customer, [one.bot]);
  return {
    exchanged,
    scope(said) {
      const known = { reply, reply_headers: replyHeaders, open, history: [...history] };
      if (said === undefined) return known;
      const messages = [...history, messageOf(customer, said, history.length + 1)];
      return { ...known, message: said, messages, turn: ++turns };
    },
    heard(json, headers = {}) {
      reply = laidOver(reply, json);
      replyHeaders = { ...replyHeaders, ...headers };
    },
    opened(name, json) {
      open[name] = json;
    },
  };
}

/** Objects are laid over each other key by key; null says nothing new. */
function laidOver(before: Json, after: Json): Json {
  if (after === null) return before;
  if (!isTable(before) || !isTable(after)) return after;
  const table = { ...before };
  for (const [key, value] of Object.entries(after))
    table[key] = laidOver(Object.hasOwn(before, key) ? before[key]! : null, value);
  return table;
}

function isTable(value: Json): value is Record<string, Json> {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}
