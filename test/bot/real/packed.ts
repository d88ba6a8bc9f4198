/**
 * Other people's widgets and bots, as published, for the tests that talk to the real thing. They are fetched by npm when a test first
 * needs them: as development dependencies they would more than double what a contributor installs.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const cache = join(import.meta.dirname, '../../../node_modules/.cache/real-peers');
const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';

/** The package's own files, without what it depends on: for bundles that stand alone. @returns Their folder. */
export function unpacked(name: string, version: string): string {
  return kept(name, version, 'packed', (folder) => {
    const tarball = execFileSync(
      npm,
      ['pack', `${name}@${version}`, '--silent', '--pack-destination', folder],
      options,
    ).trim();
    execFileSync(
      'tar',
      ['-xzf', join(folder, tarball.split('\n').at(-1)!), '--strip-components=1', '-C', folder],
      options,
    );
  });
}

/**
 * The package with what it depends on.
 * @param beside Packages that it asks for without bringing them: `express@5.1.0`.
 * @returns A folder to resolve it from.
 */
export function installed(name: string, version: string, ...beside: string[]): string {
  return kept(name, version, 'installed', (folder) => {
    writeFileSync(join(folder, 'package.json'), '{"private": true}');
    execFileSync(npm, ['install', '--ignore-scripts', '--no-audit', '--no-fund', `${name}@${version}`, ...beside], {
      ...options,
      cwd: folder,
    });
  });
}

const options: { encoding: 'utf8'; stdio: 'pipe' } = { encoding: 'utf8', stdio: 'pipe' };

function kept(name: string, version: string, how: string, fetch: (folder: string) => void): string {
  const folder = join(cache, `${name.replace('/', '+')}-${version}-${how}`);
  if (existsSync(folder)) return folder;
  const unfinished = `${folder}-${process.pid}`;
  mkdirSync(unfinished, { recursive: true });
  fetch(unfinished);
  renameSync(unfinished, folder);
  return folder;
}
