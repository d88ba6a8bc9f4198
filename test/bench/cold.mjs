/**
 * Cold starts: whole processes from nothing to their end, beside a Node that does nothing. A busy machine slows both alike.
 *   npm run build && node test/bench/cold.mjs [rounds]
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startBot } from './demo-suite.mjs';
import { finish } from './meter.mjs';

const rounds = Number(process.argv[2] ?? 5);
const root = fileURLToPath(new URL('../..', import.meta.url));
const out = mkdtempSync(join(tmpdir(), 'bench-cold-'));
const bot = await startBot();
const program = (...args) => [join(root, 'dist/cli/main.js'), ...args];
const one = ['--scenario', 'password-reset', '--persona', 'student', '--repeat', '1', '--out', out, '--quiet'];
const starts = {
  node: ['-e', '0'],
  '--version': program('--version'),
  validate: program('validate', join(root, 'scenarios/demo')),
  run: program('run', join(root, 'scenarios/demo'), ...one),
};

const seconds = Object.fromEntries(Object.keys(starts).map((name) => [name, []]));
for (let round = 0; round < rounds; round++) {
  for (const [name, args] of Object.entries(starts)) {
    const began = performance.now();
    const { status, stderr } = spawnSync(process.execPath, args, {
      env: { ...process.env, DEMO_BOT_URL: bot.url },
      encoding: 'utf8',
    });
    // A gate of the demo suite may fail on one conversation.
    if (status > 1) throw new Error(`${name} ended with ${status}: ${stderr}`);
    seconds[name].push((performance.now() - began) / 1000);
  }
}
bot.stop();
rmSync(out, { recursive: true });
finish(Object.fromEntries(Object.entries(seconds).map(([name, all]) => [name, Math.min(...all)])));
