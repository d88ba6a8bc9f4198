/** A Chromium to talk through: Playwright's own, else one of the machine's. */
import { existsSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { ProblemError } from '../../problem.ts';

const usualPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** @throws ProblemError where there is no Playwright or no browser. */
export async function launchChromium(executable: string | undefined, env: NodeJS.ProcessEnv): Promise<Browser> {
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
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return chromium.launch({ executablePath: found, args });
}
