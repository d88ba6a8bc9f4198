/** A page of its own for one conversation, in a browser context that nothing else is in. */
import { filledAddress } from '../connection/address.ts';
import { manners } from '../connection/manners.ts';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { renderJson } from '../../plan/template.ts';
import type { BrowserBotSpec } from '../../scenario/schema/bots/browser.ts';
import { BotFault, type BotConversation, type OpeningContext } from '../bot.ts';
import { milliseconds } from '../connection/duration.ts';
import { endReasonOf } from '../connection/http-fault.ts';
import { placeOf } from '../connection/place.ts';
import { kindOfStatus } from '../fault-kinds.ts';
import type { Kit } from '../kit.ts';
import { keepEvidence } from './page-evidence.ts';
import { pageFault } from './page-fault.ts';
import { talkOn, type During, type Site } from './page-talk.ts';
import { scopeOf } from '../scope.ts';
import type { Widget } from './widget.ts';

/** Loading a page is not answering. */
const slowestPageMs = 60_000;

/** @param leave Called when the page is closed. */
export async function talkOnPage(
  spec: BrowserBotSpec,
  kit: Kit,
  site: Site,
  browser: Browser,
  context: OpeningContext,
  leave: () => void,
): Promise<BotConversation> {
  const { locale, attachments } = context;
  const scope = scopeOf(context, kit);
  const url = filledAddress(spec.url, scope);
  const timeoutMs = milliseconds(spec.timeout, 30_000);
  const pageMs = milliseconds(spec.page_timeout, slowestPageMs);
  const span = kit.trace(`GET ${placeOf(url)}`);
  const session = await browser.newContext({
    locale,
    // The page keeps the browser's own name: bots are known to answer by it.
    extraHTTPHeaders: {
      'x-synthetic-traffic': manners['x-synthetic-traffic']!,
      // The page's requests are its own: all of them are caused by one.
      ...(span !== null && { traceparent: span.traceparent }),
      ...(renderJson(spec.headers ?? {}, scope) as Record<string, string>),
    },
  });
  const close = async (): Promise<void> => {
    await end(session);
    leave();
  };
  const keep = (): Promise<string[]> =>
    attachments === undefined ? Promise.resolve([]) : keepEvidence(session, attachments, kit.secrets);
  const during: During = (signal, work) => stoppedBy(signal, session, url, work);

  try {
    if (attachments !== undefined) await session.tracing.start({ screenshots: true, snapshots: true });
    const page = await session.newPage();
    page.setDefaultTimeout(Math.max(timeoutMs, pageMs));
    const talk = await talkOn(page, spec, kit, { site, context, during, place: placeOf(url) }, async (widget) => {
      await visit(page, url, widget, pageMs);
      span?.ended(200);
    });
    return {
      send: talk.send,
      keep,
      close,
    };
  } catch (error) {
    span?.ended(null, error);
    const kept = error instanceof BotFault ? await keep() : [];
    await close();
    if (!(error instanceof BotFault)) throw error;
    throw new BotFault(error.endReason, error.message, { cause: error, kind: error.kind, attachments: kept });
  }
}

async function visit(page: Page, url: string, widget: Widget, pageMs: number): Promise<void> {
  // A browser that has nothing to show for an answer tells of an error of its own.
  let status = 200;
  page.on('response', (response) => {
    if (response.request().isNavigationRequest() && response.frame() === page.mainFrame()) status = response.status();
  });
  const refused = (cause?: unknown): BotFault =>
    new BotFault(endReasonOf(status), `The page ${placeOf(url)} answered ${status}.`, {
      cause,
      kind: kindOfStatus(status),
    });
  await page.goto(url, { waitUntil: 'domcontentloaded', timeout: pageMs }).catch((error: unknown) => {
    if (status >= 400) throw refused(error);
    if (!(error instanceof Error) || error.name !== 'TimeoutError') throw error;
    throw new BotFault('timed-out', `The page ${placeOf(url)} did not come within ${pageMs} ms.`, { cause: error });
  });
  if (status >= 400) throw refused();
  await widget.open();
}

/** A trace is ended first: one that is written after its browser has gone brings down the whole process. */
async function end(context: BrowserContext): Promise<void> {
  await context.tracing.stop().catch(() => {});
  await context.close().catch(() => {});
}

/** Playwright knows no signals: its work ends with its context. Its errors are told as faults. */
async function stoppedBy<T>(
  signal: AbortSignal,
  context: BrowserContext,
  url: string,
  work: () => Promise<T>,
): Promise<T> {
  signal.throwIfAborted();
  const stop = (): void => void end(context);
  signal.addEventListener('abort', stop, { once: true });
  try {
    return await work();
  } catch (error) {
    const isAlone = context.pages().length === 0 && context.browser()?.isConnected() === true;
    throw signal.aborted ? signal.reason : pageFault(url, error, isAlone);
  } finally {
    signal.removeEventListener('abort', stop);
  }
}
