import { defineConfig } from '@playwright/test';

const { BOT: baseURL, executable } = process.env;

export default defineConfig({
  testMatch: '*.spec.ts',
  workers: 1,
  // It ends what hangs, and nothing else.
  timeout: 300_000,
  use: {
    baseURL,
    launchOptions: { args: ['--no-sandbox'], ...(executable ? { executablePath: executable } : {}) },
  },
});
