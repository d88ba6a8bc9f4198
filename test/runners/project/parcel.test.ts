import { expect, it } from 'vitest';
import { converse, type UserBot } from 'mystery-shopper';
import 'mystery-shopper/vitest';

const bot = (arrival: string): UserBot => ({ open: () => ({ send: () => `It arrives ${arrival}.` }) });

it('tells when it comes', async () => {
  const conversation = converse({ scenario: 'late', bot: bot('tomorrow') });
  await expect(conversation).toResolve();
  await expect(conversation).not.toAskFor('order_number');
});

it('tells something else', async () => {
  await expect(converse({ scenario: 'late', bot: bot('next week') })).toResolve();
});
