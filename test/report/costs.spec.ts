import { expect, test } from './open.ts';

test('what does failure cost? The first screen says it by intent, and the section as a sentence', async ({ open }) => {
  const { page } = await open('compared', '#view=leader');
  await expect(page.locator('.decisions .cost').first()).toContainText(/\d to \d|up to \d/);
  await page.getByRole('navigation', { name: 'Sections' }).getByRole('link', { name: 'Cost of failure' }).click();
  await expect(page.locator('#costs .lede')).toContainText('that could be avoided');
});

test('a price that is changed changes every sum, stays in the address, and can be taken back', async ({ open }) => {
  const { page } = await open('compared', '#view=leader');
  const sentence = page.locator('#costs .lede');
  const before = await sentence.textContent();
  await page.getByLabel('One human contact').fill('60');
  await expect(sentence).not.toHaveText(before!);
  expect(page.url()).toContain('prices=human_contact%3A60');
  const changed = await sentence.textContent();
  await page.reload();
  await expect(sentence).toHaveText(changed!);
  await page.getByRole('button', { name: 'As in the project' }).click();
  await expect(sentence).toHaveText(before!);
});

test('a report of a project without prices says nothing of money', async ({ open }) => {
  const { page } = await open('first', '#view=all');
  await expect(page.locator('#costs, .decisions .cost')).toHaveCount(0);
});
