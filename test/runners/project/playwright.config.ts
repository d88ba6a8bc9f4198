import { defineConfig } from '@playwright/test';

const { BOT: baseURL, executable } = process.env;

export default defineConfig({
  testMatch: '*.spec.ts',
  workers: 1,
  use: {
    baseURL,
    launchOptions: { args: ['--no-sandbox'], ...(executable ? { executablePath: executable } : {}) },
  },
});
