import type { Bot } from '../../bot/bot.ts';
import type { Clock } from '../../bot/clock.ts';
import type { Backend } from '../../conversation/backend.ts';
import type { CustomerFactory } from '../../customer/customer.ts';
import type { Project } from '../../scenario/scenario.ts';
import type { ArmName } from '../arm.ts';
import type { Scoring } from '../score-run.ts';

/** What a worker holds conversations with. */
export interface Hands {
  /** The candidate first. */
  arms: readonly [HandsArm, ...HandsArm[]];
  customer: CustomerFactory;
  scoring: Scoring;
  clock: Clock;
  env: NodeJS.ProcessEnv;
  /** Conversations at a time. */
  concurrency: number;
  /** When others take over what this worker held, once it is not heard of any more; `leastTakeoverMs` at least. */
  takeoverMs: number;
  /** Told in sentences what it takes part in, or why not. */
  say: (sentence: string) => void;
}

/** A worker says that it is there twice in that time: one that is busy for a moment is not to be taken for one that died. */
export const leastTakeoverMs = 1000;

export interface HandsArm {
  name: ArmName;
  project: Project;
  bot: Bot;
  backend: Backend;
}
