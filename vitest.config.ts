import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // They end what hangs, and nothing else: what takes a second takes half a minute where twenty others are at work.
    testTimeout: 600_000,
    hookTimeout: 600_000,
    // A file has its modules to itself: the secrets that one makes up would be taken out of what the next one writes.
    isolate: true,
    // By default one less than there are cores, which on two is one.
    maxWorkers: 2,
  },
});
