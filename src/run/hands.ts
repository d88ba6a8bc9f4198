import type { Bot } from '../bot/bot.ts';
import type { Clock } from '../bot/clock.ts';
import type { Backend } from '../conversation/backend.ts';
import type { Jury } from '../conversation/jury/jury.ts';
import type { CustomerFactory } from '../customer/customer.ts';
import type { Project } from '../scenario/scenario.ts';
import type { ArmName } from './arm.ts';
import type { Scoring } from './score-run.ts';

/** What conversations are held with, whoever holds them. */
export interface Hands {
  customer: CustomerFactory;
  /** Judges criteria in words; absent: there are none. */
  jury?: Jury | undefined;
  scoring: Pick<Scoring, 'comesBack'>;
  clock: Clock;
  env: NodeJS.ProcessEnv;
}

export interface HandsArm {
  name: ArmName;
  project: Project;
  bot: Bot;
  backend: Backend;
}
