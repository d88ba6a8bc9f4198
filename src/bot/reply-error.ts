/** Errors of a bot that come with a status of success: `{"error": …}` in a 200 is no answer to a customer. */
import type { Json } from '../json.ts';
import { printable } from './printable.ts';
import { isSomething } from './signals.ts';

export interface ReplyError {
  /** What the reply says went wrong, printable. */
  says: string;
  /** The reply without it: what else it holds may still be words to the customer. */
  rest: Json;
}

/** Keys under which a reply tells an error and nothing else. */
const errorKeys = ['error', 'errors', 'exception', 'fault', 'errorMessage', 'error_message', 'errorType'];
/** Keys that describe an error in a reply that is one, and may be the bot's words in any other. */
const detailKeys = ['message', 'detail', 'details', 'description', 'title', 'reason'];
const envelopes = ['data', 'result', 'response', 'body'];

/**
 * @param wordsAt Paths the configuration names for the bot's words: what they point at is taken for words.
 * @returns null for a reply that is no error.
 */
export function errorIn(reply: Json, wordsAt: readonly string[] = []): ReplyError | null {
  if (Array.isArray(reply)) return reply.length === 1 ? errorIn(reply[0]!, wordsAt) : null;
  if (reply === null || typeof reply !== 'object') return null;
  const told = errorKeys.filter((key) => Object.hasOwn(reply, key) && isSomething(reply[key]!));
  if (told.length === 0 && !saysFailed(reply)) {
    const inner = envelopes.filter((key) => Object.hasOwn(reply, key));
    return inner.length === 1 && reply[inner[0]!] !== reply ? errorIn(reply[inner[0]!]!, wordsAt) : null;
  }
  const named = (key: string): boolean => wordsAt.some((path) => path.includes(key));
  const details = detailKeys.filter((key) => Object.hasOwn(reply, key));
  const dropped = new Set([...told, ...details].filter((key) => !named(key)));
  const rest = Object.fromEntries(Object.entries(reply).filter(([key]) => !dropped.has(key)));
  const what = [...told.slice(0, 1), ...details.slice(0, 1)].map((key) => textIn(reply[key]!));
  return { says: printable(what.length === 0 ? asText(reply) : [...new Set(what)].join(': ')), rest };
}

/** `success: false`, `status: "error"`, `type: "error"`, `statusCode: 502`. */
function saysFailed(reply: Record<string, Json>): boolean {
  const at = (key: string): Json => (Object.hasOwn(reply, key) ? reply[key]! : null);
  const word = (key: string): boolean => /^(error|errored|fail|failed|failure)$/i.test(asText(at(key)));
  const number = (key: string): boolean => Number.isInteger(at(key)) && Number(at(key)) >= 400 && Number(at(key)) < 600;
  return (
    at('success') === false ||
    at('ok') === false ||
    ['status', 'state', 'type', 'event', 'result'].some(word) ||
    ['status', 'statusCode', 'status_code', 'code'].some(number)
  );
}

function textIn(error: Json): string {
  if (error === null || typeof error !== 'object' || Array.isArray(error)) return asText(error);
  const { message, detail } = error;
  return asText(message ?? detail ?? error);
}

function asText(value: Json): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
