/** `npm test`: types, lint, format, vitest and Playwright, closed by one line `N passed, N failed`. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildIfStale } from './build.mjs';
import { checkNode, installBrowser, installPackages, installRedis, root, say } from './install.mjs';

checkNode();
installPackages();
const browser = installBrowser();
installRedis();
buildIfStale();

const results = mkdtempSync(join(tmpdir(), 'mystery-shopper-test-'));
const total = { passed: 0, failed: 0 };

check('Types', ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.json']);
check('Types of the report page', ['node_modules/typescript/bin/tsc', '-p', 'src/report/ui/tsconfig.json']);
check('Lint', ['node_modules/oxlint/bin/oxlint', '--type-aware', '--quiet']);
check('Unused code', ['node_modules/knip/bin/knip.js']);
check('Format', ['node_modules/oxfmt/bin/oxfmt', '--check', '.']);
suite('vitest', ['node_modules/vitest/vitest.mjs', 'run', '--reporter=default', '--reporter=json'], (file) => ({
  args: [`--outputFile.json=${file}`],
  count: (report) => ({ passed: report.numPassedTests, failed: report.numFailedTests + brokenFiles(report) }),
}));
suite('Playwright', ['node_modules/@playwright/test/cli.js', 'test', '--reporter=list,json'], (file) => ({
  env: { PLAYWRIGHT_JSON_OUTPUT_FILE: file, ...(browser ? { MYSTERY_SHOPPER_CHROMIUM: browser } : {}) },
  count: ({ stats, errors }) => ({
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + errors.length,
  }),
}));

rmSync(results, { recursive: true, force: true });
process.stdout.write(`${total.passed} passed, ${total.failed} failed\n`);
process.exitCode = total.failed === 0 ? 0 : 1;

/** A check without cases of its own counts as one test. */
function check(title, args) {
  say(`\n${title}`);
  const passed = node(args).status === 0;
  total[passed ? 'passed' : 'failed'] += 1;
}

/** A runner that reports its cases; one that dies without a report counts as one failure. */
function suite(title, args, how) {
  say(`\n${title}`);
  const file = join(results, `${title}.json`);
  const { args: more = [], env = {}, count } = how(file);
  const { status } = node([...args, ...more], { ...process.env, ...env });
  let counted;
  try {
    counted = count(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    counted = { passed: 0, failed: 1 };
  }
  if (status !== 0 && counted.failed === 0) counted.failed = 1;
  if (counted.passed + counted.failed === 0) counted.failed = 1;
  total.passed += counted.passed;
  total.failed += counted.failed;
}

/** Files that failed before any of their tests could. */
function brokenFiles(report) {
  return report.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0).length;
}

function node(args, env = process.env) {
  return spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit', env });
}
