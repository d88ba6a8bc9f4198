/**
 * `npm run site`: the pages of docs/ and the README, and a reference of the library made from its declarations, as a site in docs/site/dist.
 * Nothing is fetched but the packages of this folder.
 */
import { spawnSync } from 'node:child_process';
import { cp, mkdir, readdir, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildIfStale } from '../../.ci/build.mjs';
import { installPackages } from '../../.ci/install.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '..', '..');
const pages = join(here, 'pages');

installPackages();
buildIfStale();
const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
run(npm, ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']);
await gather();
run(process.execPath, ['node_modules/typedoc/bin/typedoc']);
run(process.execPath, ['node_modules/vitepress/bin/vitepress.js', 'build', '.']);

/** Beside the packages that build them, for those are looked for from where a page lies. */
async function gather() {
  await rm(pages, { recursive: true, force: true });
  await mkdir(join(pages, 'docs'), { recursive: true });
  const names = await readdir(join(root, 'docs'));
  const shown = names.filter((name) => /\.(?:md|png)$/.test(name)).map((name) => join('docs', name));
  for (const path of ['README.md', 'AGENTS.md', ...shown]) await cp(join(root, path), join(pages, path));
}

function run(command, args) {
  const { status, error } = spawnSync(command, args, { cwd: here, stdio: 'inherit' });
  if (status !== 0) throw error ?? new Error(`${[command, ...args].join(' ')} ended with ${status}.`);
}
