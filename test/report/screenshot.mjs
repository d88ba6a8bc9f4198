/**
 * Makes docs/report-wide.png, the first screen of the demo's report, and docs/report-costs.png, what failure costs.
 *
 *     npm run build && node dist/cli/main.js demo --out reports && node test/report/screenshot.mjs reports/<run>/index.html
 *     node test/report/screenshot.mjs reports/<run>/index.html docs/report-costs.png '#view=leader&at=costs'
 */
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from '@playwright/test';

const [report, target = 'docs/report-wide.png', hash = ''] = process.argv.slice(2);
if (!report) throw new Error('Expected the path of a report: node test/report/screenshot.mjs reports/<run>/index.html');
const executablePath = process.env['MYSTERY_SHOPPER_CHROMIUM'];
const browser = await chromium.launch({
  ...(executablePath ? { executablePath } : {}),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
const page = await browser.newPage({ viewport: { width: 1440, height: 1540 }, colorScheme: 'light' });
await page.goto(pathToFileURL(resolve(report)).href + hash);
await page.locator('main h1').waitFor();
await page.screenshot({ path: target });
await browser.close();
