import { systemClock } from '../../src/bot/clock.ts';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openBackend } from '../../src/conversation/backend.ts';
import type { RunRecord } from '../../src/run/record.ts';
import { holdConversations } from '../../src/run/hold-conversations.ts';
import { openShop, type Shop } from './shop.ts';
import { optionsFor } from './suite.ts';

let shop: Shop;
beforeEach(async () => {
  shop = await openShop();
});
afterEach(() => shop.close());

describe('carryOut', () => {
  it('gives up every conversation when the journal cannot be written, and says why', async () => {
    const written: string[] = [];
    const journal = {
      async turn(line: string) {
        if (written.push(line) === 2) throw new Error('ENOSPC');
      },
      conversation: async () => {},
      close: async () => {},
    };
    const options = await optionsFor(shop.url);
    const [arm] = options.arms;
    const backend = openBackend(arm.project.backend, { env: {}, cwd: process.cwd(), clock: systemClock });
    const open = { ...arm, folder: '', backend, journal, items: arm.plan.items, finished: new Set<string>() };
    const work = holdConversations(options, [{ ...open, record: {} as RunRecord }], 2);
    await expect(work).rejects.toThrow('ENOSPC');
    expect(written.length).toBeLessThanOrEqual(3);
    await backend.close();
  });
});
