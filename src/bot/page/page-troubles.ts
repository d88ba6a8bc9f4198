/** What went wrong on a page while a customer waited, and who is blamed for a widget that shows nothing. */
import type { Page, Request } from 'playwright-core';
import { BotFault } from '../bot.ts';
import { endReasonOf } from '../connection/http-fault.ts';
import { placeOf } from '../connection/place.ts';

export interface PageTroubles {
  /** From now on. */
  forget: () => void;
  /** @param silence What is known in any case: `The widget on … did not answer within 30000 ms`. */
  fault: (silence: string) => BotFault;
}

/** Nothing of the request has left the browser. */
const neverConnected =
  /ERR_(CONNECTION_REFUSED|NAME_NOT_RESOLVED|INTERNET_DISCONNECTED|ADDRESS_UNREACHABLE|NETWORK_CHANGED|PROXY_CONNECTION_FAILED|CERT_\w+|SSL_\w+)/;

export function pageTroubles(page: Page): PageTroubles {
  let found: { blamed: BotFault['endReason']; what: string } | null = null;
  // A script that fails is often the consequence of a request that did.
  const note = (blamed: BotFault['endReason'], what: string): void => {
    if (found === null || (found.blamed === 'timed-out' && blamed !== 'timed-out')) found = { blamed, what };
  };
  /** Pages talk to many servers; only those that the page and its frames come from speak for the bot. */
  const isOwn = (request: Request): boolean => {
    if (!['xhr', 'fetch', 'eventsource'].includes(request.resourceType())) return false;
    const hosts = page.frames().flatMap((frame) => (URL.canParse(frame.url()) ? new URL(frame.url()).host : []));
    return hosts.includes(new URL(request.url()).host);
  };
  const nameOf = (request: Request): string => `${request.method()} ${placeOf(request.url())}`;
  page.on('requestfailed', (request) => {
    const why = request.failure()?.errorText ?? '';
    // A page that gives up a request of its own has seen no failure.
    if (!isOwn(request) || /ERR_ABORTED/.test(why)) return;
    note(neverConnected.test(why) ? 'transport-fault' : 'bot-error', `${nameOf(request)} failed: ${why}`);
  });
  page.on('response', (response) => {
    const request = response.request();
    if (response.status() < 400 || !isOwn(request)) return;
    note(endReasonOf(response.status()), `${nameOf(request)} answered ${response.status()}`);
  });
  page.on('pageerror', (error) => note('timed-out', `a script of the page failed: ${error.message.split('\n')[0]}`));
  return {
    forget: () => (found = null),
    fault: (silence) =>
      new BotFault(found?.blamed ?? 'timed-out', found === null ? `${silence}.` : `${silence}: ${found.what}.`),
  };
}
