/** The package as it would be installed. */
import { execFile } from 'node:child_process';
import { mkdir, symlink } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { promisify } from 'node:util';
import { root } from './shell.ts';

const execute = promisify(execFile);

/**
 * What `npm install` of the packed file would unpack, with what it depends on beside it and nothing that only building needs.
 * @returns The package's folder, within `folder`.
 */
export async function packed(folder: string): Promise<string> {
  const { stdout } = await execute('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], {
    cwd: root,
  });
  const [{ filename }] = JSON.parse(stdout) as [{ filename: string }];
  await execute('tar', ['-xzf', join(folder, filename), '-C', folder]);
  const installed = join(folder, 'package');
  const { stdout: tree } = await execute('npm', ['ls', '--omit=dev', '--omit=peer', '--all', '--parseable'], {
    cwd: root,
  });
  for (const place of tree.trim().split('\n').slice(1)) {
    const link = join(installed, relative(root, place));
    await mkdir(dirname(link), { recursive: true });
    await symlink(place, link);
  }
  return installed;
}
