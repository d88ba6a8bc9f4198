/** What a run and its threads tell each other: plain data alone. */
import type { RawExchange } from '../../bot/raw.ts';
import type { Fault } from '../../bot/trouble.ts';
import type { PlanItem } from '../../plan/plan.ts';
import type { Problem } from '../../problem.ts';
import type { BotSpec } from '../../scenario/schema/bot-schema.ts';
import type { Project } from '../../scenario/scenario.ts';
import type { ArmName } from '../arm.ts';
import type { Due } from '../arriving.ts';
import type { ToldTurn } from '../holder.ts';

/** What a thread begins with. */
export interface Setup {
  arms: ThreadArm[];
  /** Of the plan. */
  seed: string;
  env: Record<string, string | undefined>;
  cwd: string;
  iKnow: boolean;
  rate: number | null;
  /** Of the run's rate. */
  starts: SharedArrayBuffer;
  /** Milliseconds by which the run's clock is behind the machine's. */
  behindMs: number;
}

export interface ThreadArm {
  name: ArmName;
  project: Project & { bot: BotSpec };
  folder: string;
  bot: SharedWay;
  backend: SharedWay;
  keepsRaw: boolean;
}

/** What all threads have in common on their way to a bot or a back end. */
export interface SharedWay {
  pace: SharedArrayBuffer;
  tokens: SharedArrayBuffer;
}

export interface HoldMessage {
  kind: 'hold';
  job: number;
  /** Place among the arms. */
  arm: number;
  item: PlanItem;
  conversationId: string;
  arrival: Due | null;
}

export type ToThread =
  | HoldMessage
  /** The turn is on disk: the next message may be sent. */
  | { kind: 'kept'; job: number }
  /** Give up what is under way. */
  | { kind: 'stop' }
  /** Close the bots. */
  | { kind: 'close' };

export type FromThread =
  | { kind: 'turn'; job: number; line: string; told: ToldTurn }
  | { kind: 'held'; job: number; line: string }
  | { kind: 'not-held'; job: number; message: string; problems: readonly Problem[] | null }
  | { kind: 'secret'; value: string; name: string; isLasting: boolean }
  /** A conversation met it; that others were answered shows in their turns. */
  | { kind: 'fault'; arm: number; fault: Fault }
  | { kind: 'raw'; arm: number; exchange: RawExchange }
  | { kind: 'closed' };
