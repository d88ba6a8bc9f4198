import { BotFault } from '../bot.ts';
import type { FaultKind } from '../fault-kinds.ts';
import { placeOf } from '../connection/place.ts';

/** What there is to change. */
const kinds: Record<string, FaultKind> = {
  'net::ERR_INVALID_AUTH_CREDENTIALS': 'proxy-sign-in',
  'net::ERR_PROXY_AUTH_UNSUPPORTED': 'proxy-sign-in',
  'net::ERR_PROXY_CONNECTION_FAILED': 'no-proxy',
  'net::ERR_TUNNEL_CONNECTION_FAILED': 'not-let-through',
  'net::ERR_NAME_NOT_RESOLVED': 'no-host',
  'net::ERR_CONNECTION_REFUSED': 'connection-refused',
  'net::ERR_SSL_PROTOCOL_ERROR': 'no-tls',
  'net::ERR_CERT_AUTHORITY_INVALID': 'untrusted-by-browser',
  'net::ERR_CERT_DATE_INVALID': 'certificate-expired',
  'net::ERR_CERT_COMMON_NAME_INVALID': 'certificate-of-another',
};

/** What went wrong with a page, told as a fault; an error that is not Playwright's stays as it is. @param isAlone The browser is there, and its page is not. */
export function pageFault(address: string, error: unknown, isAlone = false): unknown {
  if (error instanceof BotFault || !(error instanceof Error) || error.name === 'AbortError') return error;
  const url = placeOf(address);
  const [line = ''] = error.message.split('\n');
  const [network] = /net::\w+/.exec(line) ?? [];
  if (network !== undefined) {
    const kind = kinds[network] ?? null;
    return new BotFault('transport-fault', `The page ${url} could not be opened: ${network}.`, { cause: error, kind });
  }
  if (isAlone) return new BotFault('bot-error', `The page ${url} closed itself.`, { cause: error });
  if (/has been closed|crashed/.test(line))
    return new BotFault('transport-fault', `The browser lost the page ${url}: ${line}`, { cause: error });
  const what = error.name === 'TimeoutError' ? 'did not show what was looked for' : 'failed';
  return new BotFault('bot-error', `The widget on ${url} ${what}: ${line}`, { cause: error });
}
