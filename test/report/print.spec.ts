import { expect, test } from './open.ts';

/** A4 at 96 dots an inch, less the page's margins of 13 and 14 mm above and below, 14 mm at each side. */
const content = { width: 688, height: 1020 };

test('the first page holds the verdict, its reasons and a line to sign', async ({ open, page }) => {
  await page.setViewportSize({ width: content.width, height: content.height });
  await open('compared');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.sign')).toBeVisible();
  await expect(page.locator('.print-head')).toContainText('2026-03-18-0110-candidate');
  const bottom = await page.locator('.sign').evaluate((sign) => sign.getBoundingClientRect().bottom);
  expect(bottom).toBeLessThanOrEqual(content.height);
  const breaks = await page.locator('#verdict + section').evaluate((next) => getComputedStyle(next).breakBefore);
  expect(breaks).toBe('page');
});

test('paper has no controls and is light, whatever the screen is', async ({ open, page }) => {
  await open('compared', '#view=all&theme=dark');
  await page.emulateMedia({ media: 'print' });
  for (const control of ['.top', '.contents', '.filters', '.pair'])
    await expect(page.locator(control).first()).toBeHidden();
  expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(255, 255, 255)');
});

test('it prints to a PDF of a handful of pages', async ({ open }) => {
  const { page } = await open('compared');
  const pdf = (await page.pdf({ preferCSSPageSize: true, printBackground: true })).toString('latin1');
  const pages = pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
  expect(pages).toBeGreaterThan(1);
  expect(pages).toBeLessThan(10);
});

test('what is printed says whose view it is', async ({ open, page }) => {
  await page.emulateMedia({ media: 'print' });
  await open('compared', '#view=vendor');
  await expect(page.locator('.print-head')).toContainText('vendor’s view');
});
