/** Bytes of a reply → JSON, or a fault that says what came instead. */
import type { Json } from '../../json.ts';
import { BotFault } from '../bot.ts';
import type { FaultKind } from '../fault-kinds.ts';
import { printable } from '../printable.ts';
import { bodyText, charsetIn, mediaType } from '../reading/body-text.ts';

const deepest = 200;

/** @throws BotFault `bot-error` for anything that is not one JSON text, in the charset its sender declares. */
export function jsonBody(answer: {
  name: string;
  status: number;
  headers: Record<string, string>;
  bytes: Uint8Array;
}): Json {
  const { name, status, headers, bytes } = answer;
  const bad = (what: string, options?: { kind: FaultKind }): BotFault =>
    new BotFault('bot-error', `${name} answered ${status} ${what}`, options);
  if (bytes.length === 0) throw bad('with an empty body.', { kind: 'nothing-said' });
  const declared = headers['content-type'] ?? '';
  const type = mediaType(declared);
  const text = bodyText(bytes, declared);
  if (!mayBeJson(type, text))
    throw bad(`with ${type} where JSON was expected: ${printable(bytes)}`, { kind: 'not-json' });
  if (text === null)
    throw bad(`with a body that is no text in ${charsetIn(declared)}: ${printable(bytes)}`, { kind: 'not-json' });
  if (text.trim() === '') throw bad('with an empty body.', { kind: 'nothing-said' });
  return parseJson(text, (why) => bad(`with ${why}: ${printable(text)}`, { kind: 'not-json' }));
}

/** Also for frames of a socket and events of a stream. */
export function parseJson(text: string, bad: (why: string) => BotFault): Json {
  if (depthOf(text) > deepest) throw bad(`JSON nested more than ${deepest} deep`);
  try {
    return JSON.parse(text) as Json;
  } catch (error) {
    throw bad(
      `invalid JSON (${error instanceof Error ? error.message.split(' in JSON')[0]!.slice(0, 80) : 'unreadable'})`,
    );
  }
}

/** One event, or one line, of a stream. @param name Of the request that it answers. */
export const streamedJson = (name: string, text: string): Json =>
  parseJson(text, (why) => new BotFault('bot-error', `${name} streamed ${why}.`));

/** For texts that may hold JSON and may hold anything else. @returns undefined where they hold none, or none that readers can bear. */
export function jsonIn(text: string): Json | undefined {
  try {
    return parseJson(text, (why) => new BotFault('bot-error', why));
  } catch {
    return undefined;
  }
}

/** Servers often leave the type out, call it plain text, or HTML where nobody said otherwise (PHP); then the text itself decides. */
function mayBeJson(type: string, text: string | null): boolean {
  if (type === 'text/html') return text !== null && jsonIn(text) !== undefined;
  return type === '' || type === 'text/plain' || type === 'application/octet-stream' || /[/+]json$/.test(type);
}

/** How deep brackets nest outside strings: what recursive readers further on must be able to bear. */
function depthOf(text: string): number {
  let depth = 0;
  let most = 0;
  let inString = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (inString) {
      if (code === 0x5c) i++;
      else if (code === 0x22) inString = false;
    } else if (code === 0x22) inString = true;
    else if (code === 0x5b || code === 0x7b) most = Math.max(most, ++depth);
    else if (code === 0x5d || code === 0x7d) depth--;
  }
  return most;
}
