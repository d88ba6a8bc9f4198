/** What went wrong with a request, told as a fault: who is blamed, and a sentence that names the request. */
import { BotFault } from '../bot.ts';

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
  ECONNREFUSED: 'the connection was refused (is the bot running?)',
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
  UND_ERR_HEADERS_OVERFLOW: 'the headers of the reply are too large',
  UND_ERR_RES_CONTENT_LENGTH_MISMATCH: 'the reply is shorter or longer than it said',
};

export function isRefused(error: unknown): boolean {
  return neverConnected.has(codeOf(error));
}

/** An error thrown before an answer began. */
export function requestFault(name: string, error: unknown): BotFault {
  if (error instanceof BotFault) return error;
  const code = codeOf(error);
  if (neverConnected.has(code)) {
    return new BotFault('transport-fault', `${name} was not sent: ${reasonOf(error)}.`, { cause: error });
  }
  const proxied = proxyStatusOf(error);
  if (proxied !== null) {
    const advice = proxied === '407' ? 'check who signs in there' : 'it may not lead to this host';
    return new BotFault('transport-fault', `${name} was not sent: the proxy answered ${proxied} (${advice}).`, {
      cause: error,
    });
  }
  if (isTls(error, code)) {
    return new BotFault('transport-fault', `${name} was not sent: no secure connection (${messageOf(error)}).`, {
      cause: error,
    });
  }
  if (code.startsWith('HPE_')) {
    return new BotFault('bot-error', `${name} was not answered in HTTP (${messageOf(error)}).`, { cause: error });
  }
  if (code === 'UND_ERR_INVALID_ARG' || code === 'ERR_INVALID_URL') {
    return new BotFault('transport-fault', `${name} could not be made: ${messageOf(error)}.`, { cause: error });
  }
  return new BotFault('bot-error', `${name} got no answer: ${reasonOf(error)}.`, { cause: error });
}

/** An error thrown by opening a connection over which nothing was to be sent. */
export function reachFault(host: string, error: unknown): BotFault {
  return new BotFault('transport-fault', `${host} cannot be reached: ${reasonOf(error)}.`, { cause: error });
}

/** An error thrown while the answer was being read. */
export function replyFault(name: string, error: unknown, received: number): BotFault {
  if (error instanceof BotFault) return error;
  const what = received === 0 ? 'before the first byte of its body' : `after ${received} bytes`;
  return new BotFault('bot-error', `The reply to ${name} broke off ${what}: ${reasonOf(error)}.`, { cause: error });
}

/** Carries the status for those who can do something about it. */
export class StatusFault extends BotFault {
  readonly status: number;

  constructor(status: number, message: string) {
    super(endReasonOf(status), message);
    this.status = status;
  }
}

/** @param said The status as the message gives it. @param detail The beginning of the body, printable. */
export function statusFault(name: string, said: string, status: number, detail: string, attempts: number): StatusFault {
  const after = attempts > 1 ? ` after ${attempts} attempts` : '';
  const message = `${name} answered ${said}${after}${adviceFor(status)}${detail === '' ? '.' : `: ${detail}`}`;
  return new StatusFault(status, message);
}

/** A closed door is no fault of the bot behind it; a message it was given and failed on is. */
export function endReasonOf(status: number): BotFault['endReason'] {
  if (status === 408) return 'timed-out';
  const door = [401, 403, 404, 405, 407, 410, 429].includes(status) || (status >= 300 && status < 400);
  return door ? 'transport-fault' : 'bot-error';
}

function adviceFor(status: number): string {
  if (status === 401 || status === 403) return ' (check the credentials in its headers)';
  if (status === 404 || status === 410) return ' (check its address)';
  if (status === 405) return ' (check its method)';
  if (status >= 300 && status < 400) return ' (redirects are not followed; give the final address)';
  return '';
}

/** Of a tunnel that a proxy did not open; null: there was none, or it is open. */
function proxyStatusOf(error: unknown): string | null {
  if (!(error instanceof Error)) return null;
  return /Proxy response \((\d+)\) !== 200/.exec(error.message)?.[1] ?? proxyStatusOf(error.cause);
}

function isTls(error: unknown, code: string): boolean {
  return (
    /^(ERR_TLS|ERR_SSL|CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_|EPROTO|HOSTNAME_MISMATCH)/.test(code) ||
    (error instanceof Error && error.message.startsWith('Client network socket disconnected before secure TLS'))
  );
}

function codeOf(error: unknown): string {
  if (error === null || typeof error !== 'object') return '';
  if ('code' in error && typeof error.code === 'string') return error.code;
  return 'cause' in error ? codeOf(error.cause) : '';
}

function reasonOf(error: unknown): string {
  return reasons[codeOf(error)] ?? messageOf(error);
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
