/** `npm run fuzz [runs]`: the properties of test/fuzz with many more inputs than in `npm test`; 20,000 of each when absent. */
import { spawnSync } from 'node:child_process';

const runs = process.argv[2] ?? '20000';
const { status } = spawnSync(
  process.execPath,
  ['node_modules/vitest/vitest.mjs', 'run', 'test/fuzz', '--testTimeout', '7200000'],
  { stdio: 'inherit', env: { ...process.env, FUZZ_RUNS: runs } },
);
process.exitCode = status ?? 1;
