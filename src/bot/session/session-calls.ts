/** Requests before the first message and after the last: how a conversation is opened and closed where that takes requests of its own. */
import { isSecretName } from '../../hidden/secret-names.ts';
import type { Json } from '../../json.ts';
import { renderJson, type Scope } from '../../plan/template.ts';
import type { SessionCallSpec } from '../../scenario/schema/bots/http.ts';
import { BotFault } from '../bot.ts';
import { filledAddress } from '../connection/address.ts';
import { lowerCased } from '../connection/connection.ts';
import type { HttpClient } from '../connection/http-client.ts';
import { jsonBody, jsonIn } from '../connection/json-body.ts';
import { toldError } from '../lacking.ts';
import { asUrl } from './encode.ts';
import { knownHeaders } from './known-values.ts';
import type { Memory } from './memory.ts';

export interface SessionCalls {
  calls: readonly SessionCallSpec[];
  /** What paths are joined to: the origin of the bot, with who signs in there. */
  origin: string;
  /** Of the configuration: for requests to that origin. */
  headers?: Record<string, string> | undefined;
  scope: () => Scope;
  memory: Memory;
  /** Told of each value that a reply names like a secret. */
  secret: (value: string, name: string) => void;
}

/** In order; the first that fails ends it. @throws BotFault */
export async function sendSessionCalls(
  { calls, origin, headers: configured, scope, memory, secret }: SessionCalls,
  http: HttpClient,
  signal: AbortSignal,
): Promise<void> {
  for (const { request, headers, body, save } of calls) {
    const [, method = '', target = ''] = /^(\S+) +(.*)$/s.exec(request) ?? [];
    const place = filledAddress(target, scope(), asUrl);
    const url = place.startsWith('/') ? origin + place : place;
    const sent = body === undefined ? null : JSON.stringify(renderJson(body as Json, scope()));
    const own = renderJson(lowerCased(headers), scope()) as Record<string, string>;
    const type = sent === null ? {} : { 'content-type': 'application/json' };
    // They carry a key: another host has nothing to do with it.
    const shared = url.startsWith(`${origin}/`) ? knownHeaders(configured, scope()) : {};
    const answer = await http.send({ method, url, headers: { ...shared, ...type, ...own }, body: sent }, signal);
    const told = toldError(answer.name, jsonIn(Buffer.from(answer.bytes).toString()) ?? null);
    if (told !== null) throw told;
    if (save === undefined) continue;
    if (answer.bytes.length === 0) {
      throw new BotFault('bot-error', `${answer.name} answered ${answer.status} with nothing to save as ${save}.`);
    }
    const reply = jsonBody(answer);
    secretsIn(reply, `open.${save}`, secret);
    memory.opened(save, reply);
  }
}

/** Values whose name says that they let somebody in. */
export function secretsIn(value: Json, name: string, tell: SessionCalls['secret']): void {
  if (value === null || typeof value !== 'object') return;
  for (const [key, inner] of Object.entries(value)) {
    const within = `${name}.${key}`;
    if (typeof inner === 'string' && isSecretName(key) && inner.length >= 8) tell(inner, within);
    else secretsIn(inner, within, tell);
  }
}
