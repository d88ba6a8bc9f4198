import { describe, expect, it } from 'vitest';
import { understand } from '../../../src/customer/understand.ts';
import { briefOf, reply } from '../brief-of.ts';

const learn = { deposit_back: { truth: '461.50', says: ['520', '58.50'], kind: 'amount' as const } };
const brief = briefOf({
  goal: 'Learn how much of the deposit is paid back',
  facts: { lease: { value: 'LE-7719', description: 'the number of the lease' } },
  wants: { learn },
});
const told = (text: string) =>
  understand(reply(text), brief).flatMap((act) => (act.kind === 'informs' ? [act.value] : []));

describe('of an amount that is reckoned in lines, the customer hears the outcome', () => {
  it.each([
    'Deposit paid: 520.00 EUR\nCleaning: 58.50 EUR\nDeposit paid back: 461.50 EUR',
    '- Deposit: €520.00\n- Cleaning: €58.50\n- **Paid back to you: €461.50**',
    '| Item | Amount |\n|---|---|\n| Deposit | €520.00 |\n| Cleaning | −€58.50 |\n| **Paid back** | **€461.50** |',
  ])('%j', (text) => {
    expect(told(text).map((value) => Number(value))).toEqual([461.5]);
  });
});
