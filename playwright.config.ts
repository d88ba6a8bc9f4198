import { defineConfig } from '@playwright/test';

/** MYSTERY_SHOPPER_CHROMIUM names a browser of the system's where Playwright's own cannot be had. */
const executablePath = process.env['MYSTERY_SHOPPER_CHROMIUM'];

export default defineConfig({
  testDir: 'test',
  testMatch: '**/*.spec.ts',
  // A project of somebody else’s, run by test/runners/entries.test.ts.
  testIgnore: '**/runners/project/**',
  fullyParallel: true,
  workers: 2,
  // As in vitest.config.ts: they end what hangs, and nothing else.
  timeout: 300_000,
  expect: { timeout: 60_000 },
  forbidOnly: Boolean(process.env['CI']),
  reporter: 'list',
  use: {
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    },
  },
});
