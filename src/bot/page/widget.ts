/** One web chat widget on one page: what a customer sees of it, and what a customer does with it. */
import type { FrameLocator, Locator, Page } from 'playwright-core';
import type { Selectors } from '../../scenario/schema/bots/browser.ts';
import type { BotMessage, BotOption, CustomerMessage } from '../bot.ts';

/** What the widget shows at one moment. */
export interface Snapshot {
  messages: string[];
  options: BotOption[];
  typing: boolean;
}

export interface Widget {
  open: () => Promise<void>;
  see: () => Promise<Snapshot>;
  /** Waits by the page's own clock: what the page meant to do by then, it has done. */
  pause: (ms: number) => Promise<void>;
  /** Types, or clicks the option a customer chose. */
  say: (message: CustomerMessage) => Promise<void>;
}

/** Required once profile and configuration are put together. */
export type WidgetSelectors = Selectors & { input: string; message: string };

export function widgetOn(page: Page, selectors: WidgetSelectors): Widget {
  const { frame = [], open, input, send, message, text, option, typing } = selectors;
  const roots = frame.reduce<(Page | FrameLocator)[]>(
    (around, one) => [around[0]!.frameLocator(one), ...around],
    [page],
  );
  const root = roots[0]!;
  const find = (selector: string): Locator => root.locator(selector);
  return {
    async open() {
      if (open !== undefined && !(await find(input).first().isVisible())) await (await shownIn(roots, open)).click();
      await find(input).first().waitFor({ state: 'visible' });
    },
    async see() {
      const [messages, options, shown] = await Promise.all([
        find(message).evaluateAll(textsOf, { inner: text ?? null, option: option ?? null }),
        option === undefined ? [] : find(option).evaluateAll(labelsOf),
        typing === undefined ? false : find(typing).first().isVisible(),
      ]);
      return { messages, options: options.map((label) => ({ label, value: label })), typing: shown };
    },
    pause: (ms) => find('html').first().evaluate(waited, ms),
    async say({ text: words, option: chosen }) {
      // What is offered now belongs to the turn that is being answered.
      if (option !== undefined) await find(option).evaluateAll(markAnswered);
      if (chosen !== null && option !== undefined) {
        const buttons = find(option).and(root.locator(':visible'));
        // The newest, where an earlier bubble has one of the same name.
        const named = buttons.filter({ hasText: exactly(chosen.label) });
        if ((await named.count()) > 0) return named.last().click();
      }
      const field = find(input).first();
      const typed = chosen?.value ?? words;
      // A field of one line drops line breaks and joins the words around them.
      await field.fill((await field.evaluate(isOneLine)) ? typed.replaceAll(/\s*\n\s*/g, ' ') : typed);
      return send === undefined ? field.press('Enter') : find(send).first().click();
    },
  };
}

/** Where it shows, from within outwards: a page may itself show what then lies in a frame. */
async function shownIn(roots: readonly (Page | FrameLocator)[], selector: string): Promise<Locator> {
  for (const root of roots) {
    const one = root.locator(selector).first();
    if (await one.isVisible()) return one;
  }
  return roots[0]!.locator(selector).first();
}

/** What the customer has not seen yet, as bubbles; the options stand at the last. */
export function newMessages(before: number, { messages, options }: Snapshot): BotMessage[] {
  const fresh = messages.slice(before).filter((text) => text.trim() !== '');
  if (fresh.length === 0) return options.length === 0 ? [] : [{ text: '', options }];
  return fresh.map((text, index) => ({ text, options: index === fresh.length - 1 ? options : [] }));
}

/** An element as the functions below find it in the page. */
interface ShownElement {
  innerText?: string;
  textContent: string | null;
  style?: { display: string };
  querySelectorAll: (selector: string) => Iterable<ShownElement>;
  getClientRects: () => { length: number };
  hasAttribute: (name: string) => boolean;
  tagName: string;
  /** Set by this program: the customer has spoken since it was offered. */
  mysteryShopperAnswered?: boolean;
}

/** Runs in the page. What screen readers alone are told is outside `inner`; buttons in a bubble are no words of the bot. */
function textsOf(
  elements: ShownElement[],
  { inner, option }: { inner: string | null; option: string | null },
): string[] {
  // A page knows plain CSS alone; Playwright's own selectors find buttons, but not within a bubble.
  let isPlain = true;
  try {
    if (option !== null) elements[0]?.querySelectorAll(option);
  } catch {
    isPlain = false;
  }
  return elements.map((element) => {
    const buttons =
      option === null || !isPlain ? [] : [...element.querySelectorAll(option)].filter(({ style }) => style);
    const shown = buttons.map(({ style }) => style!.display);
    // Hidden for as long as it takes to read what is left; nothing is painted in between.
    for (const button of buttons) button.style!.display = 'none';
    const parts = inner === null ? [element] : [...element.querySelectorAll(inner)];
    const texts = parts.map((part) => (part.innerText ?? part.textContent ?? '').trim());
    for (const [index, button] of buttons.entries()) button.style!.display = shown[index]!;
    return texts.filter((text) => text !== '').join('\n');
  });
}

/** Runs in the page. */
function markAnswered(elements: ShownElement[]): void {
  for (const element of elements) element.mysteryShopperAnswered = true;
}

/** Runs in the page. */
function waited(_: ShownElement, ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

/** Runs in the page. */
function isOneLine({ tagName }: ShownElement): boolean {
  return tagName === 'INPUT';
}

/** Runs in the page. What can be clicked and came since the customer spoke. */
function labelsOf(elements: ShownElement[]): string[] {
  return elements
    .filter((element) => element.getClientRects().length > 0 && !element.hasAttribute('disabled'))
    .filter((element) => element.mysteryShopperAnswered !== true)
    .map((element) => (element.textContent ?? '').trim())
    .filter((label) => label !== '');
}

function exactly(label: string): RegExp {
  return new RegExp(`^\\s*${label.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}\\s*$`);
}
