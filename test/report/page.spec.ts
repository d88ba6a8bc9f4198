import { expect, test } from './open.ts';

test('opens from disk with the verdict first and asks the network for nothing', async ({ open }) => {
  const { page, requests, errors } = await open('compared', '#view=all');
  await expect(page.locator('h1')).toHaveText(/^Roll out 2\.4\.0 for eight of twelve intents/);
  await page.locator('.pair h3').waitFor();
  expect(requests.filter((url) => !url.startsWith('data:'))).toEqual([]);
  expect(errors).toEqual([]);
});

test('allows itself nothing but its own script and style', async ({ open }) => {
  const { page } = await open('compared');
  const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
  expect(policy).toMatch(/^default-src 'none'; script-src 'sha256-[\w+/=]+'; style-src 'sha256-[\w+/=]+';/);
  expect(policy).not.toContain('unsafe');
  const isBlocked = await page.evaluate(async () => {
    const script = document.createElement('script');
    script.textContent = 'window.broken = true';
    document.body.append(script);
    return !('broken' in window);
  });
  expect(isBlocked).toBe(true);
});

test('shows what to do with each intent, the four scores and what was not tested', async ({ open }) => {
  const { page } = await open('compared');
  const words = page.locator('.decisions .decision .verdict-word');
  await expect(words).toHaveText([
    ...Array(2).fill('Hold'),
    ...Array(2).fill('Not enough evidence'),
    ...Array(8).fill('Roll out'),
  ]);
  await expect(page.locator('.decisions + .note')).toHaveText(/^8 of 12 intents to roll out/);
  await expect(page.locator('.score h3')).toHaveText(['Accuracy', 'Effort', 'Escalation', 'Tone']);
  await expect(page.getByText('Gift card and Store hours')).toBeVisible();
});

test('a view reorders the document itself and is kept in the address', async ({ open }) => {
  const { page } = await open('compared');
  await page.getByRole('link', { name: 'QA', exact: true }).click();
  await expect(page).toHaveURL(/#view=qa$/);
  await expect(page.locator('main > section').first()).toHaveAttribute('id', 'changed');
  await page.goBack();
  await expect(page.locator('main > section').first()).toHaveAttribute('id', 'verdict');
});

test('an address opens what its sender saw', async ({ open }) => {
  const { page } = await open('compared', '#view=qa&open=refund-missing%2Fangry-regular%2F1&turn=2&theme=dark');
  await expect(page.locator('#h-pair')).toHaveText('Refund not arrived × Angry regular, repetition 1');
  await expect(page.locator('#turn-2')).toHaveClass(/current/);
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});

test('light and dark follow the system until the reader chooses', async ({ open, page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await open('compared');
  const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const dark = await paper();
  await page.getByRole('button', { name: 'Light' }).click();
  await expect.poll(paper).not.toBe(dark);
  await expect(page).toHaveURL(/theme=light/);
});

test('without a baseline only levels and absolute gates are shown', async ({ open }) => {
  const { page, errors } = await open('first', '#view=all');
  await expect(page.getByText('no baseline yet')).toBeVisible();
  await expect(page.getByText('Change [95 %]')).toHaveCount(0);
  await expect(page.getByText('Interval [95 %]').first()).toBeVisible();
  await expect(page.locator('.pair')).toHaveClass(/alone/);
  expect(errors).toEqual([]);
});

test('however long a value is, its name beside it can be read', async ({ open, page }) => {
  await open('compared');
  const shares = await page.locator('.trust .pairs > div').evaluateAll((rows) =>
    rows.map((row) => {
      row.querySelector('dd')!.prepend('A sentence of the bot as it was said. '.repeat(6));
      return row.querySelector('dt')!.getBoundingClientRect().width / row.getBoundingClientRect().width;
    }),
  );
  expect(shares.length).toBeGreaterThan(3);
  expect(Math.min(...shares)).toBeGreaterThan(0.3);
});
