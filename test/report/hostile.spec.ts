import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { hostileTexts } from './hostile.ts';
import { expect, test } from './open.ts';

test('no word of a bot runs, loads or becomes markup', async ({ open }) => {
  const { page, requests, errors } = await open('hostile', '#view=all');
  await page.getByLabel(/^Search/).fill('onerror');
  await expect(page.getByRole('status').filter({ hasText: 'match, worst first' })).toBeVisible();
  await page.locator('.conversations a').first().click();
  await expect(page.locator('.pair')).toContainText('<img src=x onerror="window.broken = true">');
  for (let step = 0; step < 12; step += 1) await page.keyboard.press('j');
  await page.locator('.pair h3').waitFor();
  expect(await page.evaluate(() => 'broken' in window)).toBe(false);
  expect(requests.filter((url) => !url.startsWith('data:'))).toEqual([]);
  expect(errors).toEqual([]);
  expect(await page.locator('main :is(img, iframe, object, embed, form)').count()).toBe(0);
  for (const link of await page.locator('a').all()) expect(await link.getAttribute('href')).toMatch(/^#/);
});

test('hidden characters are shown as codes, in isolation from the page', async ({ open }) => {
  const { page } = await open('hostile', '#view=all');
  await page.getByLabel(/^Search/).fill('txt.exe');
  await page.locator('.conversations a').first().click();
  const said = page.locator('.pair bdi', { hasText: 'txt.exe' }).first();
  await expect(said).toContainText('U+202Etxt.exe');
  await expect(said.locator('.code-point').first()).toHaveText('U+202E');
});

test('a long word breaks, and never widens the page', async ({ open, page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await open('hostile', '#view=all&query=longlonglong');
  await page.locator('.conversations a').first().click();
  const long = page.locator('.pair', { hasText: 'longlong' });
  await long
    .getByRole('button', { name: /^show all/ })
    .first()
    .click();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
});

test('junit.xml of hostile words is well-formed for a strict parser', async ({ open, reports }) => {
  const { page } = await open('hostile');
  const xml = readFileSync(fileURLToPath(new URL('junit.xml', reports.hostile)), 'utf8');
  const [script = ''] = hostileTexts;
  expect(xml).toContain(script.replaceAll('<', '&lt;').replaceAll('>', '&gt;'));
  const errors = await page.evaluate(
    (text) => new DOMParser().parseFromString(text, 'application/xml').querySelectorAll('parsererror').length,
    xml,
  );
  expect(errors).toBe(0);
});
