/**
 * A conversation as spans: one for it, one for each turn, one for each request of a turn. Names and attributes are those of OpenTelemetry's
 * conventions for generative AI, https://github.com/open-telemetry/semantic-conventions-genai, and for HTTP; what they do not know of
 * stands under `mystery_shopper.`.
 */
import { hex } from '../../bot/trace.ts';
import type { Conversation, Turn } from '../../conversation/conversation.ts';
import type { RunRecord } from '../../run/record.ts';
import type { Span } from './span.ts';
import { turnSpans, type Told } from './turn-spans.ts';

export interface SpanOptions {
  /** What was said stands in the spans; it may be personal. */
  content: boolean;
}

/** @returns None of a conversation without times: a transcript, or one in which nothing was sent. */
export function spansOf(conversation: Conversation, record: RunRecord, options: SpanOptions): Span[] {
  const { turns, end, second, lifeline, times } = conversation;
  const held = { part: null, turns, end, from: times === null ? null : Date.parse(times.startedAt) };
  const first = oneTrace(held, conversation, record, options, null);
  const root = first[0];
  const link = root === undefined ? null : { trace: root.trace, span: root.id };
  const others = [
    ...(second === null ? [] : [{ part: 'second', turns: second.turns, end: second.end, from: null }]),
    ...lifeline.map(({ stage, turns, end }) => ({ part: `stage-${stage}`, turns, end, from: null })),
  ];
  return [...first, ...others.flatMap((other) => oneTrace(other, conversation, record, options, link))];
}

interface Held {
  /** null: the conversation itself. */
  part: string | null;
  turns: readonly Turn[];
  end: Conversation['end'];
  /** When it began, where that is known. */
  from: number | null;
}

function oneTrace(
  { part, turns, end, from }: Held,
  { id, brief }: Conversation,
  { id: run, manifest }: RunRecord,
  { content }: SpanOptions,
  link: Span['link'],
): Span[] {
  const wires = [...turns.flatMap(({ times }) => times ?? []), ...(end.times ? [end.times] : [])];
  const [wire] = wires;
  if (wire === undefined) return [];
  const { scenario, persona, repetition } = brief.item;
  const conversation = [run, id, part].filter((name) => name !== null).join('/');
  const told: Told = {
    trace: wire.trace,
    attributes: { 'gen_ai.conversation.id': conversation },
    bot: manifest.bot,
    content,
  };
  const root = hex(`${wire.trace}/conversation`, 16);
  const within = turnSpans(turns, end, root, told);
  const start = Math.min(...within.map((span) => span.start), from ?? Infinity);
  const failed = within.find(({ error }) => error !== null)?.error ?? null;
  const own: Span = {
    trace: wire.trace,
    id: root,
    parent: null,
    name: `conversation ${scenario}`,
    kind: 'internal',
    start,
    end: Math.max(...within.map((span) => span.end), start),
    attributes: {
      ...told.attributes,
      'mystery_shopper.run.id': run,
      'mystery_shopper.scenario': scenario,
      'mystery_shopper.persona': persona,
      'mystery_shopper.repetition': repetition,
      'mystery_shopper.part': part,
      'mystery_shopper.end.reason': end.reason,
      'mystery_shopper.end.turn': end.turn,
      'error.type': failed === null ? null : end.reason,
    },
    events: [],
    error: failed,
    link,
  };
  return [own, ...within];
}
