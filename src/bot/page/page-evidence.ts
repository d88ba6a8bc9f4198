/** What shows how a conversation on a page went wrong. */
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { BrowserContext } from 'playwright-core';
import type { Secrets } from '../secrets.ts';

/** A page that hangs gives no picture. */
const longestMs = 15_000;

/**
 * Keeps a picture of the page and a trace of the whole conversation, as far as there still is a page.
 * @param folder Made when there is something to put into it.
 * @returns The names of what was kept. `trace.zip` is for `npx playwright show-trace`.
 */
export async function keepEvidence(context: BrowserContext, folder: string, secrets: Secrets): Promise<string[]> {
  const kept: string[] = [];
  const keep = async (name: string, write: (path: string) => Promise<unknown>): Promise<void> => {
    await write(join(folder, name)).then(
      () => kept.push(name),
      () => {},
    );
  };
  const [page] = context.pages();
  if (page !== undefined) {
    const picture = (path: string) => page.screenshot({ path, timeout: longestMs });
    // On a busy machine a browser now and then has no picture to give at the first time of asking.
    await keep('page.png', (path) => picture(path).catch(() => picture(path)));
  }
  await keep('trace.zip', async (path) => {
    await context.tracing.stop({ path });
    // A trace holds every request of the page, with the headers of the configuration.
    if (!secrets.none()) await redactTrace(path, secrets);
  });
  return kept;
}

async function redactTrace(path: string, secrets: Secrets): Promise<void> {
  try {
    const { redactZip } = await import('./redacted-zip.ts');
    await redactZip(path, secrets);
  } catch (error) {
    await rm(path, { force: true });
    throw error;
  }
}
