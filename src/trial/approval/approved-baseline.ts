import { join } from 'node:path';
import { ProblemError } from '../../problem.ts';
import type { Approval } from '../../judge/approval.ts';
import { filesOf } from '../run-hashes.ts';
import { readApprovals } from './log.ts';

/** Where the approved run of a branch is kept. */
export const approvedFolder = (parent: string, branch: string | null): string =>
  join(parent, branch === null ? 'baseline' : `baseline-${branch}`);

export interface ApprovedBaseline {
  folder: string;
  approval: Approval;
}

/**
 * The run that was last approved, if there is one.
 *
 * @param parent The folder that holds the run folders.
 * @throws ProblemError when it is no longer there, or is not what was approved.
 */
export async function approvedBaseline(parent: string, branch: string | null): Promise<ApprovedBaseline | null> {
  const approval = await lastApproval(parent, branch);
  if (approval === null) return null;
  const folder = approvedFolder(parent, branch);
  for (const [name, hash] of Object.entries(await filesOf(folder))) {
    if (hash !== approval.files[name]) throw notTheOne(folder, name, hash, approval);
  }
  return { folder, approval };
}

/** @throws ProblemError when the log of approvals is not as it was written. */
export const lastApproval = async (parent: string, branch: string | null): Promise<Approval | null> =>
  (await readApprovals(parent)).findLast((one) => one.branch === branch) ?? null;

function notTheOne(folder: string, name: string, hash: string | null, { run, by, at }: Approval): ProblemError {
  const what = hash === null ? `there is no "${name}" in it` : `its "${name}" has changed since`;
  return new ProblemError([
    {
      code: 'baseline-changed',
      message: `"${folder}" is not the run that ${by} approved on ${at.slice(0, 10)}: ${what}`,
      expected: `run ${run}`,
      hint: 'Put it back, approve another run (mystery-shopper approve), or compare with none: --baseline none.',
    },
  ]);
}
