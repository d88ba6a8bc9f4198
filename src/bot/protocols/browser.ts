/** The bot as customers meet it: its web chat widget, in a browser. A page for each conversation, nothing shared between them. */
import pLimit from 'p-limit';
import type { Browser } from 'playwright-core';
import { ProblemError } from '../../problem.ts';
import type { BrowserBotSpec } from '../../scenario/schema/bots/browser.ts';
import type { Bot } from '../bot.ts';
import { filledAddress } from '../connection/address.ts';
import { browserProxy } from '../page/browser-proxy.ts';
import { launchChromium } from '../page/browser-launch.ts';
import type { Kit } from '../kit.ts';
import type { Protocol } from '../protocol.ts';
import { talkOnPage } from '../page/page-conversation.ts';
import type { Site } from '../page/page-talk.ts';
import type { WidgetSelectors } from '../page/widget.ts';
import { widgetProfiles } from '../page/widget-profiles.ts';

export const browserProtocol: Protocol<BrowserBotSpec> = {
  open: openBrowserBot,
  signals: ({ profile }) => (profile === undefined ? [] : widgetProfiles[profile].signals),
};

function openBrowserBot(spec: BrowserBotSpec, kit: Kit): Bot {
  const site = siteOf(spec);
  const lane = pLimit(spec.pages ?? 4);
  const named = spec.proxy === undefined ? undefined : filledAddress(spec.proxy, { env: kit.env });
  const proxy = browserProxy(named, spec.url, kit.env);
  let launching: Promise<Browser> | null = null;
  const launched = (): Promise<Browser> =>
    (launching ??= launchChromium(spec.executable, kit.env, proxy).then((browser) =>
      // A browser that dies takes its pages with it, and not those of the conversations to come.
      browser.on('disconnected', () => (launching = null)),
    ));
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
            resolve(await talkOnPage(spec, kit, site, await launched(), context, leave));
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

/** @throws ProblemError where neither profile nor selectors say where one types, or what the bot says. */
export function siteOf(spec: BrowserBotSpec): Site {
  const profile = spec.profile === undefined ? null : widgetProfiles[spec.profile];
  const selectors = { ...profile?.selectors, ...spec.selectors };
  if (selectors.input === undefined || selectors.message === undefined) {
    const missing = selectors.input === undefined ? 'selectors.input' : 'selectors.message';
    throw new ProblemError([{ code: 'missing-key', message: `"bot.${missing}" is needed where no profile gives it.` }]);
  }
  return {
    selectors: selectors as WidgetSelectors,
    signals: spec.signals ?? profile?.signals ?? [],
    signalItems: spec.signal_items ?? profile?.signalItems ?? null,
  };
}
