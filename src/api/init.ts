import { appendFile, readFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { systemClock, type Clock } from '../bot/clock.ts';
import { detect } from '../bot/detect/detect.ts';
import type { Detected } from '../bot/detect/detected.ts';
import { reachable, refuseStrangers } from '../bot/test-hosts.ts';
import type { Turn } from '../conversation/conversation.ts';
import { ProblemError } from '../problem.ts';
import { program } from '../program.ts';
import { findFiles } from '../scenario/read/find-files.ts';
import type { BotSpec } from '../scenario/schema/bot-schema.ts';
import { type CiName, type Question, usualQuestion } from '../starter/starter.ts';
import { botFile, ignoredLines, starterFiles } from '../starter/starter-files.ts';
import { writeNew } from '../run/write-new.ts';
import { writeWhole } from '../write-whole.ts';
import { play, type Played } from './play.ts';

export interface InitOptions {
  /** Where the bot is: http, https, ws or wss. A page with a chat widget is one too. */
  bot: string;
  /** Where the project goes; the working directory when absent. Made where it is not there. */
  folder?: string | undefined;
  /** Name of the environment variable that holds a bearer token of the bot. */
  token?: string | undefined;
  /** Of an OpenAI-shaped bot; the first it lists when absent. */
  model?: string | undefined;
  /** Something customers ask, and the words of a right answer. */
  question?: Question | undefined;
  ci?: CiName | undefined;
  /** A command that starts the bot in continuous integration. */
  start?: string | undefined;
  /** Where there is a project already: `scenarios/bot.yaml` is written anew, and nothing else that is there. */
  again?: boolean | undefined;
  /** The bot's host is a test system, wherever it is; it is then named in `suite.test_hosts`. */
  iKnow?: boolean | undefined;
  cwd?: string;
  env?: NodeJS.ProcessEnv;
  clock?: Clock;
  signal?: AbortSignal;
  /** Called once the bot was looked at, before anything is written. */
  onDetected?: (found: Detected) => void;
  /** Called when the project is there and its first conversation begins. */
  onWritten?: (files: readonly WrittenFile[]) => void;
  /** Called after every turn of the first conversation. */
  onTurn?: (turn: Turn) => void;
}

export interface WrittenFile {
  /** Relative to the working directory. */
  path: string;
  /** kept: it was there already, and nothing of it was changed. extended: lines were added at its end. replaced: it is another now. */
  state: 'written' | 'kept' | 'extended' | 'replaced';
}

export interface Initiated {
  folder: string;
  found: Detected;
  files: WrittenFile[];
  /** The first conversation; null: the bot was not understood, so none was held. */
  played: Played | null;
}

/**
 * Looks at a bot, writes a project for it, and holds one conversation. No file that is there is changed, but for lines added to .gitignore,
 * and `scenarios/bot.yaml` with `again`.
 *
 * @throws ProblemError when the bot is no test system as far as anybody said, or there is a project already.
 * @example
 * const { found, files } = await init({ bot: 'http://localhost:3000/chat', folder: 'shoppers' });
 */
export async function init(options: InitOptions): Promise<Initiated> {
  const { cwd = process.cwd(), env = process.env, clock = systemClock, folder: named = '.' } = options;
  const { signal = new AbortController().signal, token, model, ci = 'github', again = false, iKnow = false } = options;
  const folder = resolve(cwd, named);
  if (!again) await refuseProject(folder, cwd);
  const systems = { bot: { protocol: 'http', url: options.bot } as BotSpec, suite: {} };
  if (!iKnow) refuseStrangers(systems, env);
  const mayReach = reachable(systems, iKnow);
  const auth = token === undefined ? {} : { auth: { type: 'bearer', token: `{{env.${token}}}` } as const };
  const found = await detect({ url: options.bot, ...auth, model }, { env, cwd, clock, mayReach, signal });
  options.onDetected?.(found);

  const files = starterFiles({
    bot: found,
    testHosts: isStranger(systems, env) ? [new URL(options.bot).hostname] : [],
    question: options.question ?? usualQuestion,
    ci,
    start: options.start ?? null,
    version: program.version,
  });
  const written = await writeNew(files.map(({ path, text }) => ({ path: join(folder, path), text })));
  const all: WrittenFile[] = [];
  for (const [at, { path, text }] of files.entries()) {
    const file = { path: relative(cwd, join(folder, path)), state: written[at]! ? 'written' : 'kept' } as const;
    const anew = again && path === botFile && file.state === 'kept';
    if (anew) await writeWhole(join(folder, path), text);
    all.push(anew ? { ...file, state: 'replaced' } : file);
  }
  all.push(await ignore(join(folder, '.gitignore'), cwd));
  options.onWritten?.(all);

  const { onTurn = () => {} } = options;
  const first = { paths: ['scenarios'], scenario: 'ask-for-a-person', cwd: folder, env, clock, signal, onTurn };
  return { folder, found, files: all, played: found.understood ? await play(first) : null };
}

function isStranger(systems: Parameters<typeof refuseStrangers>[0], env: NodeJS.ProcessEnv): boolean {
  try {
    refuseStrangers(systems, env);
    return false;
  } catch {
    return true;
  }
}

/** A second project in the same folder would be merged with the first. */
async function refuseProject(folder: string, cwd: string): Promise<void> {
  const { files } = await findFiles(['scenarios'], folder);
  if (files.length === 0) return;
  const there = relative(cwd, join(folder, 'scenarios')) || 'scenarios';
  throw new ProblemError([
    {
      code: 'project-exists',
      message: `"${there}" holds a project already (${files.length} YAML ${files.length === 1 ? 'file' : 'files'})`,
      expected: 'a folder without one',
      hint: 'To look at the bot again and write its bot.yaml anew: the same with --again. For a second project: mystery-shopper init other-folder.',
    },
  ]);
}

async function ignore(path: string, cwd: string): Promise<WrittenFile> {
  const shown = relative(cwd, path);
  return writing(shown, async () => {
    const before = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'ENOENT') throw error;
      return null;
    });
    if (before === null) {
      const [written] = await writeNew([{ path, text: `${ignoredLines.join('\n')}\n` }]);
      return { path: shown, state: written! ? 'written' : 'kept' };
    }
    const lines = new Set(before.split(/\r?\n/).map((line) => line.trim()));
    const missing = ignoredLines.filter((line) => !lines.has(line) && !lines.has(`${line}/`));
    if (missing.length === 0) return { path: shown, state: 'kept' };
    await appendFile(path, `${before === '' || before.endsWith('\n') ? '' : '\n'}${missing.join('\n')}\n`);
    return { path: shown, state: 'extended' };
  });
}

async function writing<T>(path: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const { message } = error as NodeJS.ErrnoException;
    const hint = 'Fix it, or name another folder: mystery-shopper init other-folder.';
    throw new ProblemError([{ code: 'file-unwritable', message: `"${path}" can't be written: ${message}`, hint }], {
      cause: error,
    });
  }
}
