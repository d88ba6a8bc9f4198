import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { ProblemError } from '../../problem.ts';
import { journalFile } from '../../run/journal.ts';
import { packedPath, storedAs } from '../../run/packed/stored-as.ts';
import { recordFile } from '../../run/record.ts';
import type { Approval } from '../../judge/approval.ts';
import { readApprovals } from './log.ts';
import { isNotThere } from '../../run/is-there.ts';

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

/** Hash of each file that is approved, the run's figures and all that was said; null of one that is not there. */
export async function filesOf(folder: string): Promise<Record<string, string | null>> {
  const isPacked = (await storedAs(join(folder, journalFile))) === 'packed';
  const names = [recordFile, isPacked ? packedPath(journalFile) : journalFile];
  const hashes = names.map(async (name) => [name, await sha256(join(folder, name))] as const);
  return Object.fromEntries(await Promise.all(hashes));
}

async function sha256(path: string): Promise<string | null> {
  const hash = createHash('sha256');
  try {
    await pipeline(createReadStream(path), hash);
  } catch (error) {
    if (isNotThere(error)) return null;
    throw error;
  }
  return hash.digest('hex');
}

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
