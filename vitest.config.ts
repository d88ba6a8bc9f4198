import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // They end what hangs, and nothing else: what takes a second takes half a minute where twenty others are at work.
    testTimeout: 600_000,
    hookTimeout: 600_000,
    // Files share a worker and its modules, which are loaded once and not two hundred times: no file leaves anything behind in them.
    isolate: false,
    // By default one less than there are cores, which on two is one.
    maxWorkers: 2,
  },
});
