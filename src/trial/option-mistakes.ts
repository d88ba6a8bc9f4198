import { join } from 'node:path';
import { decisionMistakes } from '../compare/decide/rules.ts';
import type { DecidedProject } from '../compare/decide/rule.ts';
import { protocolRow } from '../scenario/schema/bot-schema.ts';
import type { Project } from '../scenario/scenario.ts';
import { type Shard, shardName } from '../plan/shard.ts';
import type { Problem } from '../problem.ts';
import { holdsRecord, readRecord } from '../run/store.ts';
import { baselineFolder } from './open-trial.ts';
import type { TrialOptions } from './options.ts';

/** Options that do not go together, before anything is sent. */
export function optionMistakes(
  options: TrialOptions,
  decided: DecidedProject & Pick<Project, 'bot' | 'model' | 'personas' | 'scenarios'>,
): Problem[] {
  const { baseline, versus, versusBackend } = options;
  const { hasVersus } = decided;
  const problems: Problem[] = [];
  const add = (message: string, expected: string, hint: string) =>
    problems.push({ code: 'bad-argument', message, expected, hint });
  if (baseline !== undefined && (versus !== undefined || versusBackend !== undefined)) {
    add(
      '--baseline names a stored run and --versus a live bot',
      'one of the two to compare with',
      'Leave out one of them.',
    );
  }
  if (versusBackend !== undefined && !hasVersus && baseline === undefined) {
    add(
      '--versus-backend is the back end of a bot that is not named',
      '--versus URL, or versus.bot in a file',
      'Give the address of the bot to compare with too.',
    );
  }
  if (options.queue !== undefined && options.keepRaw) {
    add(
      '--keep-raw keeps what passes through this process, and --queue has workers elsewhere',
      'one of the two',
      'Leave out one of them.',
    );
  }
  if (options.queue !== undefined && options.workers !== undefined) {
    add(
      '--workers is of threads of this process, and --queue has workers elsewhere',
      'one of the two',
      'Leave out one of them; more of these are started with mystery-shopper worker.',
    );
  }
  const { bot } = decided;
  if (options.queue !== undefined && decided.model !== undefined && asksModel(decided.personas)) {
    add(
      'Customers are worded by a model, whose budget and cassette are of one process, and --queue has workers elsewhere',
      'one of the two',
      'Leave out --queue, or write worded_by: rules.',
    );
  }
  if (options.queue !== undefined && Object.values(decided.scenarios).some(({ criteria }) => criteria !== undefined)) {
    add(
      'Criteria in words are judged by a model, whose budget and cassette are of one process, and --queue has workers elsewhere',
      'one of the two',
      'Leave out --queue, or the criteria.',
    );
  }
  if ((options.workers ?? 1) > 1 && bot !== undefined && protocolRow(bot).inThreads === 'never') {
    add(
      `--workers ${options.workers} would need as many of what there is once: protocol ${bot.protocol} has one ${bot.protocol === 'browser' ? 'browser' : 'port'} for all conversations`,
      '--workers 1, or none',
      'Leave it out; --shard and --queue share such a run among machines.',
    );
  }
  return [...problems, ...decisionMistakes(options, decided)];
}

const asksModel = (personas: Project['personas']): boolean =>
  Object.values(personas).some(({ worded_by: wordedBy }) => wordedBy === 'model');

/** What a run is that is gone on with. */
interface Resumed {
  hasVersus: boolean;
  shard: Shard | null;
}

/** A run is gone on with as it was begun: whole or the same part, alone or with the bot to compare with from the first conversation on. */
export async function resumeMistakes(folder: string, { hasVersus, shard }: Resumed): Promise<Problem[]> {
  if (!(await holdsRecord(folder))) return [];
  const { manifest, endedAt } = await readRecord(folder);
  const problems: Problem[] = [];
  const [before, now] = [manifest.shard, shard].map((part) =>
    part ? `as shard ${shardName(part)}` : 'as a whole run',
  );
  if (before !== now) {
    problems.push({
      code: 'different-plan',
      message: `The run in "${folder}" was begun ${before}, and is now to go on ${now}`,
      expected: manifest.shard ? `--shard ${shardName(manifest.shard)}` : 'no --shard',
      hint: 'Resume it as it was begun, or start a new run.',
    });
  }
  const hadVersus = await holdsRecord(join(folder, baselineFolder));
  // Killed before it had begun: it may still become either.
  if (hadVersus === hasVersus || (!hadVersus && endedAt === null)) return problems;
  problems.push({
    code: 'different-plan',
    message: `The run in "${folder}" was begun ${hadVersus ? 'with' : 'without'} a bot to compare with`,
    expected: hadVersus ? 'the same --versus, or versus.bot in a file' : 'neither --versus nor versus.bot',
    hint: 'Run with the same files and flags, or start a new run.',
  });
  return problems;
}
