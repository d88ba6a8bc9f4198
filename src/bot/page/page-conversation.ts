/** One conversation on one page, in a browser context of its own. */
import { manners } from '../connection/manners.ts';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { render, renderJson } from '../../plan/template.ts';
import type { BrowserBotSpec } from '../../scenario/schema/bots/browser.ts';
import type { SignalSpec } from '../../scenario/schema/bots/parts.ts';
import { BotFault, type BotConversation, type OpeningContext, type Signal } from '../bot.ts';
import { milliseconds } from '../connection/duration.ts';
import { endReasonOf } from '../connection/http-fault.ts';
import type { Kit } from '../kit.ts';
import { keepEvidence } from './page-evidence.ts';
import { pageFault } from './page-fault.ts';
import { pageTroubles } from './page-troubles.ts';
import { listenForSignals } from './page-signals.ts';
import { quietOf } from '../quiet.ts';
import { checkedReply } from '../reply.ts';
import { scopeOf } from '../scope.ts';
import { strangerMessage } from '../test-hosts.ts';
import { newMessages, widgetOn, type Widget, type WidgetSelectors } from './widget.ts';
import { settled } from './widget-settled.ts';

/** Where a page keeps what a customer sees, and what its server says. */
export interface Site {
  selectors: WidgetSelectors;
  signals: SignalSpec[];
  signalItems: string | null;
}

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
  const { locale, attachments, signal: opening } = context;
  const scope = scopeOf(context, kit);
  const url = render(spec.url, scope).text;
  const timeoutMs = milliseconds(spec.timeout, 30_000);
  const pageMs = milliseconds(spec.page_timeout, slowestPageMs);
  const span = kit.trace(`GET ${url.split('?')[0]}`);
  const quiet = quietOf(spec.quiet);
  /** Whose "one moment" was its last word says so again; that is waited for once a conversation. */
  let waitedInVain = false;
  const isUnfinished = (texts: readonly string[]): boolean =>
    !waitedInVain && context.isUnfinished?.(texts.map((text) => ({ text, options: [] }))) === true;
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
  const during = <T>(signal: AbortSignal, work: () => Promise<T>): Promise<T> => stoppedBy(signal, session, url, work);

  try {
    if (attachments !== undefined) await session.tracing.start({ screenshots: true, snapshots: true });
    const page = await session.newPage();
    page.setDefaultTimeout(Math.max(timeoutMs, pageMs));
    const troubles = pageTroubles(page);
    let signals: Signal[] = [];
    listenForSignals(page, site.signals, site.signalItems, (signal) => signals.push(signal));
    const widget = widgetOn(page, site.selectors);
    let seen = 0;
    await during(opening, () => visit(page, url, widget, pageMs));
    span?.ended(200);
    const staysHere = (): void => {
      const now = new URL(page.url());
      if (now.host !== '' && !kit.mayReach(now))
        throw new BotFault('transport-fault', `The page went on to another host: ${strangerMessage(now)}`);
    };
    staysHere();
    const greetingMs = milliseconds(spec.greeting, 0);
    const watch = (sentAt: number, waitMs: number, signal: AbortSignal) =>
      during(signal, () =>
        settled(widget, kit.clock, { seen, sentAt, waitMs, quiet, isUnfinished }, () => signals.length),
      );
    // A greeting stays unseen, so that the first turn begins with it.
    if (greetingMs > 0) await watch(kit.clock.now(), greetingMs, opening);

    return {
      async send(message, signal) {
        // Greetings and late bubbles are no answer to what is said now.
        const before = (await during(signal, widget.see)).messages.length;
        const unread = seen;
        seen = before;
        staysHere();
        const sentAt = kit.clock.now();
        troubles.forget();
        await during(signal, () => widget.say(message));
        const end = await watch(sentAt, timeoutMs, signal);
        const given = signals;
        signals = [];
        if (end === null) throw troubles.fault(`The widget on ${url} did not answer within ${timeoutMs} ms`);
        waitedInVain ||= end.times.quietMs === undefined;
        seen = end.sight.messages.length;
        const messages = newMessages(unread, end.sight);
        const reply = { messages, intent: null, signals: given, times: end.times };
        return checkedReply(reply, () => `The widget on ${url} showed nothing new.`);
      },
      keep,
      close,
    };
  } catch (error) {
    span?.ended(null, error);
    const kept = error instanceof BotFault ? await keep() : [];
    await close();
    if (!(error instanceof BotFault)) throw error;
    throw new BotFault(error.endReason, error.message, { cause: error, attachments: kept });
  }
}

async function visit(page: Page, url: string, widget: Widget, pageMs: number): Promise<void> {
  const response = await page.goto(url, { waitUntil: 'domcontentloaded', timeout: pageMs }).catch((error: unknown) => {
    if (!(error instanceof Error) || error.name !== 'TimeoutError') throw error;
    throw new BotFault('timed-out', `The page ${url} did not come within ${pageMs} ms.`, { cause: error });
  });
  const status = response?.status() ?? 200;
  if (status >= 400) throw new BotFault(endReasonOf(status), `The page ${url} answered ${status}.`);
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
