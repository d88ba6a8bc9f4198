/** `--env-file`: what a file says beside the environment. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { withEnvFile } from '../../src/cli/with-env-file.ts';

function environmentWith(text: string, env: NodeJS.ProcessEnv = {}): NodeJS.ProcessEnv {
  const folder = mkdtempSync(join(tmpdir(), 'mystery-shopper-env-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, 'tests.env'), text);
  return withEnvFile(env, 'tests.env', folder);
}

it('is read as editors of all systems write it, and what is set already wins', () => {
  const text = '\uFEFFexport BOT_TOKEN="two words"  # for the bot\r\n\r\nTENANT=acme\r\n';
  expect(environmentWith(text, { TENANT: 'own' })).toEqual({ BOT_TOKEN: 'two words', TENANT: 'own' });
});

it.each([
  ['A=1\nwell-kept secret\nB=2\n', /"tests\.env", named by --env-file, can't be read: line 2 names no variable$/],
  ['BOT_TOKEN: abc\n', /there is no variable in it$/],
  ['', /there is no variable in it$/],
])('%j is refused, and nothing of it is told', (text, message) => {
  expect(() => environmentWith(text)).toThrow(message);
  expect(() => environmentWith(text)).not.toThrow(/secret|abc/);
});
