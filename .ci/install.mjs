/** Brings a fresh clone to the point where it can be built and tested, and says what it installs. */
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));
export const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';

export function say(text) {
  process.stderr.write(`${text}\n`);
}

/** Runs a command in the project's folder, its output shown; ends this process with its exit code when it fails. */
export function must(command, args, options = {}) {
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: 'inherit', ...options });
  if (error) throw error;
  if (status !== 0) process.exit(status ?? 1);
}

export function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  say(
    `mystery-shopper needs Node 20.19 or later; this is ${process.version}. Install a current one from https://nodejs.org.`,
  );
  process.exit(2);
}

/** `npm ci` when packages are missing or older than the lock file. */
export function installPackages() {
  const installed = `${root}/node_modules/.package-lock.json`;
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(`${root}/package-lock.json`).mtimeMs) return;
  say('Installing the packages of package-lock.json (npm ci) …');
  must(npm, ['ci', '--no-audit', '--no-fund']);
}

const shell = 'chromium-headless-shell';

/**
 * The browser for the tests: Playwright's own, else Debian's without windows, which takes far less processor time than one that has them, else any that is here,
 * else one is installed. Returns its path, or null for Playwright's own.
 */
export function installBrowser() {
  if (process.env.MYSTERY_SHOPPER_CHROMIUM) return process.env.MYSTERY_SHOPPER_CHROMIUM;
  if (hasPlaywrightsChromium()) return null;
  const found = pathOf(shell) ?? debiansShell() ?? systemBrowser();
  if (found) return found;
  say('Installing Chromium for the tests (playwright install chromium) …');
  const download = spawnSync(process.execPath, ['node_modules/@playwright/test/cli.js', 'install', 'chromium'], {
    cwd: root,
    stdio: 'inherit',
    timeout: 300_000,
  });
  if (download.status === 0 && hasPlaywrightsChromium()) return null;
  say('No Chromium or Chrome found. Install one, or set MYSTERY_SHOPPER_CHROMIUM to its path.');
  process.exit(2);
}

function hasPlaywrightsChromium() {
  const { chromium } = createRequire(`${root}/package.json`)('@playwright/test');
  return existsSync(chromium.executablePath());
}

function debiansShell() {
  if (!isRootOnDebian()) return null;
  say(`Installing ${shell} for the tests (apt-get install) …`);
  return installedFromDebian(shell) ? pathOf(shell) : null;
}

function systemBrowser() {
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
  return names.map(pathOf).find((path) => path !== null) ?? null;
}

/** The Redis for the tests of a queue: the system's, else Debian's is installed. */
export function installRedis() {
  if (pathOf('redis-server')) return;
  if (isRootOnDebian()) {
    say('Installing redis-server for the tests of a queue (apt-get install) …');
    if (installedFromDebian('redis-server')) return;
  }
  say('No redis-server found. Install one: the tests of a queue start it.');
  process.exit(2);
}

const isRootOnDebian = () => existsSync('/etc/debian_version') && process.getuid?.() === 0;

function installedFromDebian(name) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const succeeds = (...args) => spawnSync('apt-get', args, { env, stdio: 'inherit' }).status === 0;
  return succeeds('update', '-qq') && succeeds('install', '-y', '-qq', '--no-install-recommends', name);
}

function pathOf(name) {
  const { status, stdout } = spawnSync('which', [name], { encoding: 'utf8' });
  return status === 0 ? stdout.trim() : null;
}
