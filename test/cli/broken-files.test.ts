import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import pLimit from 'p-limit';
import { expect, it } from 'vitest';
import { root, shell } from './shell.ts';

const broken = join(root, 'test/scenario/broken');

it('every broken file ends in exit code 2, a place in the file and no stack trace', async () => {
  const files = await readdir(broken);
  expect(files.length).toBeGreaterThanOrEqual(40);
  const atOnce = pLimit(4);
  const bad = await Promise.all(
    files.map((file) =>
      atOnce(async () => {
        const { code, stdout, stderr } = await shell(['validate', join('test/scenario/broken', file)], { cwd: root });
        const isClear = code === 2 && stderr.includes(file) && /Expected:/.test(stderr) && stdout === '';
        return isClear && !/\n\s+at .*:\d+:\d+/.test(stderr) ? null : { file, code, stderr };
      }),
    ),
  );
  expect(bad.filter(Boolean)).toEqual([]);
});
