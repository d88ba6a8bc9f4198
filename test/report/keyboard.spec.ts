import { expect, test } from './open.ts';

test('the first key press offers to skip to the report', async ({ open }) => {
  const { page } = await open('compared');
  await page.keyboard.press('Tab');
  await expect(page.getByText('Skip to the report')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();
});

test('j and k step through the regressions', async ({ open }) => {
  const { page } = await open('compared', '#view=qa');
  const title = page.locator('#h-pair');
  await page.keyboard.press('j');
  await expect(page.locator('.pair')).toContainText(/1 of \d+/);
  const first = await title.textContent();
  await page.keyboard.press('j');
  await expect(title).not.toHaveText(first!);
  await expect(page.locator('.pair')).toContainText(/2 of \d+/);
  await page.keyboard.press('k');
  await expect(title).toHaveText(first!);
});

test('brackets step through the turns and stop at the last', async ({ open }) => {
  const { page } = await open('compared', '#view=qa&open=refund-missing%2Fangry-regular%2F2');
  await page.locator('#turn-3').waitFor();
  for (let press = 0; press < 5; press += 1) await page.keyboard.press(']');
  await expect(page.locator('#turn-3')).toHaveClass(/current/);
  await page.keyboard.press('[');
  await expect(page.locator('#turn-2')).toHaveClass(/current/);
});

test('a slash goes to the search, and keys typed there are only typed', async ({ open }) => {
  const { page } = await open('compared');
  await page.keyboard.press('/');
  const search = page.getByLabel(/^Search/);
  await expect(search).toBeFocused();
  await page.keyboard.type('jk[]/');
  await expect(search).toHaveValue('jk[]/');
});

test('what has the focus can be seen', async ({ open }) => {
  const { page } = await open('compared');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  const outline = await page.evaluate(() => getComputedStyle(document.activeElement ?? document.body).outlineStyle);
  expect(outline).toBe('solid');
});
