import { expect, test } from './open.ts';

test('the same link twice works twice, and so does another filter of the same section', async ({ open }) => {
  const { page } = await open('compared', '#view=qa');
  const links = page.locator('a.chip', { hasText: 'shown in' });
  const heading = page.locator('#h-conversations');
  for (const at of [0, 0, 1]) {
    await page.evaluate(() => scrollTo(0, 0));
    await expect(heading).not.toBeInViewport();
    await links.nth(at).click();
    await expect(heading).toBeInViewport();
  }
});

test('a link of the contents works twice', async ({ open }) => {
  const { page } = await open('compared', '#view=all');
  const link = page.locator('nav.contents a', { hasText: 'Gates' });
  for (let time = 0; time < 2; time += 1) {
    await page.evaluate(() => scrollTo(0, 0));
    await link.click();
    await expect(page.locator('#h-gates')).toBeInViewport();
  }
});
