/**
 * A simulated customer who talks through the page that a Playwright test is on; each conversation is attached to the test.
 *
 * ```ts
 * import { expect, test } from 'mystery-shopper/playwright';
 *
 * test('the widget tells when the parcel comes', async ({ page, customer }) => {
 *   await page.goto('/support');
 *   const conversation = await customer.converse({ scenario: 'late-parcel', widget: { profile: 'deep-chat' } });
 *   await expect(conversation).toResolve();
 * });
 * ```
 */
import { type Page, test as base, expect as plain } from '@playwright/test';
import { stringify } from 'yaml';
import { botOnPage } from '../bot/page/bot-on-page.ts';
import { type ConverseOptions, talkOf, type Talk } from '../api/converse.ts';
import { play, type Played } from '../api/play.ts';
import { shown } from '../hidden/hidden.ts';
import type { BrowserBotSpec } from '../scenario/schema/bots/browser.ts';
import { transcriptOf } from './judged.ts';
import { matchers } from './matchers.ts';

export interface CustomerOptions extends Omit<ConverseOptions, 'bot'> {
  /** Where the page keeps what a customer sees: `profile`, `selectors` and what else `protocol: browser` takes. */
  widget: Omit<BrowserBotSpec, 'protocol' | 'url'>;
}

export interface Customer {
  /** Talks from where the page is now; what it came to is attached to the test as text. */
  converse: (options: CustomerOptions) => Talk;
}

/** Fixtures, for `mergeTests` and tests that extend their own `test`. */
export const test = base.extend<{ customer: Customer }>({
  customer: async ({ page }, use, testInfo) => {
    const held: Promise<Played>[] = [];
    await use({
      converse: (options) => {
        const talk = conversed(page, options);
        held.push(talk);
        return talk;
      },
    });
    for (const [at, talk] of held.entries()) {
      const text = await talk.then(transcriptOf, (error: unknown) => shown(`No conversation: ${String(error)}`));
      await testInfo.attach(`conversation ${at + 1}`, { body: text, contentType: 'text/plain' });
    }
  },
});

function conversed(page: Page, { project, widget, ...options }: CustomerOptions): Talk {
  const bot: BrowserBotSpec = { protocol: 'browser', url: page.url(), ...widget };
  const texts = project === undefined ? [] : [{ name: 'project', text: stringify(project) }];
  const open = botOnPage(page, bot);
  return talkOf(
    (how) => play({ ...options, ...how }, { bot, open, ...(texts.length > 0 && { texts }) }),
    options.signal,
  );
}

export const expect = plain.extend(matchers);
