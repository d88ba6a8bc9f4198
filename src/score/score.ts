/** What a scorer makes of one conversation: a ledger of points lost, each tied to a turn, and the measures it adds to the run's metrics. */
import type { ArrivalTimes, Conversation } from '../conversation/conversation.ts';
import type { Retries } from '../bot/retries.ts';
import type { Voice } from '../scenario/schema/persona-schema.ts';
import type { Doubtful } from './doubt/doubtful.ts';
import type { Estimate } from './estimate/estimated.ts';
import type { EvidenceCode } from './evidence/evidence-codes.ts';
import type { MetricName, OwnName } from './metrics.ts';
import type { ScorerName } from './scorer-names.ts';

export interface Evidence {
  /** What was found, e.g. `fact-asked-again`. */
  code: EvidenceCode;
  scorer: ScorerName;
  /** Counts from 1; 0: the conversation as a whole. */
  turn: number;
  /** `agent`: the human who took over from the bot. */
  side: 'bot' | 'customer' | 'agent' | 'back-end' | 'signal';
  /** Message within the turn, from 0; null where it is not in one. */
  message: number | null;
  /** The words, verbatim; null where there are none. */
  quote: string | null;
  /** Points lost; 0 for what is worth seeing and costs nothing. */
  points: number;
  /** One sentence for the margin: "order number, given in turn 1". */
  text: string;
}

/** The points of all evidence add up to `lost`. */
export interface Score {
  scorer: ScorerName;
  version: number;
  /** 0 to `of`; null: not observable, with the reason in `summary`. */
  lost: number | null;
  of: number;
  /** A few words for the ledger: "not verified", "promised only", "2 of 4 turns off brand". */
  summary: string;
  evidence: Evidence[];
}

/** Numerator and denominator of a rate or ratio, a number's sum and count; null: it could not be found out. Absent: not observable in this conversation. */
export type Measure = readonly [numerator: number, denominator: number] | null;

export type Measures = Partial<Record<MetricName, Measure>>;

export interface ScorerResult {
  score: Score;
  measures: Measures;
}

export interface ScoringContext {
  voice: Voice;
  /** Names the bot gives each intent, by the scenario's intent id. */
  intentNames: Record<string, string[]>;
}

/** A plain object in the table of score/index.ts. Pure: same conversation, same result. */
export interface Scorer {
  name: ScorerName;
  version: number;
  score(conversation: Conversation, context: ScoringContext): ScorerResult;
}

/** Why a conversation says nothing about the bot: the simulated customer broke its own brief. */
export interface CustomerFault {
  code:
    | 'empty-message'
    | 'contradicted-fact'
    | 'fact-not-said'
    | 'repeated-message'
    | 'other-question'
    | 'restarted-goal'
    | 'ended-early'
    | 'never-ended';
  turn: number;
  text: string;
}

/** Where a conversation that failed left the way; everything that went wrong from there on follows from it. */
export interface FailureCause extends Pick<Evidence, 'code' | 'turn' | 'side' | 'message' | 'quote'> {
  /** What happened there, in a few words: "the bot refused". */
  why: string;
}

/** What a metric of the project shows, of which the code is the name. It takes no points. */
export interface OwnEvidence extends Omit<Evidence, 'code' | 'scorer'> {
  code: OwnName;
  scorer: 'own';
}

export interface OwnFindings {
  /** Each with its value, in a few words. */
  summary: string;
  evidence: OwnEvidence[];
  /** Those that failed to measure it; absent: none did. */
  faults?: OwnFault[];
}

/** A metric of the project that threw, or gave what is no figure: its own fault, and nothing is known of the bot by it. */
export interface OwnFault {
  metric: OwnName;
  /** What happened, and where in its module. */
  text: string;
}

/** A line of scores.jsonl: small enough to hold a hundred thousand of. */
export interface ScoredConversation {
  id: string;
  cell: string;
  scenario: string;
  persona: string;
  intent: string;
  segment: string | null;
  tags: string[];
  repetition: number;
  seed: string;
  /** `customer-fault` as well where the audit found one in a conversation that ended otherwise. */
  endReason: Conversation['end']['reason'];
  /** What the audit found; null or absent: the customer kept to its brief. */
  fault?: CustomerFault | null;
  turns: number;
  /** False: the harness or the network is to blame; no measure counts. */
  scorable: boolean;
  /** null: nothing could decide. */
  verified: boolean | null;
  /** `guards`: the bot's own word for it, where every check had held before. */
  decidedBy: 'back-end' | 'label' | 'statement' | 'guards' | null;
  /** Every check of the back end had held before the first message, and nothing else could show a success; absent: not so. */
  onlyGuards?: true;
  /** Of a conversation that failed: where it began to; absent of others, and in files of earlier versions. */
  cause?: FailureCause;
  /** Turns that are not surely understood; absent: none. */
  doubt?: {
    turns: number;
    /** The first of them, with the words that caused them. */
    shown: Doubtful[];
    /** The failure began there, and may be the simulated customer's own. */
    excuses: boolean;
  };
  /** Bot turns the customer could not read, of all bot turns. */
  unknownTurns: readonly [count: number, of: number];
  /** Requests that had to be sent again, by reason; absent: none. */
  retries?: Retries;
  /** Teardown calls that failed; absent: none. */
  leftovers?: number;
  /** Expectations of a turn that did not come about; absent: none. */
  unreached?: string[];
  /** Milliseconds to the last message of each bot turn. */
  replyMs: number[];
  /** By how much each of these turns was sent later than it was to be; absent: no time, or in files of earlier versions. */
  waitedMs?: number[];
  /** Under a load: when of it the customer came. */
  arrival?: ArrivalTimes;
  /** Under a load: how long the conversation took. */
  heldMs?: number;
  /** By how much this machine came late meanwhile, all turns together; absent: not at all. */
  lateMs?: number;
  /** Where silence ended turns: the longest that was waited for, and bubbles that came later still; absent: something else ended them all. */
  silence?: { longestMs: number; lateBubbles: number };
  /** To the first; absent in files of earlier versions. */
  firstReplyMs?: number[];
  scores: Score[];
  measures: Measures;
  /** What metrics of the project found; absent: it has none. */
  own?: OwnFindings;
  /** Beside the scores, from words and course alone; null or absent: none could be made. */
  estimate?: Estimate | null;
}
