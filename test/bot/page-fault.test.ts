import { expect, it } from 'vitest';
import type { BotFault } from '../../src/bot/bot.ts';
import { faultRow } from '../../src/bot/fault-kinds.ts';
import { pageFault } from '../../src/bot/page/page-fault.ts';

it('a certificate that Chromium does not trust is no fault of the bot, and says how Chromium comes to trust it', () => {
  const told = new Error('page.goto: net::ERR_CERT_AUTHORITY_INVALID at https://shop.example/chat\nCall log: …');
  const fault = pageFault('https://shop.example/chat', told) as BotFault;
  expect([fault.endReason, fault.kind]).toEqual(['transport-fault', 'untrusted-by-browser']);
  expect(faultRow(fault.kind).fix).toContain('certutil');
});
