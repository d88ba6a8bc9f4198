import type { Bot } from '../bot/bot.ts';
import type { Clock } from '../bot/clock.ts';
import type { CustomerFactory } from '../customer/customer.ts';
import type { Brief } from '../plan/brief.ts';
import type { Project } from '../scenario/scenario.ts';
import type { Backend } from './backend.ts';
import type { ArrivalTimes, Conversation, Part, Turn } from './conversation.ts';

/** What a conversation is held with. */
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
  /** Under a load: when of it the customer comes. */
  arrival?: ArrivalTimes | undefined;
  /** Awaited before each conversation that follows from the first. */
  mayStart?: () => Promise<void>;
  /** Awaited before the next message is sent. @param part Absent: of the conversation itself. */
  onTurn?: (turn: Turn, brief: Brief, part?: Part) => Promise<void> | void;
  signal: AbortSignal;
}
