import type { Retries } from '../bot/retries.ts';
import type { Conversation, Turn } from '../conversation/conversation.ts';
import type { PlanItem } from '../plan/plan.ts';
import type { OpenArm } from './arm.ts';
import type { Due } from './arriving.ts';

/** Where a run's conversations are held, one by one: in its own thread, or in others. */
export interface Holder {
  /** Awaited before each conversation: the run's rate. */
  mayStart: (signal: AbortSignal) => Promise<void>;
  /** @throws The signal's reason when it is aborted. */
  hold: (arm: OpenArm, item: PlanItem, visit: Visit) => Promise<Held>;
  close: () => Promise<void>;
}

export interface Visit {
  conversationId: string;
  /** Under a load: when it was to begin. */
  arrival: Due | null;
  /** Awaited before the next message is sent. @param line Of the journal. */
  onTurn: (line: string, told: ToldTurn) => Promise<void>;
  signal: AbortSignal;
}

/** What is counted of a turn while a run goes on. */
export interface ToldTurn {
  isAnswered: boolean;
  retries: Retries | null;
}

export const toldOf = ({ bot, retries }: Turn): ToldTurn => ({ isAnswered: bot !== null, retries: retries ?? null });

export interface Held {
  /** Of the journal. */
  line: string;
  conversation: () => Conversation;
}
