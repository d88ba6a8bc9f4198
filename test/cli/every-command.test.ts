/** What holds of every command there is. */
import { Ajv } from 'ajv';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { outputOf } from '../../src/cli/output.ts';
import { problemsSchema } from '../../src/cli/problems-schema.ts';
import { commandsIn } from './commands-in.ts';
import { inProcess } from './in-process.ts';

const cwd = mkdtempSync(join(tmpdir(), 'mystery-shopper-commands-'));
const isOfShape = new Ajv({ strict: false }).compile(problemsSchema());
let commands: string[] = [];

beforeAll(async () => {
  commands = commandsIn((await inProcess(['--help'], cwd)).stdout);
});

function problemsIn(stdout: string): { code: string; message: string }[] {
  const told = JSON.parse(stdout) as { problems: { code: string; message: string }[] };
  isOfShape(told);
  expect(isOfShape.errors).toBeNull();
  return told.problems;
}

it('is known to --help', () => {
  expect(commands).toEqual(expect.arrayContaining(['run', 'validate', 'play', 'demo', 'score', 'approve']));
});

describe('what goes wrong is one JSON text of the published shape where JSON was asked for', () => {
  it('a flag that is not there, and a value that is none', async () => {
    for (const command of commands) {
      const { code, stdout, stderr } = await inProcess([command, '--json', '--nowhere', '\u001B[2J'], cwd);
      expect([command, code, problemsIn(stdout)[0]!.code]).toEqual([command, 2, 'bad-argument']);
      expect(stderr).not.toContain('\u001B');
    }
  });

  it('a file or folder that is not there', async () => {
    for (const command of commands) {
      const { stdout: help } = await inProcess([command, '--help'], cwd);
      if (!help.includes('--json') || command === 'demo') continue;
      const needed = command === 'approve' ? ['--by', 'Ana'] : [];
      const given = command === 'compare' ? ['nowhere', 'nowhere'] : ['nowhere'];
      const { code, stdout } = await inProcess([command, ...given, ...needed, '--json'], cwd);
      expect([command, code, problemsIn(stdout).length > 0]).toEqual([command, 2, true]);
    }
  });

  it('a command that is not there', async () => {
    const { code, stdout } = await inProcess(['ruin', '--json'], cwd);
    expect(code).toBe(2);
    expect(problemsIn(stdout)[0]!.message).toContain('ruin');
  });
});

it('a terminal that says it has no width is taken for one of a hundred columns', () => {
  const stream = { columns: 0, isTTY: true, on: () => {}, write: () => true } as unknown as NodeJS.WriteStream;
  expect(outputOf(stream).columns).toBe(100);
});
