/** One of the bots a run talks to: what to hold with it, and where that is kept. */
import type { Bot } from '../bot/bot.ts';
import type { KeepRaw } from '../bot/raw.ts';
import type { Backend } from '../conversation/backend.ts';
import type { Plan, PlanItem } from '../plan/plan.ts';
import type { Project } from '../scenario/scenario.ts';
import type { Journal } from './journal.ts';
import type { RunRecord, StoredShard } from './record.ts';

export interface Arm {
  name: ArmName;
  /** With this arm's bot and back end. */
  project: Project;
  plan: Plan;
  /** What of the plan to hold now; all when absent. The rest may follow when the run is gone on with. */
  items?: readonly PlanItem[] | undefined;
  /** Which part of the plan the items are, where others hold the rest; the folder is that of the part. */
  shard?: StoredShard | undefined;
  bot: Bot;
  /** Takes exchanges with the bot from those who hold conversations elsewhere; absent: none are kept. */
  raw?: KeepRaw | undefined;
  /** Its folder, below the run's; the run's own when absent. */
  below?: string | undefined;
}

export type ArmName = 'candidate' | 'baseline';

/** An arm while conversations are held with it. */
export interface OpenArm extends Arm {
  folder: string;
  backend: Backend;
  journal: Journal;
  record: RunRecord;
  /** In the order of the plan: those to hold, and those held before. */
  items: readonly PlanItem[];
  /** Ids of the conversations that have ended; grows. */
  finished: Set<string>;
}
