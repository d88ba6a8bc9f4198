import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, expect, type Page, test } from '@playwright/test';
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
    told: {
      folder: `run-${day}`,
      verdict: day < 27 ? 'passed' : 'failed',
      headline: 'Hold Refunds.',
      names: ['Refunds'],
    },
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

for (const [language, heading, chosen] of [
  ['de', 'Alle Läufe', 'Nebeneinander'],
  ['es', 'Todas las ejecuciones', 'Lado a lado'],
  ['fr', 'Toutes les exécutions', 'Côte à côte'],
] as const) {
  test(`the pages of all runs and where they are chosen are in ${language} alone, wide and on a phone`, async ({
    browser,
  }) => {
    const own = await serve({ reports, language });
    const english = await textsOf(browser, [served.url, `${served.url}~choose`]);
    for (const width of [1280, 320])
      for (const [url, title] of [
        [own.url, heading],
        [`${own.url}~choose`, chosen],
      ] as const) {
        const page = await browser.newPage({ viewport: { width, height: 900 } });
        await page.goto(url);
        await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
        await expect(page.locator('html')).toHaveAttribute('lang', language);
        const seen = await wordsOf(page);
        expect(seen.filter((text) => english.has(text) && !alike.test(text))).toEqual([]);
        await page.evaluate(readFileSync(axePath, 'utf8'));
        const { violations } = await page.evaluate(() => (window as unknown as { axe: typeof axe }).axe.run());
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
        await page.close();
      }
    await own.close();
  });
}

/** Ids, folders, versions and words that every language has alike. */
const alike = /^(?:run-\d+|suite \w+|Release|Baseline|Verdict|mystery-shopper .*)$/;

async function textsOf(browser: Browser, urls: readonly string[]): Promise<Set<string>> {
  const page = await browser.newPage();
  const texts = new Set<string>();
  for (const url of urls) {
    await page.goto(url);
    for (const text of await wordsOf(page)) texts.add(text);
  }
  await page.close();
  return texts;
}

/** Texts and labels with words in them. */
const wordsOf = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const texts = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
    const found = [...document.querySelectorAll('[aria-label]')].map((one) => one.getAttribute('aria-label')!);
    for (let node = texts.nextNode(); node !== null; node = texts.nextNode())
      if (node.parentElement!.localName !== 'style') found.push(node.textContent!.trim());
    return found.filter((text) => /\p{L}{2}/u.test(text));
  });
