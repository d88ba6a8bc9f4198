/** A Chromium to talk through: Playwright's own, else one of the machine's. */
import { existsSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { type BrowserProxy, dictionaryHost } from './browser-proxy.ts';
import { ProblemError } from '../../problem.ts';

/** The one without windows first: it draws the same, and asks nobody for anything. */
const usualPlaces = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * A whole Chromium asks its maker for updates, accounts, dictionaries and what a form may be, whatever else is switched off: it asks this
 * machine instead, where nobody answers, or finds no such host.
 */
const silent = [
  ...['component-updater=url-source', 'gaia-url', 'autofill-server-url'].map(
    (service) => `--${service}=http://127.0.0.1:9/`,
  ),
  `--host-resolver-rules=MAP ${dictionaryHost} ~NOTFOUND`,
];

/** @throws ProblemError where there is no Playwright or no browser. */
export async function launchChromium(
  executable: string | undefined,
  env: NodeJS.ProcessEnv,
  proxy?: BrowserProxy,
): Promise<Browser> {
  const problem = (message: string, hint: string, cause?: unknown): ProblemError =>
    new ProblemError([{ code: 'no-bot', message, hint }], { cause });
  const { chromium } = await import('playwright-core').catch((error: unknown) => {
    throw problem('protocol: browser needs the package "playwright-core".', 'Run: npm install playwright-core', error);
  });
  const named = executable ?? env['MYSTERY_SHOPPER_CHROMIUM'];
  const found = named ?? [chromium.executablePath(), ...usualPlaces].find((path) => existsSync(path));
  if (found === undefined || !existsSync(found)) {
    const what =
      named === undefined ? 'There is no Chromium or Chrome on this machine.' : `There is no browser at "${named}".`;
    throw problem(what, 'Run: npx playwright-core install chromium, or name one as executable.');
  }
  // Chromium refuses to run as root inside its own sandbox.
  const args = [...silent, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])];
  return chromium.launch({ executablePath: found, args, ...(proxy && { proxy }) });
}
