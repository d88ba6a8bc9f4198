/** A bot behind plain HTTP: one request a turn, made from a template; the reply read by paths. */
import type { Json } from '../../json.ts';
import { valuesAt } from '../../json-path.ts';
import { render, renderJson, type Scope } from '../../plan/template.ts';
import type { HttpBotSpec, SignalSpec } from '../../scenario/schema/bot-schema.ts';
import { BotFault, type Bot, type BotConversation, type BotIdentity, type OpeningContext } from '../bot.ts';
import { connect, lowerCased } from '../connection/connection.ts';
import type { HttpClient } from '../connection/http-client.ts';
import { jsonBody } from '../connection/json-body.ts';
import type { Kit } from '../kit.ts';
import { printable } from '../printable.ts';
import { readReply, wordsAt } from '../reply-paths.ts';
import { errorIn } from '../reply-error.ts';
import { signalsIn } from '../signals.ts';

const defaultBody = { conversation_id: '{{conversation_id}}', message: '{{message}}' };

/** Used when the configuration lists no signals: spellings seen in many bots. */
export const defaultSignals: SignalSpec[] = [
  { stage: 'signalled', path: '$.handoff', queue: '$.handoff.queue' },
  { stage: 'signalled', path: '$.handover', queue: '$.handover.queue' },
  { stage: 'signalled', path: '$.escalated' },
  { stage: 'ended', path: '$.ended' },
  { stage: 'ended', path: '$.end_conversation' },
];

export function openHttpBot(spec: HttpBotSpec, kit: Kit): Bot {
  const { headers: _, ...way } = spec;
  const connection = connect(way, kit);
  return {
    async identify(signal) {
      if (spec.identity !== undefined) return identify(spec.identity, spec, kit, connection.http, signal);
      await connection.reach(spec.url, signal);
      return { name: null, build: null };
    },
    open: (context) => Promise.resolve(conversation(spec, kit, connection.http, context)),
    close: connection.close,
  };
}

function conversation(spec: HttpBotSpec, kit: Kit, http: HttpClient, context: OpeningContext): BotConversation {
  const method = spec.method ?? 'POST';
  const about = { conversation_id: context.conversationId, locale: context.locale, facts: context.facts };
  const idempotency = spec.idempotency_header?.toLowerCase();
  let turns = 0;
  return {
    async send({ text, option }, signal) {
      const turn = { ...about, message: option?.value ?? text };
      const scope = { ...turn, env: kit.env };
      const headers = renderJson({ 'content-type': 'application/json', ...lowerCased(spec.headers) }, scope) as Record<
        string,
        string
      >;
      // A customer's words must not break out of the place the template gives them.
      const url = render(spec.url, { ...encoded(turn, encodeURIComponent), env: kit.env }).text;
      const body =
        method === 'GET' ? null : bodyOf((spec.body ?? defaultBody) as Json, headers['content-type']!, turn, kit.env);
      const repeatable = idempotency !== undefined;
      if (repeatable) headers[idempotency] = `${context.conversationId}-${++turns}`;
      const answer = await http.send({ method, url, headers, body, repeatable }, signal);
      const reply = jsonBody(answer);
      const error = errorIn(reply, wordsAt(spec.reply));
      const { messages, intent } = readReply(error?.rest ?? reply, spec.reply ?? {});
      const signals = signalsIn(reply, spec.signals ?? defaultSignals);
      if (error !== null && messages.length === 0 && signals.length === 0) {
        throw new BotFault('bot-error', `${answer.name} answered ${answer.status} with an error: ${error.says}`);
      }
      if (messages.length === 0 && signals.length === 0) {
        throw new BotFault(
          'bot-error',
          `${answer.name} answered ${answer.status} without a message${whereSought(spec)}: ${printable(answer.bytes)}`,
        );
      }
      return { messages, intent, signals, times: answer.times };
    },
    close: () => Promise.resolve(),
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
  // Headers that speak of a conversation have no value yet.
  const known = Object.entries(lowerCased(spec.headers)).filter(([, value]) => !/\{\{\s*(?!env\.)/.test(value));
  const headers = renderJson(Object.fromEntries(known), scope) as Record<string, string>;
  const answer = await http.send({ method: 'GET', url: render(url, scope).text, headers, body: null }, signal);
  const reply = jsonBody(answer);
  const read = (path: string): string | null => {
    const value = valuesAt(reply, path)[0] ?? null;
    return value === null ? null : textOf(value);
  };
  return { name: read(name), build: read(build) };
}

function bodyOf(template: Json, type: string, turn: Scope, env: NodeJS.ProcessEnv): string {
  if (type.startsWith('application/x-www-form-urlencoded') && template !== null && typeof template === 'object') {
    const fields = renderJson(template, { ...turn, env }) as Record<string, Json>;
    return new URLSearchParams(
      Object.entries(fields).map(([name, value]): [string, string] => [name, textOf(value)]),
    ).toString();
  }
  if (typeof template !== 'string') return JSON.stringify(renderJson(template, { ...turn, env }));
  const escape = /[/+]json/.test(type) ? inJson : (text: string) => text;
  return render(template, { ...encoded(turn, escape), env }).text;
}

function textOf(value: Json): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function inJson(text: string): string {
  return JSON.stringify(text).slice(1, -1);
}

function encoded(scope: Scope, encode: (text: string) => string): Scope {
  return Object.fromEntries(
    Object.entries(scope).map(([name, value]) => [
      name,
      typeof value === 'string' ? encode(value) : encoded(value as Scope, encode),
    ]),
  );
}

function whereSought({ reply }: HttpBotSpec): string {
  const paths = [reply?.messages, reply?.text].filter((path) => path !== undefined);
  return paths.length === 0 ? ' at any of the usual places' : ` at ${paths.join(' → ')}`;
}
