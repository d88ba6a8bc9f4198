import { expect, test } from './open.ts';

const opened = '#view=qa&open=refund-missing%2Fangry-regular%2F2';

test('both releases stand side by side, turn against turn', async ({ open }) => {
  const { page } = await open('compared', opened);
  await expect(page.locator('.turn.head')).toContainText('2.3.1 baseline');
  await expect(page.locator('.turn.head')).toContainText('abandoned after 3 turns, not verified');
  await expect(page.locator('#turn-1 .spine')).toContainText('bot differs');
  await expect(page.locator('#turn-3 .spine')).toContainText('candidate only');
  await expect(page.locator('#turn-2 .before .end')).toContainText('Ended at turn 2: resolved.');
});

test('a chip, its mark in the bubble and its note in the margin are chosen together', async ({ open }) => {
  const { page } = await open('compared', opened);
  const chip = page.locator('.note-chip', { hasText: 'fact asked again' }).first();
  await chip.click();
  await expect(chip).toHaveAttribute('aria-pressed', 'true');
  await expect(page.locator('mark.chosen')).toContainText('Could you share your order number?');
  await expect(page.locator('.evidence li.chosen')).toContainText('order number, given in this turn');
  await chip.click();
  await expect(page.locator('mark.chosen')).toHaveCount(0);
});

test('a quote in the verdict leads to its turn', async ({ open }) => {
  const { page } = await open('compared');
  await page.locator('.decisions .hold .quote a').first().click();
  await expect(page.locator('.turn.current')).toBeInViewport();
  await expect(page.locator('#h-pair')).toContainText('Refund not arrived');
});

test('a conversation the page does not carry is said to be in conversations.jsonl', async ({ open }) => {
  const { page } = await open('compared', '#view=qa&open=no%2Fsuch%2F1');
  await expect(page.locator('.pair')).toContainText('no/such/1 stands in conversations.jsonl');
});
