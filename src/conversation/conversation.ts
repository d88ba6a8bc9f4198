/** One planned item, carried out: the record everything downstream is made from. */
import type { BotMessage, CustomerMessage, Signal, Times } from '../bot/bot.ts';
import type { BotAct, CustomerAct } from '../customer/acts.ts';
import type { Mood } from '../customer/customer.ts';
import type { Json } from '../json.ts';
import type { Brief } from '../plan/brief.ts';

export const endReasons = [
  'resolved',
  'handed-off',
  'abandoned',
  'looped',
  'turn-limit',
  'bot-ended',
  'bot-error',
  'timed-out',
  'customer-fault',
  'transport-fault',
  'judge-fault',
] as const;

export type EndReason = (typeof endReasons)[number];

/** Who is blamed when a conversation cannot be judged; null: it can, and it counts for or against the bot. */
export type Blame = 'harness' | 'network' | null;

export function blameOf(reason: EndReason): Blame {
  if (reason === 'customer-fault' || reason === 'judge-fault') return 'harness';
  return reason === 'transport-fault' ? 'network' : null;
}

/** The customer got what they came for, as they see it, or someone to give it. */
export function isContent(reason: EndReason): boolean {
  return reason === 'resolved' || reason === 'handed-off';
}

export interface TurnOfCustomer {
  messages: CustomerMessage[];
  acts: CustomerAct[];
  mood: Mood;
  patience: number;
  thinking: string[];
}

export interface TurnOfBot {
  messages: BotMessage[];
  acts: BotAct[];
  intent: { name: string; confidence: number | null } | null;
  signals: Signal[];
  times: Times;
}

/** A customer's turn and the bot's answer to it; `bot` is null when no answer came. */
export interface Turn {
  /** Counts from 1. */
  number: number;
  customer: TurnOfCustomer;
  bot: TurnOfBot | null;
}

/** One thing checked after the conversation. */
export interface Check {
  name: string;
  source: 'back-end' | 'statement';
  /** null: could not be checked (the back end did not answer). */
  passed: boolean | null;
  expected: string;
  actual: string;
  /** The bot turn a statement stands in; null for the back end or where it is missing. */
  turn: number | null;
}

export interface Conversation {
  id: string;
  brief: Brief;
  turns: Turn[];
  end: {
    reason: EndReason;
    /** Last turn. 0: ended before the first message. */
    turn: number;
    detail: string;
    /** What the customer felt at the end, after the last bot turn. */
    mood: Mood;
    patience: number;
    /** Pictures and the like of a conversation that went wrong, as paths within the run's folder; absent where none were kept. */
    attachments?: string[];
  };
  checks: Check[];
  /** Replies of setup calls by name, for the report; never scored. */
  setup: Record<string, Json>;
  times: { startedAt: string; endedAt: string };
}
