/** A span as OpenTelemetry understands it, before it is written for the wire. */
export interface Span {
  trace: string;
  id: string;
  /** null: the first of its trace. */
  parent: string | null;
  name: string;
  kind: 'internal' | 'client';
  /** Milliseconds since 1970. */
  start: number;
  end: number;
  attributes: Attributes;
  events: SpanEvent[];
  /** What went wrong; null: nothing. */
  error: string | null;
  /** Another conversation of the same customer. */
  link: { trace: string; span: string } | null;
}

export interface SpanEvent {
  name: string;
  at: number;
  attributes: Attributes;
}

/** Those that are undefined or null are left out. */
export type Attributes = Record<string, string | number | boolean | null | undefined>;
