import { expect, test } from './open.ts';

test('the knee is drawn in each figure and said above them', async ({ open }) => {
  const { page, errors, requests } = await open('loaded', '#view=leader');
  const section = page.locator('#load');
  await expect(section.locator('h2')).toHaveText('Quality under load');
  await expect(section.locator('header b')).toContainText('Knee at 10 a second.');
  await expect(section.locator('figure')).toHaveCount(7);
  await expect(section.locator('line.knee')).toHaveCount(7);
  await expect(section.locator('tbody tr')).toHaveCount(3);
  expect([...errors, ...requests]).toEqual([]);
});

test('a run without a load has no such section', async ({ open }) => {
  const { page } = await open('compared', '#view=all');
  await expect(page.locator('#load')).toHaveCount(0);
});

test('a phone needs no sideways scroll for it', async ({ open, page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open('loaded', '#view=all');
  await page.locator('#load figure').first().waitFor();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
});
