/** What went wrong with a request, told as a fault: who is blamed, and a sentence that names the request. */
import { plural } from '../../counts.ts';
import { errors } from 'undici';
import { BotFault } from '../bot.ts';
import { type FaultKind, kindOfStatus } from '../fault-kinds.ts';
import { printable } from '../printable.ts';

/** Nothing of the request has left this machine: it may be sent again. */
const neverConnected = new Set([
  'ECONNREFUSED',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'EAI_AGAIN',
  'ENOTFOUND',
  'UND_ERR_CONNECT_TIMEOUT',
  // Of this machine, not of the bot.
  'EMFILE',
  'ENFILE',
  'EADDRNOTAVAIL',
  'ENOBUFS',
  'ENOMEM',
]);

const reasons: Record<string, string> = {
  ECONNREFUSED: 'the connection was refused',
  EHOSTUNREACH: 'the host cannot be reached',
  ENETUNREACH: 'the network cannot be reached',
  EAI_AGAIN: 'the host name could not be looked up',
  ENOTFOUND: 'no such host name',
  EMFILE: 'this machine has too many open files (lower --concurrency, or raise ulimit -n)',
  ENFILE: 'this machine has too many open files (lower --concurrency)',
  EADDRNOTAVAIL: 'this machine has no free port (lower --concurrency)',
  UND_ERR_CONNECT_TIMEOUT: 'no connection within the connect timeout',
  ECONNRESET: 'the connection was reset',
  UND_ERR_SOCKET: 'the connection was closed',
  EPIPE: 'the connection was closed',
  UND_ERR_HEADERS_TIMEOUT: 'nothing came within the time there was',
  UND_ERR_BODY_TIMEOUT: 'nothing more came within the time there was',
  UND_ERR_RES_EXCEEDED_MAX_SIZE: 'the reply is too large',
  UND_ERR_HEADERS_OVERFLOW: 'the headers of the reply are too large',
  UND_ERR_RES_CONTENT_LENGTH_MISMATCH: 'the reply is shorter or longer than it said',
};

export function isRefused(error: unknown): boolean {
  return neverConnected.has(codeOf(error));
}

/** Thrown by opening a connection to a proxy, with what went wrong as its cause. */
export class NoProxy extends Error {}

/** An error thrown before an answer began. */
export function requestFault(name: string, error: unknown): BotFault {
  if (error instanceof BotFault) return error;
  const unsent = unsentBecause(error);
  if (unsent !== null) {
    const options = { cause: error, kind: kindOf(error) };
    return new BotFault('transport-fault', `${name} was not sent: ${unsent}.`, options);
  }
  const code = codeOf(error);
  if (code === 'UND_ERR_INVALID_ARG' || code === 'ERR_INVALID_URL') {
    const header = /^invalid (.+) header$/.exec(messageOf(error))?.[1];
    const why = header === undefined ? messageOf(error) : `its header "${header}" holds what none can`;
    const kind = header === undefined ? null : 'no-such-header';
    return new BotFault('transport-fault', `${name} could not be made: ${why}.`, { cause: error, kind });
  }
  if (error instanceof errors.HTTPParserError) {
    const options = { cause: error, kind: 'not-http' } as const;
    return new BotFault('bot-error', `${name} was not answered in HTTP (${messageOf(error)}).`, options);
  }
  return new BotFault('bot-error', `${name} got no answer: ${reasonOf(error)}.`, { cause: error });
}

/** An error thrown by opening a connection over which nothing was to be sent. */
export function reachFault(host: string, error: unknown): BotFault {
  const why = unsentBecause(error) ?? reasonOf(error);
  return new BotFault('transport-fault', `${host} cannot be reached: ${why}.`, { cause: error, kind: kindOf(error) });
}

/** Null: the request may have left this machine. */
export function unsentBecause(error: unknown): string | null {
  const status = proxyStatusOf(error);
  if (status !== null)
    return `the proxy answered ${status} (${status === '407' ? 'check who signs in there' : 'it may not lead to this host'})`;
  const code = codeOf(error);
  const why = isTls(error, code) ? `no secure connection (${tlsReasonOf(error, code)})` : reasonOf(error);
  if (isOfProxy(error)) return `the proxy cannot be reached (${why})`;
  return isTls(error, code) || neverConnected.has(code) ? why : null;
}

/** Of an error before which nothing was sent. */
function kindOf(error: unknown): FaultKind | null {
  const status = proxyStatusOf(error);
  if (status !== null) return status === '407' ? 'proxy-sign-in' : 'not-let-through';
  if (isOfProxy(error)) return 'no-proxy';
  const code = codeOf(error);
  return kindsByCode[code] ?? (isTls(error, code) ? 'untrusted' : null);
}

const kindsByCode: Record<string, FaultKind> = {
  ECONNREFUSED: 'connection-refused',
  EAI_AGAIN: 'no-host',
  ENOTFOUND: 'no-host',
  ERR_SSL_WRONG_VERSION_NUMBER: 'no-tls',
  ERR_SSL_TLSV1_ALERT_NO_APPLICATION_PROTOCOL: 'no-http1',
  CERT_HAS_EXPIRED: 'certificate-expired',
  ERR_TLS_CERT_ALTNAME_INVALID: 'certificate-of-another',
};

/** An error thrown while the answer was being read. */
export function replyFault(name: string, error: unknown, received: number): BotFault {
  if (error instanceof BotFault) return error;
  const what = received === 0 ? 'before the first byte of its body' : `after ${plural(received, 'byte')}`;
  return new BotFault('bot-error', `The reply to ${name} broke off ${what}: ${reasonOf(error)}.`, { cause: error });
}

/** Carries the status for those who can do something about it. */
export class StatusFault extends BotFault {
  readonly status: number;

  constructor(status: number, message: string, kind: FaultKind | null) {
    super(endReasonOf(status), message, { kind });
    this.status = status;
  }
}

/**
 * @param said The status as the message gives it.
 * @param detail The beginning of the body, printable.
 * @param kind Where more is known of it than its status.
 */
export function statusFault(
  name: string,
  said: string,
  status: number,
  detail: string,
  attempts: number,
  kind: FaultKind | null = kindOfStatus(status),
): StatusFault {
  const after = attempts > 1 ? ` after ${plural(attempts, 'attempt')}` : '';
  const message = `${name} answered ${said}${after}${adviceFor(status)}${detail === '' ? '.' : `: ${detail}`}`;
  return new StatusFault(status, message, kind);
}

/** A closed door is no fault of the bot behind it; a message it was given and failed on is. */
export function endReasonOf(status: number): BotFault['endReason'] {
  if (status === 408) return 'timed-out';
  return [401, 403, 404, 405, 407, 410, 429, ...redirects].includes(status) ? 'transport-fault' : 'bot-error';
}

const redirects: readonly number[] = [300, 301, 302, 303, 307, 308];

/** Where it leads, without the query, which may hold what somebody is let in by. @returns '' for what is no redirect. */
export function redirectIn(status: number, location: string | undefined, url: string): string {
  if (!redirects.includes(status) || location === undefined || !URL.canParse(location, url)) return '';
  const { origin, pathname } = new URL(location, url);
  return origin === 'null' ? '' : ` and redirects to ${printable(`${origin}${pathname}`)}`;
}

function adviceFor(status: number): string {
  if (status === 401 || status === 403) return ' (check the credentials in its headers)';
  if (status === 404 || status === 410) return ' (check its address)';
  if (status === 405) return ' (check its method)';
  if (redirects.includes(status)) return ' (redirects are not followed; give the final address)';
  return '';
}

/** Of a tunnel that a proxy did not open; null: there was none, or it is open. */
function proxyStatusOf(error: unknown): string | null {
  if (!(error instanceof Error)) return null;
  return /Proxy response \((\d+)\) !== 200/.exec(error.message)?.[1] ?? proxyStatusOf(error.cause);
}

function isOfProxy(error: unknown): boolean {
  return error instanceof Error && (error instanceof NoProxy || isOfProxy(error.cause));
}

function isTls(error: unknown, code: string): boolean {
  return (
    /^(ERR_TLS|ERR_SSL|CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_|EPROTO|HOSTNAME_MISMATCH)/.test(code) ||
    (error instanceof Error && error.message.startsWith('Client network socket disconnected before secure TLS'))
  );
}

/** OpenSSL's own lines say it between colons, behind numbers and before the place in its source. */
function tlsReasonOf(error: unknown, code: string): string {
  if (code === 'ERR_SSL_WRONG_VERSION_NUMBER') return 'no TLS is spoken there';
  const message = messageOf(rootOf(error));
  return /^[0-9A-F]+:error:[0-9A-F]+:[^:]*:[^:]*:([^:]+):/.exec(message)?.[1] ?? message;
}

function rootOf(error: unknown): unknown {
  return error instanceof NoProxy ? error.cause : error;
}

function codeOf(error: unknown): string {
  if (error === null || typeof error !== 'object') return '';
  if ('code' in error && typeof error.code === 'string') return error.code;
  return 'cause' in error ? codeOf(error.cause) : '';
}

export function reasonOf(error: unknown): string {
  return reasons[codeOf(error)] ?? messageOf(rootOf(error));
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
