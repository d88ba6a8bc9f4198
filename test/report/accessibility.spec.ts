import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type axe from 'axe-core';
import { expect, test } from './open.ts';

const axePath = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const views = ['leader', 'qa', 'vendor', 'all'] as const;
const opened = '&open=refund-missing%2Fangry-regular%2F1';

test.describe('axe', () => {
  for (const scheme of ['light', 'dark'] as const) {
    test(`finds nothing in the whole report, ${scheme}`, async ({ open, page }) => {
      await page.emulateMedia({ colorScheme: scheme });
      await open('compared', `#view=all${opened}`);
      await page.locator('.pair h3').waitFor();
      expect(await violations(page)).toEqual([]);
    });
  }

  for (const scheme of ['light', 'dark'] as const) {
    test(`finds nothing in quality under load, ${scheme}`, async ({ open, page }) => {
      await page.emulateMedia({ colorScheme: scheme });
      await open('loaded', '#view=all');
      await page.locator('#load figure').first().waitFor();
      expect(await violations(page)).toEqual([]);
    });
  }

  test('finds nothing in the engineer’s order of it, on a phone', async ({ open, page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await open('compared', `#view=qa${opened}`);
    await page.locator('.pair h3').waitFor();
    expect(await violations(page)).toEqual([]);
  });
});

test('at no width is a word broken or does the page scroll sideways', async ({ open, page }) => {
  await open('compared', `#view=all${opened}`);
  await page.locator('.pair h3').waitFor();
  for (const width of [320, 390, 1024, 1440, 1920]) {
    await page.setViewportSize({ width, height: 900 });
    expect([width, await brokenWords(page)]).toEqual([width, []]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  }
});

test('axe finds nothing on the narrowest screen, and on paper, where no word is broken either', async ({
  open,
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 900 });
  await open('compared', `#view=all${opened}`);
  await page.locator('.pair h3').waitFor();
  expect(await violations(page)).toEqual([]);
  // A4 between its margins.
  await page.setViewportSize({ width: 794, height: 1123 });
  await page.emulateMedia({ media: 'print' });
  expect(await violations(page)).toEqual([]);
  expect(await brokenWords(page)).toEqual([]);
});

test('a phone needs no sideways scroll in any view', async ({ open, page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open('compared');
  for (const view of views) {
    await page.evaluate((hash) => location.assign(hash), `#view=${view}${opened}`);
    await page.locator('.pair h3').waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  }
});

test('every target is at least 24 pixels high, links in running text aside', async ({ open }) => {
  const { page } = await open('compared', '#view=all');
  await page.locator('.pair h3').waitFor();
  const small = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('a, button, input, select, summary')]
      .filter((one) => getComputedStyle(one).display !== 'inline' && !one.classList.contains('skip'))
      .filter((one) => one.getClientRects().length > 0 && one.getBoundingClientRect().height < 24)
      .map((one) => one.outerHTML.slice(0, 120)),
  );
  expect(small).toEqual([]);
});

/** By injection into the page's own world: the page's policy lets no script in, Playwright may. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(readFileSync(axePath, 'utf8'));
  const result = await page.evaluate(() => (window as unknown as { axe: typeof axe }).axe.run());
  return result.violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes
        .map((node) => node.html)
        .slice(0, 3)
        .join(' | ')}`,
  );
}

/** Words that go on in another line: of what fits one, none should. Ids, addresses and commands may. */
const brokenWords = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const broken: string[] = [];
    const texts = document.createTreeWalker(document.querySelector('main')!, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
      const element = node.parentElement!;
      if (element.getClientRects().length === 0 || element.closest('code') !== null) continue;
      for (const { 0: word, index } of node.textContent!.matchAll(/[\p{L}\p{N}]{2,24}/gu)) {
        range.setStart(node, index);
        range.setEnd(node, index + word.length);
        const lines = new Set(
          [...range.getClientRects()].filter(({ width }) => width > 0).map(({ top }) => Math.round(top)),
        );
        if (lines.size > 1) broken.push(`${word} in ${element.closest('section')?.id ?? ''}`);
      }
    }
    return broken;
  });
