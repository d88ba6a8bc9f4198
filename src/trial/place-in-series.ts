import { dirname } from 'node:path';
import { chartsOf, type Charts } from '../compare/series/charts.ts';
import type { ComparedRun } from '../compare/compared-run.ts';
import { recurringIn, type RecurringIssue } from '../compare/series/recurring.ts';
import { nightOf, type Night } from '../compare/series/night.ts';
import type { Approval } from '../judge/approval.ts';
import { driftGate } from '../judge/drifts.ts';
import { approvalsBeside } from './approval/approvals-of.ts';
import { readHistory } from './history.ts';
import type { Reference } from './reference.ts';

/** A run among the nights before it. */
export interface Tonight {
  /** null: the run is in no history, and is not about to be. */
  night: Night | null;
  past: Night[];
  charts: Charts | null;
  /** What failures began with, over the nights; null where there is no history. */
  issues: RecurringIssue[] | null;
}

export interface TonightOptions {
  folder: string;
  /** Hash of what was measured, of a run just finished; the history knows it of one before. */
  suite: string | undefined;
  reference: Reference | null;
}

/** @throws ProblemError when the history was written by a newer version. */
export async function tonightOf(
  { record, scored }: ComparedRun,
  { folder, suite, reference }: TonightOptions,
): Promise<Tonight> {
  const { nights: past } = await readHistory(dirname(folder));
  const hash = suite ?? past.find(({ id }) => id === record.id)?.suite;
  if (hash === undefined || record.state !== 'complete') return { night: null, past, charts: null, issues: null };
  const night = nightOf({ record, scored }, hash);
  const accepted = lastAccepted(past, night, await approvalsBeside(folder));
  const since = [accepted, record.suite.nights_since ?? ''].toSorted().at(-1);
  const options = { reference: reference?.arms ?? [], since };
  if (!night.judged) return { night, past, charts: null, issues: null };
  return { night, past, charts: chartsOf(night, past, options), issues: recurringIn(night, past) };
}

/** A drift that was waived when its run was approved is what is usual from that run on; empty: none was. */
function lastAccepted(past: readonly Night[], { startedAt }: Night, approvals: readonly Approval[]): string {
  const accepted = approvals.flatMap(({ run, waived }) => (waived.some(({ gate }) => gate === driftGate) ? [run] : []));
  const before = past.filter((night) => night.startedAt < startedAt && accepted.includes(night.id));
  return (
    before
      .map((night) => night.startedAt)
      .toSorted()
      .at(-1) ?? ''
  );
}
