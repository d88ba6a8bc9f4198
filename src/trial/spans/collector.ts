/** Where spans go: an OTLP receiver over HTTP, and what lets one in there. */
import { plural } from '../../counts.ts';
import { hideEnvironment } from '../../bot/environment.ts';
import { jsonBody } from '../../bot/connection/json-body.ts';
import { hide } from '../../hidden/hidden.ts';
import { ProblemError } from '../../problem.ts';
import { isWebAddress, poster, type Surroundings } from '../post-json.ts';
import { otlpJson } from './otlp-json.ts';
import type { Span } from './span.ts';

export interface Collector {
  /** Without who signs in there, and without its query. */
  url: string;
  /** @throws BotFault when they were not taken, ProblemError when only some were. */
  send: (spans: readonly Span[], signal: AbortSignal) => Promise<void>;
  close: () => Promise<void>;
}

/** @param endpoint An address, or `env`: what OpenTelemetry's own variables name. @throws ProblemError */
export function collectorAt(endpoint: string, surroundings: Surroundings): Collector {
  const { env } = surroundings;
  const url = tracesAt(endpoint, env);
  const headers =
    headersIn('OTEL_EXPORTER_OTLP_TRACES_HEADERS', env) ?? headersIn('OTEL_EXPORTER_OTLP_HEADERS', env) ?? {};
  const { origin, pathname } = new URL(url);
  const { post, close } = poster({ timeout: '30s', retries: 4 }, surroundings);
  return {
    url: origin + pathname,
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

/** What they hold beside a host lets somebody in. */
const addresses = ['{{env.OTEL_EXPORTER_OTLP_TRACES_ENDPOINT}}', '{{env.OTEL_EXPORTER_OTLP_ENDPOINT}}'];

/** As exporters find it: a base has the path put behind it. */
function tracesAt(endpoint: string, env: NodeJS.ProcessEnv): string {
  const exact = env['OTEL_EXPORTER_OTLP_TRACES_ENDPOINT'];
  if (endpoint === 'env') hideEnvironment(addresses, env);
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

/** `name=value,name=value`, the values percent-encoded (https://www.w3.org/TR/baggage). null: the variable names none. */
function headersIn(variable: string, env: NodeJS.ProcessEnv): Record<string, string> | null {
  const pairs = (env[variable] ?? '').split(',').filter((pair) => pair.trim() !== '');
  if (pairs.length === 0) return null;
  return Object.fromEntries(
    pairs.map((pair) => {
      const at = pair.indexOf('=');
      if (at < 1) throw badHeader(`${variable} holds what is no header`, 'name=value,name=value');
      const name = pair.slice(0, at).trim();
      const value = valueOf(name, pair.slice(at + 1).trim(), variable);
      hide(value, variable);
      return [name.toLowerCase(), value];
    }),
  );
}

function valueOf(name: string, encoded: string, variable: string): string {
  const message = `The header "${name}" in ${variable}`;
  try {
    const value = decodeURIComponent(encoded);
    if (!/^[\t -~]*$/.test(value))
      throw badHeader(`${message} holds a sign that no header can`, 'letters, digits and signs of ASCII');
    return value;
  } catch (error) {
    if (error instanceof ProblemError) throw error;
    throw badHeader(`${message} is not percent-encoded`, '%25 for a percent sign, %20 for a space');
  }
}

const badHeader = (message: string, expected: string): ProblemError =>
  new ProblemError([{ code: 'bad-argument', message, expected }]);
