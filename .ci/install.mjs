/** Brings a fresh clone to the point where it can be built and tested, and says what it installs. */
import { execFileSync, spawnSync } from 'node:child_process';
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

/** The browser for the page's tests: Playwright's own, else the system's, else one is installed. Returns its path, or null for Playwright's own. */
export function installBrowser() {
  if (process.env.MYSTERY_SHOPPER_CHROMIUM) return process.env.MYSTERY_SHOPPER_CHROMIUM;
  if (hasPlaywrightsChromium()) return null;
  const found = systemBrowser();
  if (found) return found;
  say('Installing Chromium for the tests of the report page (playwright install chromium) …');
  const download = spawnSync(process.execPath, ['node_modules/@playwright/test/cli.js', 'install', 'chromium'], {
    cwd: root,
    stdio: 'inherit',
    timeout: 300_000,
  });
  if (download.status === 0 && hasPlaywrightsChromium()) return null;
  if (existsSync('/etc/debian_version') && process.getuid?.() === 0) {
    say('Playwright’s Chromium cannot be had here; installing Debian’s (apt-get install chromium) …');
    installFromDebian('chromium');
    return systemBrowser();
  }
  say('No Chromium or Chrome found. Install one, or set MYSTERY_SHOPPER_CHROMIUM to its path.');
  process.exit(2);
}

function hasPlaywrightsChromium() {
  const { chromium } = createRequire(`${root}/package.json`)('@playwright/test');
  return existsSync(chromium.executablePath());
}

function systemBrowser() {
  for (const name of ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome']) {
    try {
      return execFileSync('which', [name], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
    } catch {
      // Not under this name.
    }
  }
  return null;
}

/** The Redis for the tests of a queue: the system's, else Debian's is installed. */
export function installRedis() {
  if (isInPath('redis-server')) return;
  if (existsSync('/etc/debian_version') && process.getuid?.() === 0) {
    say('Installing redis-server for the tests of a queue (apt-get install redis-server) …');
    installFromDebian('redis-server');
    return;
  }
  say('No redis-server found. Install one: the tests of a queue start it.');
  process.exit(2);
}

function installFromDebian(name) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  must('apt-get', ['update', '-qq'], { env });
  must('apt-get', ['install', '-y', '-qq', '--no-install-recommends', name], { env });
}

const isInPath = (name) => spawnSync('which', [name], { stdio: 'ignore' }).status === 0;
