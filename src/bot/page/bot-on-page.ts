/** The widget of a page that somebody else has opened, and will close. */
import type { Page } from 'playwright-core';
import type { BrowserBotSpec } from '../../scenario/schema/bots/browser.ts';
import type { Bot } from '../bot.ts';
import type { Kit } from '../kit.ts';
import { siteOf } from '../protocols/browser.ts';
import { placeOf } from '../connection/place.ts';
import { pageFault } from './page-fault.ts';
import { type During, talkOn } from './page-talk.ts';

/** One conversation at a time: it goes on where the page is. */
export const botOnPage =
  (page: Page, spec: BrowserBotSpec) =>
  (kit: Kit): Bot => {
    const site = siteOf(spec);
    const during: During = async (signal, work) => {
      signal.throwIfAborted();
      let stop = (): void => {};
      const stopped = new Promise<never>((_, reject) => {
        stop = () => reject(signal.reason as Error);
        signal.addEventListener('abort', stop, { once: true });
      });
      try {
        return await Promise.race([stopped, work()]);
      } catch (error) {
        throw signal.aborted ? signal.reason : pageFault(spec.url, error, false);
      } finally {
        signal.removeEventListener('abort', stop);
      }
    };
    return {
      identify: async () => ({ name: null, build: null }),
      open: async (context) => {
        const { send } = await talkOn(page, spec, kit, { site, context, during, place: placeOf(spec.url) }, (widget) =>
          widget.open(),
        );
        return { send, close: async () => {} };
      },
      close: async () => {},
    };
  };
