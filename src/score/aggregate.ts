/** Metrics of many conversations, whole and by segment. */
import type { EndReason } from '../conversation/end-reasons.ts';
import type { Retries } from '../bot/retries.ts';
import type { MetricName } from './metrics.ts';
import type { Segment } from './segment.ts';
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
  p95: number;
  p99: number;
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
  /** From sending a message to the last message of the answer. */
  latencyMs: Percentiles | null;
  /** To its first message; absent in runs of earlier versions. */
  firstLatencyMs?: Percentiles | null;
}
