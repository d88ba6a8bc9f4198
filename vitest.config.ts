import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // They end what hangs, and nothing else: what takes a second takes half a minute where twenty others are at work.
    testTimeout: 600_000,
    hookTimeout: 600_000,
    // By default one less than there are cores, which on two is one.
    maxWorkers: 2,
  },
});
