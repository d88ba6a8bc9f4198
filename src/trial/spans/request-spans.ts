import type { SentRequest, Wire } from '../../bot/wire.ts';
import type { Attributes, Span, SpanEvent } from './span.ts';

/** One a request as it was sent, by the conventions for HTTP clients; whatever was sent again is an event as well. */
export function requestSpans({ trace, requests }: Wire, parent: string): { spans: Span[]; retries: SpanEvent[] } {
  const failed = new Map<string, { times: number; by: string }>();
  const retries: SpanEvent[] = [];
  const spans = requests.map((sent): Span => {
    const before = failed.get(sent.name);
    if (before !== undefined) {
      const attributes = { 'http.request.resend_count': before.times, 'error.type': before.by };
      retries.push({ name: 'mystery_shopper.retry', at: sent.at, attributes });
    }
    const error = errorOf(sent);
    if (error === null) failed.delete(sent.name);
    else failed.set(sent.name, { times: (before?.times ?? 0) + 1, by: error });
    const [method = '', url = ''] = sent.name.split(' ');
    return {
      trace,
      id: sent.span,
      parent,
      name: method,
      kind: 'client',
      start: sent.at,
      end: sent.at + sent.ms,
      attributes: {
        'http.request.method': method,
        'url.full': url,
        ...serverOf(url),
        'http.response.status_code': sent.status,
        'http.request.resend_count': before?.times,
        'error.type': error,
      },
      events: [],
      error: error === null ? null : `${sent.name}: ${error}`,
      link: null,
    };
  });
  return { spans, retries };
}

function errorOf({ status, fault }: SentRequest): string | null {
  return status !== undefined && status >= 400 ? String(status) : (fault ?? null);
}

const ports: Record<string, number> = { 'http:': 80, 'ws:': 80, 'https:': 443, 'wss:': 443 };

function serverOf(url: string): Attributes {
  if (!URL.canParse(url)) return {};
  const { hostname, port, protocol } = new URL(url);
  return { 'server.address': hostname, 'server.port': port === '' ? ports[protocol] : Number(port) };
}
