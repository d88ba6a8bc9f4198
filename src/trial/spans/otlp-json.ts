/** Spans as OTLP writes them in JSON: ids in hex, times in nanoseconds as decimal text, enums as numbers. https://opentelemetry.io/docs/specs/otlp/#json-protobuf-encoding */
import type { Json } from '../../json.ts';
import { program } from '../../program.ts';
import type { Attributes, Span } from './span.ts';

const kinds = { internal: 1, client: 3 };
const failed = 2;

/** The body of one request. */
export function otlpJson(spans: readonly Span[]): string {
  const resource = { attributes: attributesOf({ 'service.name': program.name, 'service.version': program.version }) };
  const scope = { name: program.name, version: program.version };
  return JSON.stringify({ resourceSpans: [{ resource, scopeSpans: [{ scope, spans: spans.map(spanOf) }] }] });
}

function spanOf({ trace, id, parent, name, kind, start, end, attributes, events, error, link }: Span): Json {
  return {
    traceId: trace,
    spanId: id,
    ...(parent !== null && { parentSpanId: parent }),
    name,
    kind: kinds[kind],
    startTimeUnixNano: nanoseconds(start),
    endTimeUnixNano: nanoseconds(end),
    attributes: attributesOf(attributes),
    events: events.map(({ name, at, attributes }) => ({
      name,
      timeUnixNano: nanoseconds(at),
      attributes: attributesOf(attributes),
    })),
    links: link === null ? [] : [{ traceId: link.trace, spanId: link.span }],
    status: error === null ? {} : { code: failed, message: error },
  };
}

function attributesOf(attributes: Attributes): Json {
  return Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined || value === null ? [] : [{ key, value: valueOf(value) }],
  );
}

function valueOf(value: string | number | boolean): Json {
  if (typeof value === 'string') return { stringValue: value };
  if (typeof value === 'boolean') return { boolValue: value };
  return Number.isInteger(value) ? { intValue: String(value) } : { doubleValue: value };
}

/** Milliseconds since 1970 have no room for nanoseconds in a number. */
function nanoseconds(ms: number): string {
  return String(BigInt(Math.round(ms * 1000)) * 1000n);
}
