import { mkdtempSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { makeFolder } from '../../src/run/make-folder.ts';

function place(): string {
  const folder = mkdtempSync(join(tmpdir(), 'mystery-shopper-folder-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

it('is made with all above it, by whoever comes first', async () => {
  const folder = join(place(), 'a/b/c');
  await Promise.all([makeFolder(folder), makeFolder(folder), makeFolder(join(folder, 'd'))]);
  expect(statSync(join(folder, 'd')).isDirectory()).toBe(true);
});

it('may be there already, behind a link too', async () => {
  const folder = place();
  symlinkSync(folder, join(folder, 'link'));
  await makeFolder(join(folder, 'link'));
  await makeFolder(join(folder, 'link/reports'));
  expect(statSync(join(folder, 'reports')).isDirectory()).toBe(true);
});

it('is not made in the place of a file, nor below one', async () => {
  const file = join(place(), 'file');
  writeFileSync(file, '');
  await expect(makeFolder(file)).rejects.toThrow(/can't be written: EEXIST/);
  await expect(makeFolder(join(file, 'a'))).rejects.toThrow(/can't be written: ENOTDIR/);
});

it.runIf(process.platform === 'linux')('ends where nobody can make one', async () => {
  await expect(makeFolder('/proc/mystery-shopper/reports')).rejects.toThrow(/can't be written: ENOENT/);
});
