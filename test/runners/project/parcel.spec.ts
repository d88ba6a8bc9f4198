import { expect, test } from 'mystery-shopper/playwright';

const widget = { selectors: { input: 'input', message: '.bubble-assistant' }, quiet: '300ms' };

test('tells when it comes', async ({ page, customer }) => {
  await page.goto('/support');
  const conversation = await customer.converse({ scenario: 'late', widget });
  await expect(conversation).toResolve();
  expect(await page.locator('.bubble-assistant').count()).toBeGreaterThan(0);
});

test('asks for what it does not need', async ({ page, customer }) => {
  await page.goto('/support');
  await expect(customer.converse({ scenario: 'late', widget })).toAskFor('order_number');
});
