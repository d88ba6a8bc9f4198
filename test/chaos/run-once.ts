import { spawn } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { ChancyBot } from '../api/chancy.ts';
import type { Moment, signals } from './modes.ts';

const main = join(import.meta.dirname, '../../dist/cli/main.js');
/** Between two looks at whether a file is there. */
const lookMs = 1;

interface Once {
  cwd: string;
  args: string[];
  bot: ChancyBot;
  moment: Moment | null;
  signal?: (typeof signals)[number];
  /** Where runs are made, to see files appear. */
  out?: string;
}

/** The command line in a process of its own. @returns Whether it was killed: else it had ended before the moment came. */
export async function runOnce({
  cwd,
  args,
  bot,
  moment,
  signal = 'SIGKILL',
  out = '',
}: Once): Promise<{ killed: boolean; code: number | null; stderr: string }> {
  const env = { PATH: process.env['PATH'], HOME: cwd };
  const child = spawn(process.execPath, [main, ...args], { cwd, env, stdio: ['ignore', 'ignore', 'pipe'] });
  let stderr = '';
  let killed = false;
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  const kill = (): void => {
    if (killed || child.exitCode !== null) return;
    killed = child.kill(signal);
  };
  const forget = watch(moment, { bot, out: join(cwd, out) }, kill);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  forget();
  return { killed, code, stderr };
}

function watch(moment: Moment | null, { bot, out }: { bot: ChancyBot; out: string }, kill: () => void): () => void {
  if (moment === null) return () => {};
  if (moment.phase === 'talk') return bot.onRequest(bot.asked() + moment.request, kill);
  const startedAt = Date.now();
  const timer =
    moment.phase === 'start'
      ? setTimeout(kill, moment.ms)
      : setInterval(() => holds(out, moment.file, startedAt) && kill(), lookMs);
  return () => clearInterval(timer);
}

/** What an earlier attempt wrote does not count. */
function holds(out: string, file: string, since: number): boolean {
  if (!existsSync(out)) return false;
  const folders = readdirSync(out, { withFileTypes: true }).filter((one) => one.isDirectory());
  return folders.some(({ name }) => (statSync(join(out, name, file), { throwIfNoEntry: false })?.mtimeMs ?? 0) > since);
}
