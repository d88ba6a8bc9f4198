import type { Clock } from '../bot/clock.ts';
import type { Conversation } from '../conversation/conversation.ts';
import type { Jury } from '../conversation/jury/jury.ts';
import type { CustomerFactory } from '../customer/customer.ts';
import type { Spent } from '../language-model/model.ts';
import type { Arm, ArmName, OpenArm } from './arm.ts';
import type { ToldTurn } from './holder.ts';
import type { Scoring } from './score-run.ts';

export interface CarryOutOptions {
  /** The candidate first. Arms with the same items hold each one right after the other. */
  arms: readonly [Arm, ...Arm[]];
  customer: CustomerFactory;
  /** Judges criteria in words; absent: there are none. */
  jury?: Jury | undefined;
  /** What a language model has cost by now; absent: none is asked. */
  spent?: (() => Spent) | undefined;
  scoring: Scoring;
  program: { name: string; version: string };
  /** Conversations at a time, over all arms; the project's setting, else 16, when absent. */
  concurrency?: number;
  /** Conversations begun a second at most, over all arms; no limit when absent. */
  rate?: number;
  clock: Clock;
  env: NodeJS.ProcessEnv;
  /** Whatever is talked to is a test system; else what the projects name as such. */
  iKnow?: boolean;
  /** Stops the run: no conversation is begun, those under way are given up, what is finished is kept and scored. */
  signal: AbortSignal;
  /** Where the folder of a new run is made. */
  outDir: string;
  /** Journal and scores are packed once a run is complete. */
  compress?: boolean;
  /** The folder of a run to go on with instead. */
  resume?: string;
  observer?: RunObserver;
  /** Who holds the conversations; this process when absent. */
  hold?: HoldAll | undefined;
}

/** Holds what is not finished of all arms. @throws What ends a run. */
export type HoldAll = (options: CarryOutOptions, arms: readonly OpenArm[], concurrency: number) => Promise<void>;

/** Told what happens while it happens. Must not throw. */
export interface RunObserver {
  /** Counts are over all arms. */
  started?(run: { folder: string; planned: number; kept: number }): void;
  /** A conversation is begun. */
  begun?(id: string): void;
  turn?(id: string, turn: ToldTurn): void;
  finished?(conversation: Conversation, arm: ArmName): void;
  /** Of what is waited for elsewhere, in a sentence. */
  said?(sentence: string): void;
}
