/** The bot as customers meet it: its web chat widget, in a browser. A page for each conversation, nothing shared between them. */
import { join } from 'node:path';
import pLimit from 'p-limit';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { render, renderJson } from '../plan/template.ts';
import { ProblemError } from '../problem.ts';
import type { BrowserBotSpec } from '../scenario/schema/bots/browser.ts';
import { BotFault, type Bot, type BotConversation, type BotReply, type OpeningContext, type Signal } from './bot.ts';
import { launchChromium } from './browser-launch.ts';
import { milliseconds } from './duration.ts';
import type { Kit } from './kit.ts';
import { listenForSignals } from './page-signals.ts';
import { checkedReply } from './reply.ts';
import { newMessages, widgetOn, type Sight, type Widget, type WidgetSelectors } from './widget.ts';
import { widgetProfiles } from './widget-profiles.ts';

const lookEveryMs = 100;
const slowestPageMs = 20_000;

export function openBrowserBot(spec: BrowserBotSpec, kit: Kit): Bot {
  const profile = spec.profile === undefined ? null : widgetProfiles[spec.profile];
  const selectors = { ...profile?.selectors, ...spec.selectors };
  if (selectors.input === undefined || selectors.message === undefined) {
    const missing = selectors.input === undefined ? 'selectors.input' : 'selectors.message';
    throw new ProblemError([{ code: 'missing-key', message: `"bot.${missing}" is needed where no profile gives it.` }]);
  }
  const lane = pLimit(spec.pages ?? 4);
  let launching: Promise<Browser> | null = null;
  const launched = (): Promise<Browser> => (launching ??= launchChromium(spec.executable, kit.env));
  return {
    async identify() {
      await launched();
      return { name: null, build: null };
    },
    open: (context) =>
      new Promise((resolve, reject) => {
        // A conversation keeps its place in the pool until it is closed.
        void lane(async () => {
          let leave = (): void => {};
          const left = new Promise<void>((resolve) => (leave = resolve));
          try {
            context.signal.throwIfAborted();
            const page = {
              signals: spec.signals ?? profile?.signals ?? [],
              items: spec.signal_items ?? profile?.signalItems ?? null,
            };
            resolve(
              await conversation(spec, kit, await launched(), selectors as WidgetSelectors, page, context, leave),
            );
          } catch (error) {
            leave();
            reject(error);
          }
          await left;
        });
      }),
    close: async () => (await launching?.catch(() => null))?.close(),
  };
}

async function conversation(
  spec: BrowserBotSpec,
  kit: Kit,
  browser: Browser,
  selectors: WidgetSelectors,
  heard: { signals: NonNullable<BrowserBotSpec['signals']>; items: string | null },
  { conversationId, locale, facts, signal: opening }: OpeningContext,
  leave: () => void,
): Promise<BotConversation> {
  const scope = { conversation_id: conversationId, locale, facts, env: kit.env };
  const url = render(spec.url, scope).text;
  const timeoutMs = milliseconds(spec.timeout, 30_000);
  const quietMs = milliseconds(spec.quiet, 800);
  const context = await browser.newContext({
    locale,
    extraHTTPHeaders: renderJson(spec.headers ?? {}, scope) as Record<string, string>,
  });
  const close = async (): Promise<void> => {
    await context.close().catch(() => {});
    leave();
  };
  const trouble = troubleOf(url, context, kit, conversationId);
  try {
    if (kit.artifacts !== null) await context.tracing.start({ screenshots: true, snapshots: true });
    const page = await context.newPage();
    // Loading a page is not answering.
    page.setDefaultTimeout(Math.max(timeoutMs, slowestPageMs));
    let signals: Signal[] = [];
    listenForSignals(page, heard.signals, heard.items, (signal) => signals.push(signal));
    const widget = widgetOn(page, selectors);
    let seen = 0;
    await stoppedBy(opening, context, () => trouble(page, () => visit(page, url, widget)));
    const greetingMs = milliseconds(spec.greeting, 0);
    const watch = (sentAt: number, waitMs: number, signal: AbortSignal): Promise<Settled | null> =>
      stoppedBy(signal, context, () =>
        trouble(page, () => settled(widget, kit, { seen, sentAt, waitMs, quietMs, signal }, () => signals.length)),
      );
    // A greeting stays unseen, so that the first turn begins with it.
    if (greetingMs > 0) await watch(kit.clock.now(), greetingMs, opening);

    return {
      async send(message, signal) {
        // Greetings and late bubbles are no answer to what is said now.
        const before = (await stoppedBy(signal, context, () => trouble(page, widget.see))).messages.length;
        const unread = seen;
        seen = before;
        const sentAt = kit.clock.now();
        await stoppedBy(signal, context, () => trouble(page, () => widget.say(message)));
        const end = await watch(sentAt, timeoutMs, signal);
        const given = signals;
        signals = [];
        if (end === null) {
          return trouble(page, () => {
            throw new BotFault('timed-out', `The widget on ${url} did not answer within ${timeoutMs} ms.`);
          });
        }
        const messages = newMessages(unread, end.sight);
        seen = end.sight.messages.length;
        const reply: BotReply = { messages, intent: null, signals: given, times: end.times };
        return checkedReply(reply, () => `The widget on ${url} showed nothing new.`);
      },
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

interface Settled {
  sight: Sight;
  times: { firstMs: number; lastMs: number };
}

interface Watch {
  /** Messages shown before. */
  seen: number;
  sentAt: number;
  waitMs: number;
  quietMs: number;
  signal: AbortSignal;
}

/** Looks until something new has come and nothing changes any more; null: nothing came in time. */
async function settled(
  widget: Widget,
  kit: Kit,
  { seen, sentAt, waitMs, quietMs, signal }: Watch,
  signals: () => number,
): Promise<Settled | null> {
  let last = '';
  let firstAt: number | null = null;
  let changedAt = sentAt;
  // A busy machine stops page and clock together: time alone does not show that the page had a chance to go on.
  let quietLooks = 0;
  for (;;) {
    const sight = await widget.see();
    const now = kit.clock.now();
    const unread = sight.messages.slice(seen);
    const face = JSON.stringify([unread, sight.options, signals()]);
    if (unread.some((text) => text.trim() !== '') || signals() > 0) firstAt ??= now;
    if (face !== last) changedAt = now;
    quietLooks = face === last && !sight.typing ? quietLooks + 1 : 0;
    last = face;
    const over = now - sentAt >= waitMs;
    const quiet = now - changedAt >= quietMs && quietLooks * lookEveryMs >= quietMs;
    if (firstAt !== null && (quiet || over)) {
      return { sight, times: { firstMs: firstAt - sentAt, lastMs: changedAt - sentAt } };
    }
    if (over) return null;
    await kit.clock.sleep(lookEveryMs, signal);
  }
}

async function visit(page: Page, url: string, widget: Widget): Promise<void> {
  const response = await page.goto(url, { waitUntil: 'domcontentloaded' });
  const status = response?.status() ?? 200;
  if (status >= 400) throw new BotFault('transport-fault', `The page ${url} answered ${status}.`);
  await widget.open();
}

/** Playwright knows no signals: its work ends with its context. */
async function stoppedBy<T>(signal: AbortSignal, context: BrowserContext, work: () => Promise<T>): Promise<T> {
  signal.throwIfAborted();
  const stop = (): void => void context.close().catch(() => {});
  signal.addEventListener('abort', stop, { once: true });
  try {
    return await work();
  } catch (error) {
    throw signal.aborted ? signal.reason : error;
  } finally {
    signal.removeEventListener('abort', stop);
  }
}

/** Tells Playwright's errors as faults, and keeps a picture and a trace of the page where they are wanted. */
function troubleOf(url: string, context: BrowserContext, kit: Kit, conversationId: string) {
  return async <T>(page: Page, work: () => Promise<T>): Promise<T> => {
    try {
      return await work();
    } catch (error) {
      const fault = faultOf(url, error);
      if (fault === null || kit.artifacts === null) throw fault ?? error;
      const file = join(kit.artifacts, conversationId.replaceAll(/[^\w.-]+/g, '_'));
      const kept = await Promise.all([
        page.screenshot({ path: `${file}.png` }).then(
          () => `${file}.png`,
          () => null,
        ),
        context.tracing.stop({ path: `${file}.zip` }).then(
          () => `${file}.zip`,
          () => null,
        ),
      ]);
      const files = kept.filter((path) => path !== null).join(', ');
      throw new BotFault(fault.endReason, files === '' ? fault.message : `${fault.message} See ${files}`, {
        cause: error,
      });
    }
  };
}

function faultOf(url: string, error: unknown): BotFault | null {
  if (error instanceof BotFault) return error;
  if (!(error instanceof Error) || error.name === 'AbortError') return null;
  const [line = ''] = error.message.split('\n');
  if (/net::ERR_/.test(line))
    return new BotFault('transport-fault', `The page ${url} could not be opened: ${/net::\w+/.exec(line)![0]}.`, {
      cause: error,
    });
  const what = error.name === 'TimeoutError' ? 'did not show what was looked for' : 'failed';
  return new BotFault('bot-error', `The widget on ${url} ${what}: ${line}`, { cause: error });
}
