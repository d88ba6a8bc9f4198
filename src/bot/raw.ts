/** Exchanges kept as they went over the wire, for `--keep-raw`. */
import type { Secrets } from './secrets.ts';

export interface RawExchange {
  /** Id of the conversation; null outside one. */
  conversation: string | null;
  /** `http`, `websocket-in`, `websocket-out` … */
  kind: string;
  /** `POST https://host/path`, or the address of the socket. */
  name: string;
  request: { headers: Record<string, string>; body: string } | null;
  response: { status: number; headers: Record<string, string>; body: string } | null;
  /** Why there is no response, or why it was not taken. */
  fault: string | null;
}

export type KeepRaw = (exchange: RawExchange) => void;

/** For adapters: which conversation an exchange belongs to is known around them. */
export type TellRaw = (exchange: Omit<RawExchange, 'conversation'>) => void;

const secretHeader =
  /^(authorization|proxy-authorization|cookie|set-cookie|x-api-key|api-key|x-user-key|x-amz-security-token|x-amz-bearer)$/i;

/** Tokens a service hands out on the way, which no configuration names. */
const secretField = /("(?:(?:access|refresh|id|participant|connection)?_?token|key|client_secret)"\s*:\s*)"[^"\\]*"/gi;
const secretQuery = /([?&](?:t|token|access_token|client_secret)=)(?!\[redacted )[^&"\s]+/g;

/** Of cookies the names stay: whoever looks for a session wants to know them. */
function hiddenHeader(name: string, value: string): string {
  if (!/cookie$/i.test(name)) return '[redacted]';
  const pairs = /^cookie$/i.test(name) ? value.split('; ') : value.split(/, (?=[^;, ]+=)/);
  return pairs.map((pair) => `${pair.split('=')[0]}=[redacted]`).join(', ');
}

/** Hides secrets before anything reaches `keep`: those of the configuration, and headers that carry them by definition. */
export function redactedRaw(keep: KeepRaw, known: () => Secrets, conversation: () => string | null): TellRaw {
  const headers = (all: Record<string, string>) =>
    Object.fromEntries(
      Object.entries(all).map(([name, value]) => [
        name,
        secretHeader.test(name) ? hiddenHeader(name, value) : known().redact(value),
      ]),
    );
  const body = (text: string): string =>
    known().redact(text).replace(secretField, '$1"[redacted]"').replace(secretQuery, '$1[redacted]');
  return ({ kind, name, request, response, fault }) =>
    keep({
      conversation: conversation(),
      kind,
      name: known().redact(name),
      request: request && { headers: headers(request.headers), body: body(request.body) },
      response: response && {
        status: response.status,
        headers: headers(response.headers),
        body: body(response.body),
      },
      fault: fault && known().redact(fault),
    });
}
