/** One planned item, carried out: the record everything downstream is made from. */
import type { BotMessage, CustomerMessage, Signal, Times } from '../bot/bot.ts';
import type { Retries } from '../bot/retries.ts';
import type { Wire } from '../bot/wire.ts';
import type { BotAct, CustomerAct } from '../customer/acts.ts';
import type { Mood } from '../customer/customer.ts';
import type { Json } from '../json.ts';
import type { Brief } from '../plan/brief.ts';
import type { EndReason } from './end-reasons.ts';
import type { JudgedCriterion } from './jury/judged.ts';

export interface TurnOfCustomer {
  /** Empty only where a transcript of another tool begins with the bot. */
  messages: CustomerMessage[];
  acts: CustomerAct[];
  /** null: somebody else's customer, whose feelings can't be seen; so is its patience. */
  mood: Mood | null;
  patience: number | null;
  thinking: string[];
  /** Milliseconds for which the persona thinks before it answers; absent: none. */
  thoughtMs?: number;
}

export interface TurnOfBot {
  messages: BotMessage[];
  acts: BotAct[];
  intent: { name: string; confidence: number | null } | null;
  signals: Signal[];
  /** null: a transcript without times. */
  times: Times | null;
}

/** A customer's turn and the bot's answer to it; `bot` is null when no answer came. */
export interface Turn {
  /** Counts from 1. */
  number: number;
  customer: TurnOfCustomer;
  bot: TurnOfBot | null;
  /** Requests of this turn that had to be sent again; absent: none. Like times, it may differ between equal runs. */
  retries?: Retries;
  /** When it was said and what was sent for it; absent: a transcript. */
  times?: Wire;
}

/** After a handoff: the human agent speaks, then the customer. */
export interface AgentTurn {
  /** Goes on counting where the turns with the bot stop. */
  number: number;
  agent: Pick<TurnOfBot, 'messages' | 'acts'>;
  /** null: there was nothing to answer. */
  customer: TurnOfCustomer | null;
}

/** The customer's second contact, because the first did not settle the matter. */
export interface SecondSession {
  /** Why it came back, in a sentence. */
  why: string;
  turns: Turn[];
  end: Conversation['end'];
  checks: Check[];
}

/** The journey walked again up to one of its stages, where the customer asks for a human. */
export interface Probe {
  /** The customer's turn, from 1, in place of which it asks. */
  stage: number;
  turns: Turn[];
  end: Conversation['end'];
}

/** Which of an item's conversations a turn belongs to, beside the first. */
export type Part = 'second' | `stage-${number}`;

/** One thing checked after the conversation. */
export interface Check {
  name: string;
  /** `label`: the outcome a transcript of another tool carries, by that tool's own judgement. */
  source: 'back-end' | 'statement' | 'label';
  /** null: could not be checked: neither passed nor failed. */
  passed: boolean | null;
  expected: string;
  actual: string;
  /** A back-end check that held before the first message already: it can fail, and proves nothing. Absent: it did not hold. */
  guard?: true;
  /** The acceptable outcome it shows; absent: it must hold whatever the outcome. */
  outcome?: string;
  /** The bot turn a statement stands in; null for the back end or where it is missing. */
  turn: number | null;
}

/** A teardown call that failed: what the conversation made is still in the back end. */
export interface Leftover {
  /** As the scenario writes it. */
  request: string;
  why: string;
}

/** Where a conversation that this program did not hold itself was read, and what can be seen in it. */
export interface Origin {
  /** Name of the format, e.g. `tau-bench`. */
  format: string;
  file: string;
  /** Counts from 1. */
  line: number;
  /** False: words alone. Whether anything was signalled to a machine can't be seen, and neither that it was not. */
  signals: boolean;
  /** The same customer had come with the same matter within the week before; absent: nobody knows whose conversation it is. */
  cameAgain?: boolean;
  /** What else the file says of it, as it stands there; read by no scorer. */
  meta: Record<string, Json>;
}

/** When of a load a customer came. */
export interface ArrivalTimes {
  /** Of the load, from 1. */
  step: number;
  /** Conversations to be begun a second then. */
  rate: number;
  /** Milliseconds by which the conversation began later than it was to. */
  lateMs: number;
}

interface ConversationTimes {
  startedAt: string;
  endedAt: string;
  /** Absent: under no load, or before it. */
  arrival?: ArrivalTimes;
}

export interface Conversation {
  id: string;
  /** Absent: held by this program, which saw all of it. */
  origin?: Origin;
  brief: Brief;
  /** What was said before it began, with the bot's own answers where it was replayed: never scored; absent: nothing. */
  earlier?: { customer: string; bot: string[] }[];
  turns: Turn[];
  end: {
    reason: EndReason;
    /** Last turn. 0: ended before the first message. */
    turn: number;
    detail: string;
    /** The back end could not be prepared, and nothing was said; absent everywhere else. */
    during?: 'setup';
    /** What the customer felt at the end, after the last bot turn. */
    mood: Mood | null;
    patience: number | null;
    /** Pictures and the like of a conversation that went wrong, as paths within the run's folder; absent where none were kept. */
    attachments?: string[];
    /** Of a conversation that could not be opened: what was sent for that; absent everywhere else. */
    times?: Wire;
  };
  /** What a human agent who took over had to ask; null: none did, or what reached them can't be seen. */
  transfer: AgentTurn[] | null;
  checks: Check[];
  /** What a language model found of the scenario's criteria in words; absent: there are none, or it says nothing of the bot. */
  judged?: JudgedCriterion[];
  /** null: the customer did not come back. */
  second: SecondSession | null;
  /** Measured apart from everything else. */
  lifeline: Probe[];
  /** Replies of setup calls by name, for the report; never scored. */
  setup: Record<string, Json>;
  /** Never scored; absent: every teardown call succeeded, or there is none. */
  leftovers?: Leftover[];
  /** null: a transcript without times. */
  times: ConversationTimes | null;
}
