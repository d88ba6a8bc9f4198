import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { exitCodes } from '../../src/cli/exit-codes.ts';
import { inProcess } from './in-process.ts';
import { root } from './shell.ts';

const broken = join(root, 'test/scenario/broken');

it('every broken file ends in exit code 2, a place in the file and no stack trace', async () => {
  const files = await readdir(broken);
  expect(files.length).toBeGreaterThanOrEqual(40);
  for (const file of files) {
    const { code, threw, stdout, stderr } = await inProcess(['validate', file], broken);
    expect([file, threw, code]).toEqual([file, false, exitCodes.couldNotRun]);
    expect(stderr).toContain(file);
    expect(stderr).toContain('Expected:');
    expect(stderr).not.toMatch(/\n\s+at .*:\d+:\d+/);
    expect(stdout).toBe('');
  }
});
