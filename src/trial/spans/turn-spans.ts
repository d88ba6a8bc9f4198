import { hex } from '../../bot/trace.ts';
import type { Conversation, Turn } from '../../conversation/conversation.ts';
import type { Wire } from '../../bot/wire.ts';
import type { RunRecord } from '../../run/record.ts';
import { requestSpans } from './request-spans.ts';
import type { Attributes, Span, SpanEvent } from './span.ts';

/** What is the same for all spans of a conversation. */
export interface Told {
  trace: string;
  attributes: Attributes;
  bot: RunRecord['manifest']['bot'];
  content: boolean;
}

/** Of a conversation that could not be opened, one span for the attempt. */
export function turnSpans(turns: readonly Turn[], end: Conversation['end'], root: string, told: Told): Span[] {
  const spoken = turns.flatMap((turn) => (turn.times === undefined ? [] : ofTurn(turn, turn.times, end, root, told)));
  if (end.times === undefined) return spoken;
  const opening = { name: 'open', number: 0, wire: end.times, ms: 0, error: end.detail };
  return [...spoken, ...oneTurn(opening, {}, [exception(end, endOf(end.times, 0))], end.reason, root, told)];
}

function ofTurn(turn: Turn, wire: Wire, end: Conversation['end'], root: string, told: Told): Span[] {
  const { number, bot, customer } = turn;
  const failed = bot === null ? end : null;
  const ms = bot?.times?.lastMs ?? 0;
  const over = endOf(wire, ms);
  const attributes = {
    'gen_ai.output.type': 'text',
    'gen_ai.input.messages': told.content ? spoken('user', customer.messages) : null,
    'gen_ai.output.messages': told.content && bot !== null ? spoken('assistant', bot.messages) : null,
    'mystery_shopper.turn': number,
    'mystery_shopper.intent': bot?.intent?.name,
    'mystery_shopper.first_answer_ms': bot?.times?.firstMs,
    'mystery_shopper.quiet_ms': bot?.times?.quietMs,
  };
  const signals = (bot?.signals ?? []).map(({ stage, source, queue }): SpanEvent => ({
    name: `mystery_shopper.signal`,
    at: over,
    attributes: { 'mystery_shopper.signal.stage': stage, 'mystery_shopper.signal.source': source, queue },
  }));
  const events = failed === null ? signals : [...signals, exception(failed, over)];
  const name = ['invoke_agent', told.bot.name].filter((word) => word !== null).join(' ');
  return oneTurn(
    { name, number, wire, ms, error: failed?.detail ?? null },
    attributes,
    events,
    failed?.reason ?? null,
    root,
    told,
  );
}

interface Spoken {
  name: string;
  number: number;
  wire: Wire;
  ms: number;
  error: string | null;
}

function oneTurn(
  { name, number, wire, ms, error }: Spoken,
  attributes: Attributes,
  events: SpanEvent[],
  reason: string | null,
  root: string,
  told: Told,
): Span[] {
  const id = hex(`${wire.trace}/turn/${number}`, 16);
  const { spans, retries } = requestSpans(wire, id);
  const { protocol, build, name: agent } = told.bot;
  const turn: Span = {
    trace: wire.trace,
    id,
    parent: root,
    name,
    kind: 'client',
    start: Math.min(wire.at, ...spans.map(({ start }) => start)),
    end: endOf(wire, ms),
    attributes: {
      'gen_ai.operation.name': 'invoke_agent',
      'gen_ai.provider.name': protocol,
      'gen_ai.agent.name': agent,
      'gen_ai.agent.version': build,
      'server.address': spans[0]?.attributes['server.address'],
      'server.port': spans[0]?.attributes['server.port'],
      ...told.attributes,
      ...attributes,
      'mystery_shopper.requests.unlisted': wire.more,
      'error.type': reason,
    },
    events: [...retries, ...events].toSorted((a, b) => a.at - b.at),
    error,
    link: null,
  };
  return [turn, ...spans];
}

function exception({ reason, detail }: Conversation['end'], at: number): SpanEvent {
  return { name: 'exception', at, attributes: { 'exception.type': reason, 'exception.message': detail } };
}

function endOf({ at, requests }: Wire, ms: number): number {
  return Math.max(at + ms, ...requests.map((sent) => sent.at + sent.ms));
}

/** https://github.com/open-telemetry/semantic-conventions-genai/blob/main/docs/gen-ai/gen-ai-spans.md: a list of messages, each of parts, as JSON. */
function spoken(role: string, messages: readonly { text: string }[]): string {
  const parts = messages.map(({ text }) => ({ type: 'text', content: text }));
  return JSON.stringify([{ role, parts, ...(role === 'assistant' && { finish_reason: 'stop' }) }]);
}
