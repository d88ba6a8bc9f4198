/**
 * The bot under test, whatever its protocol: opened once a conversation, asked once a turn, never answered from a cache.
 * A protocol is one file in this folder and one row of the table in index.ts.
 */
import type { Json } from '../json.ts';
import type { Retries } from './retries.ts';
import type { PaceMemory } from './connection/pace-memory.ts';
import type { TokenMemory } from './connection/token-memory.ts';
import type { FaultKind } from './fault-kinds.ts';
import type { Fault, Standing } from './trouble.ts';
import type { Wire } from './wire.ts';

/** A button, quick reply or list entry: what the customer sees and what is sent when it is chosen. */
export interface BotOption {
  label: string;
  value: string;
}

/** One bubble. */
export interface BotMessage {
  text: string;
  options: BotOption[];
}

/** Steps of the funnel to a human that a machine can see, and the end of the conversation. `promised` is read from text, never a signal. */
export type SignalStage = 'signalled' | 'accepted' | 'connected' | 'failed' | 'ended';

/** A machine-readable event in a reply. */
export interface Signal {
  stage: SignalStage;
  /** What matched, e.g. `$.handoff`. */
  source: string;
  /** Context that travels with a handoff; null when the bot sends none. */
  payload: Json;
  queue: string | null;
}

/** Milliseconds from sending the customer's message; kept apart from all else because only these differ between equal runs. */
export interface Times {
  firstMs: number;
  lastMs: number;
  /** Of these, by how much this machine came late to its own timers meanwhile, and may have come late to the reply; absent: not at all. */
  lateMs?: number;
  /**
   * Before these began: from when the message was to be sent until it was. Waiting for a limit of the bot's, sending again, this machine
   * itself, and of a conversation's first turn by how much it began late under a load. Absent: no time.
   */
  waitedMs?: number;
  /** Silence after which the turn was taken to be over; absent: something else said that it was. */
  quietMs?: number;
  /** Of the messages, the first so many were said to earlier turns and came after these were over; absent: none. */
  lateBubbles?: number;
}

export interface BotReply {
  /** In order of arrival; at least one, unless a signal stands alone. */
  messages: BotMessage[];
  /** The intent the bot says it understood; null where it does not expose one. */
  intent: { name: string; confidence: number | null } | null;
  signals: Signal[];
  times: Times;
  /** Of requests since the last reply; absent: every request was taken at once. */
  retries?: Retries;
  /** Absent: a transcript. */
  wire?: Wire;
}

/** What the customer sends in one turn: usually one message, several for personas that type in bubbles. */
export interface CustomerMessage {
  text: string;
  /** The option chosen, when the text is a click and not typed. */
  option: BotOption | null;
}

export interface BotConversation {
  /** @throws BotFault */
  send(message: CustomerMessage, signal: AbortSignal): Promise<BotReply>;
  /**
   * For a conversation that went wrong, before it is closed: keeps what can be seen of it now in the folder of its attachments.
   * @returns The files' names.
   */
  keep?(): Promise<string[]>;
  close(): Promise<void>;
}

/** Who the bot says it is; hashed into the manifest. */
export interface BotIdentity {
  name: string | null;
  build: string | null;
}

/** A message and its answer, of before the conversation was opened. */
export interface SaidBefore {
  customer: string;
  bot: string;
}

export interface OpeningContext {
  conversationId: string;
  locale: string;
  /** Facts a template may use (an account number known to the channel). */
  facts: Record<string, string>;
  /** Replies of the setup calls, by name, for templates. */
  setup?: Record<string, Json>;
  /** What has been said, which the bot is told of with each message; absent: nothing. */
  history?: readonly SaidBefore[];
  /** A folder for pictures and the like of this conversation if it goes wrong, made when needed. Absent: none are kept. */
  attachments?: string;
  /** Whether a customer to whom this is said goes on waiting: "one moment, please". Absent: never. */
  isUnfinished?: (messages: readonly BotMessage[]) => boolean;
  signal: AbortSignal;
}

export interface Bot {
  /** @throws BotFault when the bot cannot be reached at all. */
  identify(signal: AbortSignal): Promise<BotIdentity>;
  open(context: OpeningContext): Promise<BotConversation>;
  /** How conversations fared so far; absent: nobody counts. */
  standing?: Standing;
  /** Of all requests to it; absent: nothing keeps them apart. */
  pace?: PaceMemory;
  /** Of its access token; absent: it needs none. */
  tokens?: TokenMemory;
  close(): Promise<void>;
}

/** The bot or the way to it failed. `endReason` says who is blamed. */
export class BotFault extends Error {
  override name = 'BotFault';
  readonly endReason: Fault['endReason'];
  /** null: no more is known of it than its words. */
  readonly kind: FaultKind | null;
  /** Names of files kept of a conversation that could not be opened. */
  readonly attachments: readonly string[];
  /** Requests that were sent again before this was given up. */
  retries: Retries | null = null;
  /** What was sent until then. */
  wire: Wire | null = null;

  /** @param message What happened to which request, e.g. `POST http://…/chat answered 503 after 2 retries`. */
  constructor(
    endReason: BotFault['endReason'],
    message: string,
    {
      kind = endReason === 'timed-out' ? 'unanswered' : null,
      attachments = [],
      ...options
    }: ErrorOptions & { kind?: FaultKind | null; attachments?: readonly string[] } = {},
  ) {
    super(message, options);
    this.endReason = endReason;
    this.kind = kind;
    this.attachments = attachments;
  }
}
