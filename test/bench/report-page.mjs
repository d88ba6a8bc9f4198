/**
 * npm run bench:report [-- 675,10000,50000,100000]: the report's page in Chromium, opened from disk, over stored runs of different sizes. A run of the
 * demo suite is held and then repeated on disk, as candidate and as baseline. Prints the table of docs/report.md.
 */
import { chromium } from '@playwright/test';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { startBot } from './demo-suite.mjs';
import { grown } from './grown.mjs';
import { holdConversations } from './hold.mjs';

const sizes = (process.argv[2] ?? '675,10000,50000,100000').split(',').map(Number);
const folder = mkdtempSync(join(tmpdir(), 'mystery-shopper-page-'));
const executablePath = process.env.MYSTERY_SHOPPER_CHROMIUM;

try {
  const bot = await startBot();
  const { folder: run } = await holdConversations({
    url: bot.url,
    conversations: 675,
    concurrency: 16,
    outDir: folder,
  });
  bot.stop();
  const rows = [];
  for (const size of sizes) rows.push(await measured(run, size));
  const head = [
    'conversations',
    'index.html',
    'parts',
    'bytes a conversation',
    'first paint',
    ...Object.keys(rows[0].longest),
  ];
  const line = (cells) => `| ${cells.join(' | ')} |\n`;
  process.stdout.write(line(head) + line(head.map(() => '---')));
  for (const { size, page, parts, paint, longest } of rows) {
    const kilobytes = (bytes) => `${Math.round(bytes / 1000).toLocaleString('en')} kB`;
    const bytes = Math.round((page + parts) / size).toLocaleString('en');
    const times = [paint, ...Object.values(longest)].map((ms) => `${Math.round(ms)} ms`);
    process.stdout.write(line([size.toLocaleString('en'), kilobytes(page), kilobytes(parts), bytes, ...times]));
  }
  process.stdout.write(
    `${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.versions.node}\n`,
  );
} finally {
  rmSync(folder, { recursive: true });
}

async function measured(run, size) {
  const [before, now] = [await grown(run, size, 1, folder), await grown(run, size, 2, folder)];
  const out = join(folder, `out-${size}`);
  const compared = spawnSync(
    process.execPath,
    ['dist/cli/main.js', 'compare', before, now, '--out', out, '--format', 'html', '--quiet'],
    {
      encoding: 'utf8',
    },
  );
  if (compared.status === 2) throw new Error(compared.stderr);
  for (const one of [before, now]) rmSync(one, { recursive: true });
  const page = statSync(join(out, 'index.html')).size;
  const beside = join(out, 'index-parts');
  const parts = size > 5000 ? readdirSync(beside).reduce((sum, name) => sum + statSync(join(beside, name)).size, 0) : 0;
  return { size, page, parts, ...(await walked(join(out, 'index.html'), size)) };
}

/**
 * In each thing a reader does, the longest task of the page's thread, and how much the thread worked before the page first showed: milliseconds of
 * processor time, which other work on the machine does not lengthen.
 */
async function walked(path, size) {
  const browser = await chromium.launch({ args: ['--no-sandbox'], ...(executablePath && { executablePath }) });
  const page = await browser.newPage();
  const longest = {};
  let paint = 0;
  const step = async (name, act) => {
    await browser.startTracing(page, { categories: ['toplevel', 'loading', 'blink.user_timing', 'devtools.timeline'] });
    await act();
    await page.waitForTimeout(300);
    const tasks = tasksIn(JSON.parse(String(await browser.stopTracing())).traceEvents);
    longest[name] = Math.max(0, ...tasks.map(({ worked }) => worked));
    if (name === 'open')
      paint = tasks.filter(({ isPainted }) => !isPainted).reduce((sum, { worked }) => sum + worked, 0);
  };
  const status = page.getByRole('status');
  await step('open', async () => {
    await page.goto(`${pathToFileURL(path)}#view=qa`);
    await status.filter({ hasText: `of ${size.toLocaleString('en')} match` }).waitFor({ timeout: 120_000 });
  });
  await step('search', async () => {
    await page.locator('#search').pressSequentially('refund', { delay: 60 });
    await status.filter({ hasNotText: 'reading' }).waitFor();
    await page.locator('.conversations .hit mark').first().waitFor();
  });
  await step('filter', async () => {
    await page.getByRole('button', { name: 'Clear' }).click();
    await page.getByLabel('Outcome').selectOption('verified');
    await page.getByRole('button', { name: 'Situation' }).click();
  });
  await step('show more', () => page.getByRole('button', { name: 'Show more' }).click());
  await step('open one', async () => {
    await page.locator('.conversations tbody a').last().click();
    await page.locator('#pair[aria-labelledby]').waitFor();
  });
  await step('key', () => page.locator('body').press(']'));
  await browser.close();
  return { paint, longest };
}

/** Of the thread that runs the page. */
function tasksIn(events) {
  const threads = events.filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain');
  const isOwn = ({ pid, tid }) => threads.some((thread) => thread.pid === pid && thread.tid === tid);
  const painted = events.find(({ name }) => name === 'firstContentfulPaint')?.ts ?? Infinity;
  return events
    .filter((event) => event.name.endsWith('RunTask') && event.tdur !== undefined && isOwn(event))
    .map(({ ts, tdur }) => ({ worked: tdur / 1000, isPainted: ts > painted }));
}
