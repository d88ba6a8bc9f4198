import { dirname } from 'node:path';
import { ProblemError } from '../../problem.ts';
import type { RunRecord } from '../../run/record.ts';
import type { Approval } from '../../judge/approval.ts';
import { readApprovals } from './log.ts';

export interface Approvals {
  candidate: Approval | null;
  baseline: Approval | null;
}

/** Who approved the run that is reported, and the one it is compared with. */
export async function approvalsOf(
  candidate: { folder: string; record: RunRecord },
  baseline: { record: RunRecord } | null,
): Promise<Approvals> {
  const all = await approvalsBeside(candidate.folder);
  const last = (record: RunRecord | undefined) => all.findLast(({ run }) => run === record?.id) ?? null;
  return { candidate: last(candidate.record), baseline: last(baseline?.record) };
}

/** All that stand beside a run's folder. A damaged log approves nothing. */
export async function approvalsBeside(folder: string): Promise<Approval[]> {
  return readApprovals(dirname(folder)).catch((error: unknown) => {
    if (error instanceof ProblemError) return [];
    throw error;
  });
}
