/** What a customer says to the widget of a page, and what is shown for it, whoever opened the page. */
import type { Page } from 'playwright-core';
import type { BrowserBotSpec } from '../../scenario/schema/bots/browser.ts';
import type { SignalSpec } from '../../scenario/schema/bots/parts.ts';
import { BotFault, type BotConversation, type OpeningContext, type Signal } from '../bot.ts';
import { milliseconds } from '../connection/duration.ts';
import type { Kit } from '../kit.ts';
import { quietOf } from '../quiet.ts';
import { checkedReply } from '../reply.ts';
import { strangerMessage } from '../test-hosts.ts';
import { listenForSignals } from './page-signals.ts';
import { pageTroubles } from './page-troubles.ts';
import { newMessages, widgetOn, type Widget, type WidgetSelectors } from './widget.ts';
import { settled } from './widget-settled.ts';

/** Where a page keeps what a customer sees, and what its server says. */
export interface Site {
  selectors: WidgetSelectors;
  signals: SignalSpec[];
  signalItems: string | null;
}

/** Ends work on a page when a signal is aborted, and tells its errors as faults. */
export type During = <T>(signal: AbortSignal, work: () => Promise<T>) => Promise<T>;

interface Around {
  site: Site;
  context: Pick<OpeningContext, 'signal' | 'isUnfinished'>;
  during: During;
  /** What messages call the page by: its own address may differ from one conversation to the next. */
  place: string;
}

/** @param arrive Called once the page is listened to: what brings the widget up. */
export async function talkOn(
  page: Page,
  spec: BrowserBotSpec,
  kit: Pick<Kit, 'clock' | 'mayReach'>,
  { site, context, during, place }: Around,
  arrive: (widget: Widget) => Promise<void>,
): Promise<Pick<BotConversation, 'send'>> {
  const timeoutMs = milliseconds(spec.timeout, 30_000);
  const quiet = quietOf(spec.quiet);
  /** Whose "one moment" was its last word says so again; that is waited for once a conversation. */
  let waitedInVain = false;
  const isUnfinished = (texts: readonly string[]): boolean =>
    !waitedInVain && context.isUnfinished?.(texts.map((text) => ({ text, options: [] }))) === true;
  const troubles = pageTroubles(page);
  let signals: Signal[] = [];
  listenForSignals(page, site.signals, site.signalItems, (signal) => signals.push(signal));
  const widget = widgetOn(page, site.selectors);
  let seen = 0;
  await during(context.signal, () => arrive(widget));
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
  if (greetingMs > 0) await watch(kit.clock.now(), greetingMs, context.signal);

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
      if (end === null) throw troubles.fault(`The widget on ${place} did not answer within ${timeoutMs} ms`);
      waitedInVain ||= end.times.quietMs === undefined;
      seen = end.snapshot.messages.length;
      const messages = newMessages(unread, end.snapshot);
      const reply = { messages, intent: null, signals: given, times: end.times };
      return checkedReply(reply, () => `The widget on ${place} showed nothing new.`);
    },
  };
}
