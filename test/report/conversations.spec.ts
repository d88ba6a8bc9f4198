import { expect, test } from './open.ts';

test('filters narrow the table and are kept in the address', async ({ open }) => {
  const { page } = await open('compared', '#view=qa');
  await page.getByLabel('Persona').selectOption('bereaved');
  await page.getByLabel('Intent').selectOption('refund-missing');
  await expect(page.getByRole('status')).toContainText('5 of 480 match');
  await expect(page).toHaveURL(/intent=refund-missing&persona=bereaved/);
  await page.getByRole('button', { name: 'Clear' }).click();
  await expect(page.getByRole('status')).toContainText('480 of 480 match');
});

test('the search finds words that were said, in any transcript', async ({ open }) => {
  const { page } = await open('compared', '#view=qa');
  await page.getByLabel(/^Search/).fill('refund is on its way');
  await expect(page.getByRole('status')).toHaveText(/^\d of 480 match, worst first$/);
  const rows = page.locator('.conversations tbody tr');
  expect(await rows.count()).toBeGreaterThan(0);
  for (const row of await rows.all()) await expect(row).toContainText('Refund not arrived');
});

test('a search that finds nothing says what to do', async ({ open }) => {
  const { page } = await open('compared', '#view=qa&query=zebra');
  await expect(page.getByText('No conversation matches')).toBeVisible();
});

test('the table starts short, worst first, and shows more when asked', async ({ open }) => {
  const { page } = await open('compared', '#view=qa');
  const rows = page.locator('.conversations tbody tr');
  await expect(rows).toHaveCount(40);
  await expect(rows.first()).toContainText('failed, verified before');
  await page.getByRole('button', { name: 'Show more' }).click();
  await expect(rows).toHaveCount(240);
});

test('a cause leads to all of its conversations', async ({ open }) => {
  const { page } = await open('compared');
  const cause = page.locator('.cause', { hasText: 'False success' });
  const all = await cause.getByText(/^shown in \d+$/).textContent();
  await cause.getByText(/^shown in \d+$/).click();
  await expect(page.getByRole('status')).toContainText(`${all!.replace('shown in ', '')} of 480 match`);
});

test('each choice says how many conversations it leaves, and a heading sorts them', async ({ open }) => {
  const { page } = await open('compared', '#view=qa');
  await page.getByLabel('Intent').selectOption('refund-missing');
  await expect(page.getByLabel('Persona').locator('option[value="bereaved"]')).toHaveText(/\(5\)$/);
  await page.getByRole('button', { name: 'Turns' }).click();
  await expect(page).toHaveURL(/sort=turns/);
  await expect(page.getByRole('columnheader', { name: 'Turns' })).toHaveAttribute('aria-sort', 'descending');
});

test('the search shows where the words were said', async ({ open }) => {
  const { page } = await open('compared', '#view=qa&query=order%20number');
  await expect(page.locator('.conversations .hit mark').first()).toHaveText(/order|number/i);
});

test('a tag finds its conversation, beside whose transcript the note stands', async ({ open }) => {
  for (const which of ['compared', 'parted'] as const) {
    const { page, errors } = await open(which, '#view=qa');
    await page.getByLabel('Tag').selectOption('known defect');
    await expect(page.getByRole('status')).toContainText('1 of 480 match');
    await expect(page).toHaveURL(/tag=known/);
    await page.locator('.conversations tbody a').click();
    await expect(page.getByRole('list', { name: 'Tags and notes' })).toContainText('The carrier was down that night');
    await expect(page.locator('#pair')).toContainText('mystery-shopper note reports/candidate');
    expect(errors).toEqual([]);
  }
});

test('a cause leads to all of its conversations whatever was chosen before', async ({ open }) => {
  const { page } = await open('compared', '#view=qa&tag=known+defect&persona=bereaved');
  await page
    .locator('.cause')
    .first()
    .getByText(/^shown in \d+$/)
    .click();
  await expect(page.getByRole('status')).toHaveText(/^[1-9]\d* of 480 match/);
});
