/** One planned item, carried out: the conversation, and those that follow from it. */
import type { Bot } from '../bot/bot.ts';
import type { Clock } from '../bot/clock.ts';
import type { CustomerFactory } from '../customer/customer.ts';
import type { Brief } from '../plan/brief.ts';
import type { PlanItem } from '../plan/plan.ts';
import type { Project } from '../scenario/scenario.ts';
import type { Backend } from './backend.ts';
import type { Conversation, Part, Turn } from './conversation.ts';
import { walkLifeline } from './lifeline.ts';
import { meet } from './meet.ts';
import { secondSession } from './second-session.ts';

export interface ConverseOptions {
  project: Project;
  bot: Bot;
  backend: Backend;
  customer: CustomerFactory;
  clock: Clock;
  env: NodeJS.ProcessEnv;
  /** What the bot and its back end know this conversation by: a name never used before, or the bot would go on with an old one. */
  conversationId: string;
  /** The run's folder, where what is kept of a conversation that went wrong goes. Absent: nothing is kept. */
  folder?: string;
  /** Why the customer would come back on another day; null: it would not. Absent: no customer comes back. */
  comesBack?: (conversation: Conversation) => string | null;
  /** Awaited before each conversation that follows from the first. */
  mayStart?: () => Promise<void>;
  /** Awaited before the next message is sent. @param part Absent: of the conversation itself. */
  onTurn?: (turn: Turn, brief: Brief, part?: Part) => Promise<void> | void;
  signal: AbortSignal;
}

/** @throws The signal's reason when it is aborted. What goes wrong with bot, network or customer is an end reason. */
export async function converse(item: PlanItem, options: ConverseOptions): Promise<Conversation> {
  const startedAt = timestamp(options.clock);
  const meeting = await meet(item, options);
  const { brief, talk, saved: setup } = meeting;
  const checks = await meeting.check(talk);
  const times = { startedAt, endedAt: timestamp(options.clock) };
  const held = { id: item.id, brief, ...talk, checks, second: null, lifeline: [], setup, times };
  const second = await secondSession(held, meeting, options);
  const lifeline = await walkLifeline(held, options);
  return { ...held, second, lifeline };
}

function timestamp(clock: Clock): string {
  return new Date(clock.date()).toISOString();
}
