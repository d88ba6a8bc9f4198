/** Errors of a bot that come with a status of success: `{"error": …}` in a 200 is no answer to a customer. */
import type { Json } from '../json.ts';
import type { FaultKind } from './fault-kinds.ts';
import { printable } from './printable.ts';
import { isSomething } from './signals.ts';
import { kindOfError } from './told-error.ts';

export interface ReplyError {
  /** What the reply says went wrong, printable. */
  says: string;
  /** What it says of the request. */
  kind: FaultKind | null;
  /** The reply without it: what else it holds may still be words to the customer. */
  rest: Json;
}

/** Names, small and without `_` and `-`, under which a reply tells an error and nothing else. */
const errorNames = ['error', 'errors', 'exception', 'fault', 'errormessage', 'errortype'];
/** Names that hold yes where something went wrong. */
const failedNames = ['iserror', 'haserror', 'haserrors', 'failed'];
/** Names that hold no where something went wrong. */
const succeededNames = ['success', 'successful', 'succeeded', 'ok'];
/** Names of numbers that are nought, or less, where all went well. */
const errorCodeNames = ['errorcode', 'errcode'];
const statusNames = ['status', 'statuscode', 'code'];
/** Names of what kind of error it is, as a number or a name. */
const kindNames = [...statusNames, 'type', 'errortype'];
const stateNames = ['status', 'state', 'type', 'event', 'result'];
/** Names that describe an error in a reply that is one, and may be the bot's words in any other. */
const detailNames = ['message', 'detail', 'details', 'description', 'title', 'reason', 'errmsg', 'errormsg', 'msg'];
const envelopes = ['data', 'result', 'response', 'body'];

/**
 * @param wordsAt Paths the configuration names for the bot's words: what they point at is taken for words.
 * @returns null for a reply that is no error.
 */
export function errorIn(reply: Json, wordsAt: readonly string[] = []): ReplyError | null {
  if (Array.isArray(reply)) return reply.length === 1 ? errorIn(reply[0]!, wordsAt) : null;
  if (reply === null || typeof reply !== 'object') return null;
  const members = membersOf(reply);
  const told = named(members, errorNames).filter(({ value }) => isSomething(value) && !saysNone(value));
  if (told.length === 0 && !saysFailed(members)) {
    const inner = envelopes.filter((key) => Object.hasOwn(reply, key));
    return inner.length === 1 && reply[inner[0]!] !== reply ? errorIn(reply[inner[0]!]!, wordsAt) : null;
  }
  const areWords = (key: string): boolean => wordsAt.some((path) => path.includes(key));
  const details = named(members, detailNames);
  const dropped = new Set([...told, ...details].map(({ key }) => key).filter((key) => !areWords(key)));
  const rest = Object.fromEntries(Object.entries(reply).filter(([key]) => !dropped.has(key)));
  const what = [...told.slice(0, 1), ...details.slice(0, 1)].map(({ value }) => textIn(value));
  const says = printable(what.length === 0 ? asText(reply) : [...new Set(what)].join(': '));
  const within = told.flatMap(({ value }) => membersOf(value));
  const codes = named([...within, ...members], kindNames).map(({ value }) => value);
  return { says, kind: kindOfError(says, codes), rest };
}

interface Member {
  key: string;
  name: string;
  value: Json;
}

function membersOf(value: Json): Member[] {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return [];
  return Object.entries(value).map(([key, inner]) => ({ key, name: plain(key), value: inner }));
}

const plain = (key: string): string => key.toLowerCase().replaceAll(/[_-]/g, '');

const named = (members: readonly Member[], names: readonly string[]): Member[] =>
  names.flatMap((name) => members.filter((member) => member.name === name));

const saysNone = (value: Json): boolean =>
  typeof value === 'string' && /^\s*(none|null|false|no|0|ok)?\s*$/i.test(value);

/** `success: false`, `status: "error"`, `type: "error"`, `statusCode: 502`, `errcode: 40001`. */
function saysFailed(members: readonly Member[]): boolean {
  const any = (names: readonly string[], test: (value: Json) => boolean): boolean =>
    named(members, names).some(({ value }) => test(value));
  return (
    any(failedNames, (value) => value === true) ||
    any(succeededNames, (value) => value === false || value === 'false') ||
    any(stateNames, (value) => /^(error|errored|fail|failed|failure)$/i.test(asText(value))) ||
    any(statusNames, (value) => Number.isInteger(value) && Number(value) >= 400 && Number(value) < 600) ||
    any(errorCodeNames, (value) => Number.isInteger(value) && Number(value) > 0)
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
