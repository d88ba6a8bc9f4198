import { dirname, resolve } from 'node:path';
import type { StoredRun } from '../run/store.ts';
import { approvedBaseline, lastApproval } from './approval/approved-baseline.ts';
import { openScored } from './open-scored.ts';
import type { TrialOptions } from './options.ts';

/** Says that there is to be none, approved or not. */
export const noBaseline = 'none';

type Named = Pick<TrialOptions, 'baseline' | 'branch' | 'out' | 'resume' | 'versus'>;

/**
 * The stored run a trial is compared with: the one named, else the one last approved.
 *
 * @throws ProblemError when it is not there, or is not what was approved.
 */
export async function storedBaseline(named: Named, cwd: string): Promise<StoredRun | null> {
  const { baseline } = named;
  if (baseline === noBaseline) return null;
  if (baseline !== undefined) return openScored(resolve(cwd, baseline));
  const approved = await approvedBaseline(parentOf(named, cwd), named.branch ?? null);
  return approved && openScored(approved.folder);
}

/** Whether there is to be one; it is neither opened nor checked. */
export async function hasStoredBaseline(named: Named, cwd: string): Promise<boolean> {
  if (named.baseline !== undefined) return named.baseline !== noBaseline;
  return named.versus === undefined && (await lastApproval(parentOf(named, cwd), named.branch ?? null)) !== null;
}

const parentOf = ({ out = 'reports', resume }: Named, cwd: string): string =>
  resume === undefined ? resolve(cwd, out) : dirname(resolve(cwd, resume));
