import { mkdtemp, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { writeNew } from '../../src/run/write-new.ts';

const folder = (): Promise<string> => mkdtemp(join(tmpdir(), 'write-new-'));

it('what is there stays as it is, a link that leads nowhere included', async () => {
  const cwd = await folder();
  await writeFile(join(cwd, 'there.yaml'), 'mine');
  await symlink(join(cwd, 'nowhere'), join(cwd, 'link.yaml'));
  const files = ['there.yaml', 'link.yaml', 'below/new.yaml'].map((name) => ({ path: join(cwd, name), text: 'yours' }));
  expect(await writeNew(files)).toEqual([false, false, true]);
  expect(await readFile(join(cwd, 'there.yaml'), 'utf8')).toBe('mine');
  expect(await readFile(join(cwd, 'below/new.yaml'), 'utf8')).toBe('yours');
});

it('where one cannot be written none is left, and what was there before is', async () => {
  const cwd = await folder();
  await writeFile(join(cwd, 'a-file'), 'mine');
  const files = ['one.yaml', 'a-file', 'a-file/two.yaml'].map((name) => ({ path: join(cwd, name), text: 'yours' }));
  await expect(writeNew(files)).rejects.toMatchObject({ problems: [{ code: 'file-unwritable' }] });
  expect(await readdir(cwd)).toEqual(['a-file']);
});
