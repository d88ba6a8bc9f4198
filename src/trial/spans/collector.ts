/** Where spans go: an OTLP receiver over HTTP, and what lets one in there. */
import { plural } from '../../counts.ts';
import { jsonBody } from '../../bot/connection/json-body.ts';
import { hide } from '../../hidden/hidden.ts';
import { ProblemError } from '../../problem.ts';
import { isWebAddress, poster, type Surroundings } from '../post-json.ts';
import { otlpJson } from './otlp-json.ts';
import type { Span } from './span.ts';

export interface Collector {
  url: string;
  /** @throws BotFault when they were not taken, ProblemError when only some were. */
  send: (spans: readonly Span[], signal: AbortSignal) => Promise<void>;
  close: () => Promise<void>;
}

/** @param endpoint An address, or `env`: what OpenTelemetry's own variables name. @throws ProblemError */
export function collectorAt(endpoint: string, surroundings: Surroundings): Collector {
  const { env } = surroundings;
  const url = tracesAt(endpoint, env);
  const headers = headersOf(env['OTEL_EXPORTER_OTLP_TRACES_HEADERS'] ?? env['OTEL_EXPORTER_OTLP_HEADERS'] ?? '');
  for (const value of Object.values(headers)) hide(value, 'OTEL_EXPORTER_OTLP_HEADERS');
  const { post, close } = poster({ timeout: '30s', retries: 4 }, surroundings);
  return {
    url,
    async send(spans, signal) {
      // Spans have ids of their own: what a collector is told twice it has once.
      const answer = await post({ url, headers, text: otlpJson(spans), repeatable: true }, signal);
      const { rejectedSpans, errorMessage = '' } = answer.bytes.length === 0 ? {} : partial(jsonBody(answer));
      if (Number(rejectedSpans ?? 0) === 0) return;
      const message = `${answer.name} refused ${rejectedSpans} of ${plural(spans.length, 'span')}: ${errorMessage}`;
      throw new ProblemError([{ code: 'spans-unsent', message }]);
    },
    close,
  };
}

interface Partial {
  rejectedSpans?: string | number;
  errorMessage?: string;
}

function partial(reply: unknown): Partial {
  return (reply as { partialSuccess?: Partial } | null)?.partialSuccess ?? {};
}

/** As exporters find it: a base has the path put behind it. */
function tracesAt(endpoint: string, env: NodeJS.ProcessEnv): string {
  const exact = env['OTEL_EXPORTER_OTLP_TRACES_ENDPOINT'];
  if (endpoint === 'env' && exact !== undefined && exact !== '') return checked(exact);
  const base = checked(endpoint === 'env' ? (env['OTEL_EXPORTER_OTLP_ENDPOINT'] ?? '') : endpoint);
  return /\/v1\/traces\/?$/.test(base) ? base : `${base.replace(/\/$/, '')}/v1/traces`;
}

function checked(url: string): string {
  if (isWebAddress(url)) return url;
  throw new ProblemError([
    {
      code: 'bad-url',
      message: url === '' ? 'No collector is named' : `"${url}" is no address of a collector`,
      expected: 'http://localhost:4318, or env with OTEL_EXPORTER_OTLP_ENDPOINT set',
    },
  ]);
}

/** `name=value,name=value`, the values percent-encoded (https://www.w3.org/TR/baggage). */
function headersOf(list: string): Record<string, string> {
  const pairs = list.split(',').filter((pair) => pair.includes('='));
  return Object.fromEntries(
    pairs.map((pair) => {
      const at = pair.indexOf('=');
      const name = pair.slice(0, at).trim();
      return [name.toLowerCase(), valueOf(name, pair.slice(at + 1).trim())];
    }),
  );
}

function valueOf(name: string, encoded: string): string {
  try {
    return decodeURIComponent(encoded);
  } catch (error) {
    const problem = {
      code: 'bad-argument' as const,
      message: `The header "${name}" in OTEL_EXPORTER_OTLP_HEADERS is not percent-encoded`,
      expected: '%25 for a percent sign, %20 for a space',
    };
    throw new ProblemError([problem], { cause: error });
  }
}
