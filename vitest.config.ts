import { availableParallelism } from 'node:os';
import { configDefaults, defineConfig } from 'vitest/config';
import { LongestFirst } from './test/longest-first.ts';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // A project of somebody else’s, run by test/runners/entries.test.ts.
    exclude: [...configDefaults.exclude, 'test/runners/project'],
    // They end what hangs, and nothing else: what takes a second takes half a minute where twenty others are at work.
    testTimeout: 600_000,
    hookTimeout: 600_000,
    expect: { poll: { timeout: 600_000 } },
    // Files share a worker's modules; what one of them made the process know is forgotten before the next.
    isolate: false,
    setupFiles: ['test/forget-secrets.ts'],
    // Two more than there are cores: a third of the time is waiting for servers, pages and processes.
    sequence: { sequencer: LongestFirst },
    maxWorkers: availableParallelism() + 2,
  },
});
