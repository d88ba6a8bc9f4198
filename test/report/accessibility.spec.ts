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
