import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from '@playwright/test';
import type axe from 'axe-core';
import { history } from '../../src/api/history.ts';
import { serve, type Served } from '../../src/api/serve.ts';

const axePath = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
let reports: string;
let address: string;
let served: Served;

test.beforeAll(async () => {
  reports = mkdtempSync(join(tmpdir(), 'mystery-shopper-history-page-'));
  const lines = Array.from({ length: 30 }, (_, day) => ({
    format: 1,
    id: `run-${day}`,
    startedAt: new Date(Date.UTC(2026, 0, 1 + day)).toISOString(),
    suite: 'abcdef01',
    bot: { name: 'Tansy', build: day < 20 ? '1' : '2', protocol: 'http' },
    program: '0.1.0',
    seed: '1',
    repeat: 5,
    conversations: 100,
    scorable: 100,
    judged: true,
    values: { verified_success: [day < 27 ? 0.9 + (day % 3) / 100 : 0.6, 0.02] },
    told: { folder: `run-${day}`, verdict: day < 27 ? 'passed' : 'failed', headline: 'A headline.' },
  }));
  writeFileSync(join(reports, 'history.jsonl'), `${lines.map((line) => JSON.stringify(line)).join('\n')}\n`);
  address = pathToFileURL((await history({ reports })).file).href;
  served = await serve({ reports });
});
test.afterAll(async () => {
  await served.close();
  rmSync(reports, { recursive: true });
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing in the page of all runs and where they are chosen, ${colorScheme}, wide and on a phone, and they need no script`, async ({
    browser,
  }) => {
    for (const width of [1440, 320])
      for (const [url, heading] of [
        [address, 'All runs'],
        [`${served.url}~choose`, 'Side by side'],
      ] as const) {
        const page = await browser.newPage({ colorScheme, viewport: { width, height: 900 } });
        await page.goto(url);
        await expect(page.getByRole('heading', { name: heading })).toBeVisible();
        await expect(page.locator('script')).toHaveCount(0);
        await page.evaluate(readFileSync(axePath, 'utf8'));
        const { violations } = await page.evaluate(() => (window as unknown as { axe: typeof axe }).axe.run());
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
        await page.close();
      }
  });
}
