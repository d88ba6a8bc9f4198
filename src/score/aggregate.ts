/** Metrics of many conversations, whole and by segment. */
import type { EndReason } from '../conversation/end-reasons.ts';
import type { Retries } from '../bot/retries.ts';
import { type MetricName, metricOf } from './metrics.ts';
import type { Segment } from './segment.ts';
import type { FaultyMetric } from './own/fault-tally.ts';
import type { Unreached } from './unreached.ts';

export interface Interval {
  low: number;
  high: number;
}

export interface MetricValue {
  metric: MetricName;
  segment: Segment;
  /** Sums over conversations. */
  numerator: number;
  denominator: number;
  /** Conversations in which it was observable; of a rate, those above its denominator are unknown. */
  conversations: number;
  /** null: not observable anywhere in the segment. */
  value: number | null;
  /** 95 %, over conversations: see interval.ts; null for a single one. How often each kind holds the truth: docs/validity.md. */
  interval: Interval | null;
}

export interface CellSummary {
  cell: string;
  scenario: string;
  persona: string;
  intent: string;
  /** Scorable conversations. */
  scorable: number;
  /** Of these, conversations something could decide: the others are neither verified nor failed. */
  decided: number;
  verified: number;
  unscorable: number;
}

/** Milliseconds. */
export interface Percentiles {
  p50: number;
  /** Absent in runs of earlier versions. */
  p90?: number;
  p95: number;
  p99: number;
  /**
   * 95 %, whatever the distribution, conversations being the units; an upper end is null where so few were timed that it may be above
   * them all. Absent in runs of earlier versions.
   */
  intervals?: Record<'p50' | 'p90' | 'p99', readonly [low: number, high: number | null]>;
  /** All of them, in tenths of a millisecond: an HdrHistogram, V2, compressed, in base64. Absent in runs of earlier versions. */
  histogram?: string;
}

/** What gave way. */
export type GaveWay = MetricName | 'unanswered' | 'reply-time';

export interface Knee {
  /** Conversations begun a second: the highest rate before anything gave way; null: it gave way at the second lowest. */
  rate: number;
  /** The next rate, and what was surely worse there than at the lowest; null: nothing gave way. */
  beyond: { rate: number; worse: GaveWay[] } | null;
  /** Rate of the step all others are held against. */
  reference: number;
}

export interface LoadRow {
  /** Of the load, from 1. */
  step: number;
  /** Conversations to be begun a second. */
  rate: number;
  conversations: number;
  /** Conversations under way at a time, in the mean: rate × duration (Little's law). */
  atOnce: number;
  /** Mean milliseconds by which they began later than they were to: this program's own doing. */
  lateMs: number;
  /** Conversations in which the bot did not answer: an error, no answer in time, nobody to be reached. */
  unanswered: { count: number; share: number; interval: Interval };
  /** How often each end without an answer came about. */
  faults: Partial<Record<EndReason, number>>;
  /** From when a message was to be sent to the last message of the answer; null: none was answered. */
  replyMs: Percentiles | null;
  /** To its first message. */
  firstReplyMs: Percentiles | null;
  /** The headline of each score. */
  scores: { metric: MetricName; value: number | null; interval: Interval | null }[];
}

export interface LoadCurve {
  /** In the order of the load. */
  rows: LoadRow[];
  /** null: there is but one rate, or too little at the lowest. */
  knee: Knee | null;
}

export interface Aggregate {
  values: MetricValue[];
  cells: CellSummary[];
  endReasons: Partial<Record<EndReason, number>>;
  conversations: number;
  scorable: number;
  /** pass^k for k = 1 … the fewest repetitions of any cell, averaged over cells (τ-bench, arXiv 2406.12045). */
  passHat: number[];
  decidedBy: { backEnd: number; label: number; statement: number; guards?: number; nothing: number };
  /** Bot turns the customer could not read, of all bot turns: the simulator's own fidelity. */
  unknownTurns: { count: number; of: number };
  /** Of the same turns, those that are not surely understood; absent in runs of earlier versions. */
  doubtfulTurns?: { count: number; of: number };
  /** Requests that had to be sent again, by reason, of all conversations, scorable or not; absent: none. */
  retries?: Retries;
  /** Teardown calls that failed, of all conversations; absent: none. */
  leftovers?: number;
  /** Expectations that were never held against anything; absent: none. */
  unreached?: Unreached[];
  /** Metrics of the project's own that failed; absent: none did. */
  ownFaults?: FaultyMetric[];
  /** From sending a message to the last message of the answer. */
  latencyMs: Percentiles | null;
  /** To its first message; absent in runs of earlier versions. */
  firstLatencyMs?: Percentiles | null;
  /** Both again, counted from when the message was to be sent: what a customer waited. Absent in runs of earlier versions. */
  dueLatencyMs?: Percentiles | null;
  firstDueLatencyMs?: Percentiles | null;
  /** Quality against arrivals; absent: no load. */
  load?: LoadCurve;
}

/** Conversations of which it could not be found out; only of rates is it known. */
export const unknownOf = ({
  metric,
  conversations,
  denominator,
}: Pick<MetricValue, 'metric' | 'conversations' | 'denominator'>): number =>
  metricOf(metric).kind === 'rate' ? conversations - denominator : 0;
