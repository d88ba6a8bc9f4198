import { resolve } from 'node:path';
import { approveRun } from '../trial/approval/approve-run.ts';
import type { Approval, Waiver } from '../judge/approval.ts';
import { report } from './report.ts';
import { openScored } from '../trial/open-scored.ts';

export interface ApproveOptions {
  /** Run folder. */
  run: string;
  /** Who approves. */
  by: string;
  note?: string | undefined;
  /** Gates that failed and may, by name, each with the reason. */
  waived?: readonly Waiver[] | undefined;
  /** Which line of releases it becomes the baseline of. */
  branch?: string | undefined;
  now?: Date;
  cwd?: string;
}

export interface Approved {
  approval: Approval;
  /** Folder of the copy that later runs are compared with. */
  baseline: string;
}

/**
 * Approves a run: who, when, which build, which waivers goes into an append-only log beside the run folders, and a copy of the run becomes the
 * baseline that `run` finds by itself. Its reports are written again and show it.
 *
 * @throws ProblemError when it holds no run, the run is not whole, or a gate failed and is not waived.
 */
export async function approve({
  cwd = process.cwd(),
  now = new Date(),
  ...options
}: ApproveOptions): Promise<Approved> {
  const { by, note = '', waived = [], branch = null } = options;
  const { folder, judgement } = await report({ run: options.run, formats: [], cwd });
  const approved = await approveRun(await openScored(resolve(cwd, folder)), judgement, {
    by,
    note,
    waived,
    branch,
    at: now,
  });
  await report({ run: folder, cwd });
  return approved;
}
