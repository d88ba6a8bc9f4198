/** A bot behind the chat completions API: the conversation is sent whole each turn; a tool call can be a handoff. */
import type { Json } from '../../json.ts';
import { render, renderJson } from '../../plan/template.ts';
import type { OpenaiBotSpec } from '../../scenario/schema/bots/openai.ts';
import { handoffName } from '../../scenario/schema/bots/handoff-name.ts';
import type { SignalSpec } from '../../scenario/schema/bots/parts.ts';
import type { BotConversation, BotReply, OpeningContext } from '../bot.ts';
import { filledAddress } from '../connection/address.ts';
import { placeOf } from '../connection/place.ts';
import { connect } from '../connection/connection.ts';
import type { HttpClient } from '../connection/http-client.ts';
import type { Kit } from '../kit.ts';
import type { AdaptedBot, Protocol } from '../protocol.ts';
import { completionReader, type Completion } from './openai-completion.ts';
import { bubbles, checkedReply } from '../reply.ts';
import { scopeOf } from '../scope.ts';
import { signalsIn } from '../signals.ts';

/** A tool named like a transfer to a person; its name and arguments travel as context. */
export const openaiSignals: SignalSpec[] = [
  {
    stage: 'signalled',
    path: `$.choices[0].message.tool_calls[?search(@.function.name, '${handoffName}')].function`,
    queue: '$.choices[0].message.tool_calls[*].function.arguments.queue',
  },
];

/** A model that goes on calling tools without a word to the customer is stuck. */
const mostRounds = 8;

export const openaiProtocol: Protocol<OpenaiBotSpec> = { open: openOpenaiBot, signals: () => openaiSignals };

function openOpenaiBot(spec: OpenaiBotSpec, kit: Kit): AdaptedBot {
  const connection = connect(spec, kit);
  return {
    async identify(signal) {
      await connection.reach(spec.url, signal);
      return { name: spec.model ?? null, build: null };
    },
    open: (context) => Promise.resolve(conversation(spec, kit, connection.http, context)),
    // A token is asked for by whichever conversation needs it first, for all of them.
    ...(spec.auth === undefined && {
      openWith: (context, own) => Promise.resolve(conversation(spec, own, connection.httpFor(own), context)),
    }),
    close: connection.close,
  };
}

function conversation(spec: OpenaiBotSpec, kit: Kit, http: HttpClient, context: OpeningContext): BotConversation {
  const scope = scopeOf(context, kit);
  const url = `${filledAddress(spec.url, scope).replace(/\/$/, '')}/chat/completions`;
  const { model, tools, parameters, stream = true } = spec;
  const fixed = { ...(model !== undefined && { model }), ...(tools && { tools }), ...parameters, stream };
  const request = renderJson(fixed as Json, scope) as Record<string, Json>;
  const history: Json[] = [];
  if (spec.system !== undefined) history.push({ role: 'system', content: render(spec.system, scope).text });
  for (const { customer, bot } of context.history ?? [])
    history.push({ role: 'user', content: customer }, { role: 'assistant', content: bot });

  const complete = (signal: AbortSignal): Promise<Completion> => {
    const body = JSON.stringify({ ...request, messages: history });
    const headers = { 'content-type': 'application/json' };
    return http.stream({ method: 'POST', url, headers, body }, signal, completionReader(kit.clock));
  };

  return {
    async send({ text, option }, signal) {
      history.push({ role: 'user', content: option?.value ?? text });
      const reply: BotReply = { messages: [], intent: null, signals: [], times: { firstMs: 0, lastMs: 0 } };
      for (let round = 0; round < mostRounds; round++) {
        const completion = await complete(signal);
        history.push(...taken(completion, spec.tool_results ?? {}));
        const { times } = reply;
        if (reply.messages.length === 0) times.firstMs = times.lastMs + completion.firstMs;
        times.lastMs += completion.lastMs;
        reply.messages.push(...bubbles([completion.text]));
        reply.signals.push(...signalsIn(completion.json, spec.signals ?? openaiSignals));
        if (completion.toolCalls.length === 0 || reply.signals.length > 0) break;
      }
      return checkedReply(reply, () => `POST ${placeOf(url)} answered without a text or a signal.`);
    },
    close: () => Promise.resolve(),
  };
}

/** What the model is reminded of: its own message, and an answer to each of its tool calls, without which the API refuses the next turn. */
function taken({ text, toolCalls }: Completion, results: Record<string, string>): Json[] {
  if (toolCalls.length === 0) return [{ role: 'assistant', content: text }];
  const calls = toolCalls.map(({ id, name, arguments: words }) => ({
    id,
    type: 'function',
    function: { name, arguments: words },
  }));
  return [
    { role: 'assistant', content: text === '' ? null : text, tool_calls: calls },
    ...toolCalls.map(({ id, name }) => ({
      role: 'tool',
      tool_call_id: id,
      content: Object.hasOwn(results, name) ? results[name]! : '',
    })),
  ];
}
