/** Two releases of a bot, a project that talks to them, and what a trial nobody disturbs comes to. */
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chancyProject, openChancyBot, type ChancyBot } from '../api/chancy.ts';
import { inProcess } from '../cli/in-process.ts';
import { timeless, withoutTimes } from '../run/without-times.ts';
import type { Mode } from './modes.ts';

export interface Stage {
  cwd: string;
  mode: Mode;
  args: string[];
  bot: ChancyBot;
  expected: Result;
  /** What its bot was asked in a trial nobody disturbed. */
  requests: number;
  close: () => Promise<void>;
}

/** All that a trial leaves behind, times aside. */
export interface Result {
  journals: Record<string, string[]>;
  scores: Record<string, string[]>;
  headline: string;
}

export async function openStage(mode: Mode): Promise<Stage> {
  const bot = await openChancyBot('candidate', { refund: 0.35, repair: 0.8 });
  const other = await openChancyBot('baseline', { refund: 0.9, repair: 0.8 });
  const cwd = await mkdtemp(join(tmpdir(), 'chaos-'));
  await writeFile(join(cwd, 'suite.yaml'), chancyProject(bot.url, ['refund', 'repair'], mode.gates));
  const repeat = mode.repeat > 0 ? ['--repeat', String(mode.repeat)] : [];
  const args = ['run', 'suite.yaml', '--quiet', '--concurrency', '3', ...repeat, ...mode.args(`${other.url}/chat`)];
  const before = bot.asked();
  await inProcess([...args, '--out', 'undisturbed'], cwd);
  const requests = bot.asked() - before;
  const expected = await resultOf(join(cwd, 'undisturbed'));
  const close = async (): Promise<void> => {
    await bot.close();
    await other.close();
    await rm(cwd, { recursive: true });
  };
  return { cwd, mode, args, bot, expected, requests, close };
}

const below = ['', 'baseline', 'fresh', 'baseline/fresh'];

/** @param out The folder that holds the run's folder. */
export async function resultOf(out: string): Promise<Result> {
  const run = join(out, (await foldersIn(out))[0]!);
  const result: Result = { journals: {}, scores: {}, headline: '' };
  for (const part of below) {
    if (!existsSync(join(run, part, 'run.json'))) continue;
    const lines = async (name: string) => (await readFile(join(run, part, name), 'utf8')).trimEnd().split('\n');
    result.journals[part] = (await lines('conversations.jsonl')).map(withoutTimes);
    result.scores[part] = (await lines('scores.jsonl')).map(timeless);
  }
  const verdict = JSON.parse(await readFile(join(run, 'verdict.json'), 'utf8')) as { judgement: { headline: string } };
  return { ...result, headline: verdict.judgement.headline };
}

export const foldersIn = async (out: string): Promise<string[]> =>
  existsSync(out)
    ? (await readdir(out, { withFileTypes: true })).filter((one) => one.isDirectory()).map(({ name }) => name)
    : [];
