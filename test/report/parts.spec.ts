import { rename } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { expect, test } from './open.ts';

test('beside a page that carries a sample, all conversations are counted, searched, quoted and opened', async ({
  open,
}) => {
  const { page, requests, errors } = await open('parted', '#view=qa');
  const status = page.getByRole('status');
  await expect(status).toHaveText('480 of 480 match, worst first');
  await page.getByLabel('Outcome').selectOption('verified');
  await expect(status).toContainText('426 of 480 match');
  await page.getByRole('button', { name: 'Clear' }).click();
  await page.getByLabel(/^Search/).fill('refund on its way');
  await expect(status).toHaveText(/^\d+ of 480 match, worst first$/);
  await expect(page.locator('.conversations .hit mark').first()).toHaveText(/refund|on|its|way/i);
  const last = page.locator('.conversations tbody a').last();
  await last.click();
  await expect(page.locator('#pair .turn[id]').first()).toBeVisible();
  expect(requests.every((url) => url.includes('/index-parts/'))).toBe(true);
  expect(errors).toEqual([]);
});

test('a link to a conversation that the page does not carry opens it', async ({ open }) => {
  const { page } = await open('parted', '#view=qa');
  await expect(page.getByRole('status')).toContainText('480 of 480');
  await page.getByRole('button', { name: 'Turns' }).click();
  const href = await page.locator('.conversations tbody a').last().getAttribute('href');
  await page.goto('about:blank');
  await open('parted', href!);
  await expect(page.locator('#pair .turn[id]').first()).toBeVisible();
});

test('copied without its folder the page shows what it carries, and says what is missing', async ({
  open,
  reports,
}) => {
  const folder = fileURLToPath(new URL('index-parts', reports.parted));
  await rename(folder, `${folder}-away`);
  const { page } = await open('parted', '#view=qa');
  await expect(page.getByRole('status')).toContainText('index-parts, which is not beside it');
  await page.getByLabel(/^Search/).fill('refund');
  await expect(page.locator('.conversations .hit mark').first()).toBeVisible();
  await rename(`${folder}-away`, folder);
});
