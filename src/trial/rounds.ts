import { join, resolve } from 'node:path';
import type { Bot } from '../bot/bot.ts';
import { reachable, refuseStrangers } from '../bot/test-hosts.ts';
import { juryFor } from './criteria.ts';
import { openBot } from '../bot/index.ts';
import { systemClock } from '../bot/clock.ts';
import { agendaCustomer } from '../customer/agenda.ts';
import { customerWith } from '../customer/wording/by-model/worded-customer.ts';
import type { Model } from '../language-model/model.ts';
import type { Plan, PlanItem } from '../plan/plan.ts';
import type { Arm, ArmName } from '../run/arm.ts';
import type { HoldAll } from '../run/carry-out-options.ts';
import { carryOutPlan } from '../run/carry-out-plan.ts';
import type { BotSpec } from '../scenario/schema/bot-schema.ts';
import type { Project } from '../scenario/scenario.ts';
import { baselineFolder } from './open-trial.ts';
import { personalDataOf } from '../run/redacted.ts';
import type { StoredShard } from '../run/record.ts';
import { rawKeeper, type RawKeeper } from '../run/raw-keeper.ts';
import { program } from '../program.ts';
import { observerOf, type Stage } from './progress.ts';
import type { TrialOptions } from './options.ts';
import { type Scoring, scoringContext } from '../run/score-run.ts';
import { byThreads } from '../run/threads/hold-by-threads.ts';
import { closeAll } from '../while-open.ts';

/** A run as it grows: the bots stay open, and each round holds what its folder lacks. */
export interface Rounds {
  /** @returns The run's folder, the same every time. */
  hold(round: HeldRound): Promise<string>;
  close(): Promise<void>;
}

export interface HeldRound {
  stage: Stage;
  plan: Plan;
  /** What of the plan is wanted by now; all when absent. */
  items?: readonly PlanItem[];
  /** Which part of the plan they are, where others hold the rest. */
  shard?: StoredShard;
  /** Folder below each bot's own; its own when absent. */
  below?: string;
}

interface Measured {
  contenders: Contenders;
  scoring: Scoring;
}

/** The bots under test, the candidate first. */
export type Contenders = [Contender, ...Contender[]];

interface Contender {
  name: ArmName;
  project: Project & { bot: BotSpec };
}

/** Who holds the conversations, and who finds the words of customers. */
interface HeldWith {
  /** This process, in threads where that pays, when absent. */
  holdAll?: HoldAll | undefined;
  /** Its budget is one for all, so that this thread alone holds them; null: this program finds all words. */
  model: Model | null;
}

/**
 * @throws ProblemError when a bot's configuration names an environment variable that is not set.
 */
export function openRounds(
  { contenders, scoring }: Measured,
  options: TrialOptions,
  { holdAll, model }: HeldWith,
): Rounds {
  const { cwd = process.cwd(), env = process.env, clock = systemClock } = options;
  const outDir = resolve(cwd, options.out ?? 'reports');
  const [candidate] = contenders;
  const open = ({ name, project }: Contender): OpenContender => {
    if (!options.iKnow) refuseStrangers(project, env);
    const raw = options.keepRaw
      ? rawKeeper(personalDataOf(project.suite, options.seed ?? String(project.suite.seed ?? '')))
      : null;
    const bot = openBot(project.bot, {
      env,
      cwd: project.folders?.bot ?? cwd,
      clock,
      mayReach: reachable(project, options.iKnow),
      ...(raw ? { raw: raw.keep } : {}),
    });
    return { name, project, bot, raw, folder: name === 'candidate' ? '' : baselineFolder };
  };
  const opened: OpenContender[] = [];
  const close = (): Promise<void> =>
    closeAll(opened.flatMap(({ bot, raw }) => [() => bot.close(), ...(raw ? [() => raw.close()] : [])]));
  try {
    for (const contender of contenders) opened.push(open(contender));
  } catch (error) {
    void close().catch(() => {});
    throw error;
  }
  const [first, ...rest] = opened as [OpenContender, ...OpenContender[]];
  let folder = options.resume === undefined ? undefined : resolve(cwd, options.resume);

  return {
    async hold({ stage, plan, items, shard, below = '' }) {
      const armOf = ({ name, project, bot, raw, folder: own }: OpenContender): Arm => {
        return { name, project, plan, items, shard, bot, raw: raw?.keep, below: join(own, below) };
      };
      const { voice, intents } = candidate.project;
      const context = scoringContext(voice, intents);
      const spent = model?.spent;
      const tell = observerOf({ stage, onProgress: options.onProgress, context, clock, spent });
      const held = await carryOutPlan({
        arms: [armOf(first), ...rest.map(armOf)],
        customer: model === null ? agendaCustomer : customerWith(model),
        jury: juryFor(candidate.project, model) ?? undefined,
        spent,
        scoring,
        program,
        clock,
        env,
        outDir,
        iKnow: options.iKnow ?? false,
        compress: options.compress ?? false,
        signal: options.signal ?? new AbortController().signal,
        hold: holdAll ?? (model === null ? byThreads({ workers: options.workers, cwd }) : undefined),
        observer: {
          ...tell,
          started(run) {
            for (const { raw, folder: own } of opened) raw?.folderIs(join(run.folder, own));
            tell.started?.(run);
          },
          said: (sentence) => options.onNotice?.(sentence),
        },
        ...(options.concurrency === undefined ? {} : { concurrency: options.concurrency }),
        ...(options.rate === undefined ? {} : { rate: options.rate }),
        ...(folder === undefined ? {} : { resume: folder }),
      });
      folder = held.folder;
      return folder;
    },
    close,
  };
}

interface OpenContender extends Contender {
  bot: Bot;
  raw: RawKeeper | null;
  /** Below the run's. */
  folder: string;
}
