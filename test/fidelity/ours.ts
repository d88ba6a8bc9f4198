/** Our own customers: what they typed in the journals of finished runs. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { startDemoBot } from '../../src/demo/server.ts';
import type { Corpus } from './dialogue.ts';

interface Line {
  kind: string;
  id: string;
  turns: { customer: { messages: { text: string; option: unknown }[] } }[];
}

/** @param folders Of runs. Buttons clicked are not typed. */
export const oursIn = (folders: readonly string[]): Corpus => ({
  name: 'ours',
  dialogues: folders.flatMap((folder) =>
    readFileSync(join(folder, 'conversations.jsonl'), 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Line)
      .filter(({ kind }) => kind === 'conversation')
      .map(({ id, turns }) => ({
        id,
        unit: id,
        turns: turns
          .map(({ customer }) =>
            customer.messages
              .filter(({ option }) => option === null)
              .map(({ text }) => text)
              .join(' '),
          )
          .filter((text) => text !== ''),
      })),
  ),
});

interface DemoRun {
  seed: string;
  repeat: number;
  /** Further words of the command. */
  more?: readonly string[];
}

/** Holds the demo suite with the program as it is built, against the stable release. @return The run's folder. */
export async function runDemoSuite(out: string, { seed, repeat, more = [] }: DemoRun): Promise<string> {
  const bot = await startDemoBot({ release: 'stable', latencyMs: 0 });
  const words = ['run', 'scenarios/demo', '--seed', seed, '--repeat', String(repeat), '--out', out, '--quiet', ...more];
  const held = spawn(process.execPath, ['dist/cli/main.js', ...words, '--format', 'summary'], {
    env: { ...process.env, DEMO_BOT_URL: bot.url },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const [code] = (await once(held, 'exit')) as [number | null];
  await bot.close();
  // A gate that failed says nothing of the customers.
  if (code !== 0 && code !== 1) throw new Error(`mystery-shopper ${words.join(' ')} ended with ${code}.`);
  const [run] = readdirSync(out).filter((name) => !name.includes('.'));
  if (run === undefined) throw new Error(`mystery-shopper ${words.join(' ')} made no folder in ${out}.`);
  return join(out, run);
}
