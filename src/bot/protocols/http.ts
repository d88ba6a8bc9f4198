/** A bot behind plain HTTP: one request a turn, made from a template; the reply read by paths. */
import type { Json } from '../../json.ts';
import { valuesAt } from '../../json-path.ts';
import { renderEncoded, renderJson, type Scope } from '../../plan/template.ts';
import type { HttpBotSpec, SignalSpec } from '../../scenario/schema/bot-schema.ts';
import { shaped } from '../../scenario/schema/bots/http-shapes.ts';
import type { BotConversation, BotIdentity, OpeningContext } from '../bot.ts';
import { filledAddress, knownAddress } from '../connection/address.ts';
import { connect, lowerCased } from '../connection/connection.ts';
import type { HttpClient } from '../connection/http-client.ts';
import { jsonBody } from '../connection/json-body.ts';
import type { Kit } from '../kit.ts';
import type { AdaptedBot, Protocol } from '../protocol.ts';
import { answerReader } from '../reading/read-answer.ts';
import { replyIn } from '../reading/reply-in.ts';
import { scopeOf } from '../scope.ts';
import { asJson, asText, asUrl } from '../session/encode.ts';
import { knownHeaders, withKnownValues } from '../session/known-values.ts';
import { memory } from '../session/memory.ts';
import { secretsIn, sendSessionCalls } from '../session/session-calls.ts';

const defaultBody = { conversation_id: '{{conversation_id}}', message: '{{message}}' };

/** Used when the configuration lists no signals: spellings seen in many bots. */
export const defaultSignals: SignalSpec[] = [
  { stage: 'signalled', path: '$.handoff', queue: '$.handoff.queue' },
  { stage: 'signalled', path: '$.handover', queue: '$.handover.queue' },
  { stage: 'signalled', path: '$.escalated' },
  { stage: 'ended', path: '$.ended' },
  { stage: 'ended', path: '$.end_conversation' },
];

export const httpProtocol: Protocol<HttpBotSpec> = {
  open: openHttpBot,
  signals: (spec) => shaped(spec).signals ?? defaultSignals,
};

function openHttpBot(given: HttpBotSpec, kit: Kit): AdaptedBot {
  const spec = shaped(given);
  const { headers: _, ...way } = spec;
  const connection = connect(way, kit);
  return {
    async identify(signal) {
      if (spec.identity !== undefined) return identify(spec.identity, spec, kit, connection.http, signal);
      await connection.reach(spec.url, signal);
      return { name: null, build: null };
    },
    open: (context) => conversation(spec, kit, connection.http, context),
    // A token is asked for by whichever conversation needs it first, for all of them.
    ...(spec.auth === undefined && {
      openWith: (context, own) => conversation(spec, own, connection.httpFor(own), context),
    }),
    close: connection.close,
  };
}

async function conversation(
  spec: HttpBotSpec,
  kit: Kit,
  http: HttpClient,
  context: OpeningContext,
): Promise<BotConversation> {
  const method = spec.method ?? 'POST';
  const remembered = memory(spec.history, context.history);
  const about = scopeOf(context, kit);
  const scope = (): Scope => ({ ...about, ...remembered.scope() });
  const session = {
    scope,
    memory: remembered,
    secret: kit.learnt,
    origin: originOf(spec.url, kit.env),
    headers: spec.headers,
  };
  const idempotency = spec.idempotency_header?.toLowerCase();
  const readAnswer = answerReader(spec.stream ?? {}, kit.clock);
  /** What is sent back may let somebody in. */
  const carriesOn = /\{\{\s*reply\./.test(JSON.stringify(spec));
  let turns = 0;
  if (spec.open !== undefined) await sendSessionCalls({ ...session, calls: spec.open }, http, context.signal);
  return {
    async send({ text, option }, signal) {
      const said = option?.value ?? text;
      const turn = { ...about, ...remembered.scope(said) };
      const known = <T extends Json>(template: T): T => withKnownValues(template, turn) as T;
      const own = known({ 'content-type': 'application/json', ...lowerCased(spec.headers) });
      const headers = renderJson(own, turn) as Record<string, string>;
      // A customer's words must not break out of the place the template gives them.
      const url = filledAddress(known(spec.url), turn, asUrl);
      const template = known((spec.body ?? defaultBody) as Json);
      const body = method === 'GET' ? null : bodyOf(template, headers['content-type']!, turn);
      const repeatable = idempotency !== undefined;
      if (repeatable) headers[idempotency] = `${context.conversationId}-${++turns}`;
      const answer = await http.stream({ method, url, headers, body, repeatable }, signal, readAnswer);
      for (const { data } of answer.events) {
        remembered.heard(data, answer.headers);
        if (carriesOn) secretsIn(data, 'reply', kit.learnt);
      }
      const reply = replyIn(answer, spec, defaultSignals);
      remembered.exchanged(
        said,
        reply.messages.map((message) => message.text),
      );
      return { ...reply, times: answer.times };
    },
    async close() {
      // The run may be stopping: saying goodbye is not part of it.
      const calls = spec.close ?? [];
      if (calls.length > 0) await sendSessionCalls({ ...session, calls }, http, new AbortController().signal);
    },
  };
}

async function identify(
  { url, name = '$.name', build = '$.build' }: NonNullable<HttpBotSpec['identity']>,
  spec: HttpBotSpec,
  kit: Kit,
  http: HttpClient,
  signal: AbortSignal,
): Promise<BotIdentity> {
  const scope = { env: kit.env };
  const headers = knownHeaders(spec.headers, scope);
  const answer = await http.send({ method: 'GET', url: filledAddress(url, scope), headers, body: null }, signal);
  const reply = jsonBody(answer);
  const read = (path: string): string | null => {
    const value = valuesAt(reply, path)[0] ?? null;
    return value === null ? null : asText(value);
  };
  return { name: read(name), build: read(build) };
}

/** What of an address is the same in all conversations, with who signs in there. */
function originOf(url: string, env: NodeJS.ProcessEnv): string {
  const known = knownAddress(url, env);
  return known === null ? '' : new URL('/', known).href.slice(0, -1);
}

function bodyOf(template: Json, type: string, scope: Scope): string {
  if (type.startsWith('application/x-www-form-urlencoded') && template !== null && typeof template === 'object') {
    const fields = renderJson(template, scope) as Record<string, Json>;
    return new URLSearchParams(
      Object.entries(fields).map(([name, value]): [string, string] => [name, asText(value)]),
    ).toString();
  }
  if (typeof template !== 'string') return JSON.stringify(renderJson(template, scope));
  return renderEncoded(template, scope, /[/+]json/.test(type) ? asJson : asText);
}
