/** Opens a written report as a reader would: from disk, in a real browser, with everything it asks for or breaks on record. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { test as base, type Page } from '@playwright/test';
import type { RunRecord } from '../../src/run/record.ts';
import { writeReports, type ReportSources } from '../../src/report/write.ts';
import { fixture, sourcesOf } from './fixture.ts';
import { poisoned } from './hostile.ts';
import { underLoad } from './loaded.ts';

export { expect } from '@playwright/test';

export interface Opened {
  page: Page;
  /** Addresses asked for beside the file itself. */
  requests: string[];
  errors: string[];
}

interface Reports {
  compared: string;
  first: string;
  hostile: string;
  loaded: string;
  /** A page that carries few of the conversations, with the others beside it. */
  parted: string;
}

export const test = base.extend<
  { open: (which: keyof Reports, hash?: string) => Promise<Opened> },
  { reports: Reports }
>({
  reports: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads the fixtures a function needs from its first parameter.
    async ({}, use) => {
      const folder = mkdtempSync(join(tmpdir(), 'mystery-shopper-page-'));
      const made = fixture();
      const written = async (name: string, sources: ReportSources, most?: number) => {
        const run = mkdtempSync(join(folder, name));
        await writeReports(run, sources, ['html', 'junit'], most);
        return pathToFileURL(join(run, 'index.html')).href;
      };
      const sources = sourcesOf(made);
      const loadedRecord = underLoad(sources.candidate.record, sources.candidate.scored);
      await use({
        compared: await written('compared', sources),
        first: await written('first', {
          ...sources,
          candidate: { ...sources.candidate, record: unpriced(sources.candidate.record) },
          baseline: null,
          comparison: null,
          judgement: { gates: [], verdict: 'passed', rollout: [], parity: [], headline: 'A first run.', besides: [] },
          conversations: { ...sources.conversations, baseline: null },
        }),
        hostile: await written('hostile', sourcesOf(poisoned(made))),
        parted: await written('parted', sources, 60),
        loaded: await written('loaded', { ...sources, candidate: { ...sources.candidate, record: loadedRecord } }),
      });
      rmSync(folder, { recursive: true });
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  open: async ({ page, reports }, use) => {
    await use(async (which, hash = '') => {
      const requests: string[] = [];
      const errors: string[] = [];
      page.on('request', (request) => {
        if (!request.url().startsWith(reports[which])) requests.push(request.url());
      });
      page.on('pageerror', (error) => errors.push(error.message));
      page.on('console', (message) => {
        if (message.type() === 'error' || message.type() === 'warning') errors.push(message.text());
      });
      await page.goto(reports[which] + hash);
      await page.locator('main').waitFor();
      return { page, requests, errors };
    });
  },
});

function unpriced({ costs: _costs, intents, ...record }: RunRecord): RunRecord {
  const without = Object.entries(intents).map(([id, { cost_of_failure: _own, ...intent }]) => [id, intent] as const);
  return { ...record, intents: Object.fromEntries(without) };
}
