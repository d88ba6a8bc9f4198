/** What the run is a copy of, and what of it and its baseline is the same. */
import type { Manifest } from '../../run/record.ts';
import { plural } from '../../wording/words.ts';
import { sharedCells } from '../shared-cells.ts';
import type { Source } from '../source.ts';
import { suspicionCount, suspicionRows } from '../suspicions.ts';
import type { TrustRow } from './row.ts';

/** By the hashes whoever has the run can tell that it is this one. */
export function sharedCopy({ shared }: Source): TrustRow[] {
  if (shared === undefined) return [];
  const made = shared.files.map(({ name, sha256 }) => ({
    label: `Made of ${name}`,
    value: `sha256:${sha256}`,
    ok: null,
  }));
  const value = `a copy to be handed on: ${plural(shared.replaced, 'place')} of personal data replaced by pseudonyms, pictures and names of approvers left out`;
  return [{ label: 'Personal data', value, ok: null }, ...made];
}

export function sameSeeds({ candidate, comparison }: Source): TrustRow[] {
  if (!comparison) return [];
  const isSame = comparison.sameSeeds;
  const seeds = isSame ? 'yes' : 'no';
  const shared = sharedCells(comparison);
  const value = shared === null ? seeds : `seeds: ${seeds} · scenarios: ${shared} are in both`;
  // A suite that grew is no fault.
  const ok = candidate.record.imported || (isSame && shared !== null) ? null : isSame;
  return [{ label: 'Same seeds and scenarios in both releases', value, ok }];
}

export function heldAgain(from: Source): TrustRow[] {
  const again = suspicionRows(from);
  if (!again) return [];
  return [{ label: 'Looked worse, held again with fresh customers', value: suspicionCount(again), ok: null }];
}

export function changedFiles({ candidate, baseline }: Source): TrustRow[] {
  if (!baseline || candidate.record.imported || baseline.record.imported) return [];
  if (!haveChanged(baseline.record.manifest, candidate.record.manifest)) return [];
  return [{ label: 'Project files changed since the baseline', value: 'yes', ok: null }];
}

/** Bots run beside each other come from the same files, and have other addresses. */
function haveChanged(before: Manifest, now: Manifest): boolean {
  const bytes = ({ files }: Manifest) => files.map(({ sha256 }) => sha256).join();
  return before.projectSha256 !== now.projectSha256 && bytes(before) !== bytes(now);
}
