/** What an installation of a package brings, counted in an empty folder with an empty cache. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Installed {
  version: string;
  /** Folders under node_modules that npm installed, the package itself included. */
  packages: number;
  files: number;
  bytes: number;
  seconds: number;
}

/** @param what As `npm install` takes it: a name, or a file. */
export function installed(name: string, what = name): Installed {
  const folder = mkdtempSync(join(tmpdir(), 'mystery-shopper-installed-'));
  try {
    const began = performance.now();
    const flags = ['--no-audit', '--no-fund', '--no-save', '--ignore-scripts', '--cache', join(folder, 'cache')];
    execFileSync('npm', ['install', '--prefix', folder, ...flags, what], { cwd: folder, stdio: 'ignore' });
    return { ...countedIn(folder, name), seconds: (performance.now() - began) / 1000 };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** @param folder Where npm installed. @param name Of the package that was asked for. */
export function countedIn(folder: string, name: string): Omit<Installed, 'seconds'> {
  const modules = join(folder, 'node_modules');
  const { packages } = JSON.parse(readFileSync(join(modules, '.package-lock.json'), 'utf8')) as {
    packages: Record<string, { version: string }>;
  };
  const files = readdirSync(modules, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return {
    version: packages[`node_modules/${name}`]!.version,
    packages: Object.keys(packages).length,
    files: files.length,
    bytes: files.reduce((sum, { parentPath, name: file }) => sum + statSync(join(parentPath, file)).size, 0),
  };
}
