/**
 * `npm test`: types, lint, format, vitest and Playwright, closed by one line `N passed, N failed`. The files of test/long.json, which kill whole
 * runs, walk every field or start the programs of others, are tried by `npm test -- --all` alone.
 * vitest waits a third of its time, for servers, pages and processes: the checks and Playwright run beside it, one after the other.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildIfStale } from './build.mjs';
import { checkNode, installBrowser, installPackages, installRedis, root, say } from './install.mjs';

const unless = process.argv.slice(2).filter((flag) => flag !== '--all');
if (unless.length > 0) {
  process.stderr.write(`npm test takes --all, and no ${unless.join(' ')}; some files alone: npx vitest run test/bot\n`);
  process.exit(2);
}
/** Names of files below test/ that are left out. */
const left = process.argv.includes('--all') ? [] : JSON.parse(readFileSync(join(root, 'test/long.json'), 'utf8'));

checkNode();
installPackages();
const browser = installBrowser();
installRedis();
buildIfStale();

const results = mkdtempSync(join(tmpdir(), 'mystery-shopper-test-'));
const total = { passed: 0, failed: 0 };

await Promise.all([
  suite(
    'vitest',
    [
      'node_modules/vitest/vitest.mjs',
      'run',
      '--reporter=default',
      '--reporter=json',
      ...left.map((name) => `--exclude=test/${name}`),
    ],
    { stdio: 'inherit' },
    (file) => ({
      args: [`--outputFile.json=${file}`],
      count: (report) => ({ passed: report.numPassedTests, failed: report.numFailedTests + brokenFiles(report) }),
    }),
  ),
  besideIt(),
]);

rmSync(results, { recursive: true, force: true });
process.stdout.write(`${total.passed} passed, ${total.failed} failed\n`);
process.exitCode = total.failed === 0 ? 0 : 1;

async function besideIt() {
  await check('Types', ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.json']);
  await check('Types of the report page', ['node_modules/typescript/bin/tsc', '-p', 'src/report/ui/tsconfig.json']);
  await check('Lint', ['node_modules/oxlint/bin/oxlint', '--type-aware', '--quiet']);
  await check('Unused code', ['node_modules/knip/bin/knip.js']);
  await check('Format', ['node_modules/oxfmt/bin/oxfmt', '--check', '.']);
  const kept = `^(?!.*/test/(?:${left.join('|')})$)`;
  await suite(
    'Playwright',
    ['node_modules/@playwright/test/cli.js', 'test', '--reporter=list,json', kept],
    {},
    (file) => ({
      env: { PLAYWRIGHT_JSON_OUTPUT_FILE: file },
      count: ({ stats, errors }) => ({
        passed: stats.expected,
        failed: stats.unexpected + stats.flaky + errors.length,
      }),
    }),
  );
}

/** A check without cases of its own counts as one test. */
async function check(title, args) {
  const { status, output } = await node(args);
  say(`\n${title}: ${status === 0 ? 'passed' : `failed\n${output}`}`);
  total[status === 0 ? 'passed' : 'failed'] += 1;
}

/** A runner that reports its cases; one that dies without a report counts as one failure. */
async function suite(title, args, options, how) {
  const file = join(results, `${title}.json`);
  const { args: more = [], env = {}, count } = how(file);
  const named = browser ? { MYSTERY_SHOPPER_CHROMIUM: browser } : {};
  const { status, output } = await node([...args, ...more], {
    ...options,
    env: { ...process.env, ...named, ...env },
  });
  if (output !== '') say(`\n${title}\n${output}`);
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

/** Its output is held back until it ends, so that two that run side by side can be read, unless it is shown at once. */
function node(args, options = {}) {
  const child = spawn(process.execPath, args, { cwd: root, stdio: ['inherit', 'pipe', 'pipe'], ...options });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', (part) => (output += part));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status) => resolve({ status, output }));
  });
}
