import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { run } from '@stricli/core';
import { expect, it } from 'vitest';
import { buildApp } from '../../src/cli/app.ts';
import { colorsFor, type Context, type Output } from '../../src/cli/context.ts';
import { exitCodes } from '../../src/cli/exit-codes.ts';
import { root } from './shell.ts';

const broken = join(root, 'test/scenario/broken');

it('every broken file ends in exit code 2, a place in the file and no stack trace', async () => {
  const files = await readdir(broken);
  expect(files.length).toBeGreaterThanOrEqual(40);
  for (const file of files) {
    const { context, stdout, stderr } = terminal();
    await run(buildApp('0.0.0', context), ['validate', file], context);
    expect([file, context.process.exitCode, context.result]).toEqual([file, 0, exitCodes.couldNotRun]);
    expect(stderr.text).toContain(file);
    expect(stderr.text).toContain('Expected:');
    expect(stderr.text).not.toMatch(/\n\s+at .*:\d+:\d+/);
    expect(stdout.text).toBe('');
  }
});

/** The command line without a process around it. */
function terminal() {
  const output = (): Output & { text: string } => ({
    text: '',
    isTTY: false,
    columns: 100,
    write(text) {
      this.text += text;
    },
  });
  const [stdout, stderr] = [output(), output()];
  const context: Context = {
    process: { stdout, stderr, env: {} },
    cwd: broken,
    now: () => new Date(0),
    signal: new AbortController().signal,
    wasInterrupted: () => false,
    wantsJson: false,
    kept: null,
    colors: { stdout: colorsFor(stdout, {}), stderr: colorsFor(stderr, {}) },
    result: exitCodes.passed,
  };
  return { context, stdout, stderr };
}
