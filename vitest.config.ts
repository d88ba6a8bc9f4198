import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 60_000,
    // By default one less than there are cores, which on two is one.
    maxWorkers: 2,
  },
});
