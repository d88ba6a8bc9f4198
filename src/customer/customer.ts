/** The simulated customer as the turn loop sees it. Given the same brief and the same bot turns it always says the same. */
import type { BotReply, CustomerMessage } from '../bot/bot.ts';
import type { Brief, Wording } from '../plan/brief.ts';
import type { BotAct, CustomerAct } from './acts.ts';

/** −1 (very bad, or very calm) to 1 (very good, or very agitated). */
export interface Mood {
  valence: number;
  arousal: number;
}

/** Why the customer stops, in its own view. The turn loop turns it into an end reason. */
export type CustomerEnd = 'resolved' | 'handed-off' | 'abandoned' | 'looped' | 'bot-ended' | 'customer-fault';

export interface CustomerTurn {
  /** At least one, never empty text. */
  messages: CustomerMessage[];
  acts: CustomerAct[];
  /** After the previous bot turn was taken in. */
  mood: Mood;
  /** No-progress turns still tolerated. */
  patience: number;
  /** One line a decision, for `play` and the report: "asked for order_number again: annoyed". */
  thinking: string[];
  /** Act by act, before it was typed; absent where it must be sent as it is (a click, a key, a keyword) or was never worded. */
  plain?: readonly SaidAct[];
}

/** An act and the words for it. */
export interface SaidAct {
  act: CustomerAct;
  text: string;
  /** Survive typing. */
  intact: string[];
  /** The facts that these words give away, each with the value they give. */
  tells: { fact: string; value: string }[];
}

export interface CustomerReaction {
  /** What was read in the bot's turn. */
  understood: BotAct[];
  mood: Mood;
  patience: number;
  thinking: string[];
  /** Either the customer goes on… */
  next: CustomerTurn | null;
  /** …or stops, with a sentence that says why. */
  end: { why: CustomerEnd; detail: string } | null;
}

/** A message of this customer that was said before, and what the bot answered. */
export interface Earlier {
  said: Wording;
  reply: Pick<BotReply, 'messages' | 'signals'>;
}

export interface Customer {
  /**
   * Its first message, or the next one after what was said before.
   * @throws When nothing is left to say.
   */
  open(earlier?: readonly Earlier[]): CustomerTurn;
  react(reply: BotReply): CustomerReaction;
  /** What the customer says to the human agent who took over from the bot; `asked` is what the agent said. */
  answerAgent(asked: readonly BotAct[]): CustomerTurn;
}

/** A customer that may take its time, as a person does. */
export interface SlowCustomer {
  open(earlier?: readonly Earlier[]): CustomerTurn | Promise<CustomerTurn>;
  react(reply: BotReply): CustomerReaction | Promise<CustomerReaction>;
  answerAgent: Customer['answerAgent'];
}

/** A kind of customer: the agenda-based one by default. The signal ends whatever it waits for. */
export type CustomerFactory = (brief: Brief, signal: AbortSignal) => SlowCustomer;
