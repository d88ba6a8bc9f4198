/** What makes the verdict credible. */
import { blameOf, endReasons } from '../../conversation/end-reasons.ts';
import type { Manifest } from '../../run/record.ts';
import { unscorableLimitOf } from '../../run/unscorable.ts';
import { count, share } from '../../wording/numbers.ts';
import { plural } from '../../wording/words.ts';
import { unreadRecords } from '../imported.ts';
import type { Source } from '../source.ts';
import { suspicionCount, suspicionRows } from '../suspicions.ts';
import { endedBySilence, leftBehind, repetitions, sentAgain } from './holding.ts';
import { overNights } from './nights.ts';
import { decidedBy, neverReached, notFoundOut, ownWord } from './outcomes.ts';
import { notSure, notUnderstood } from './readings.ts';
import type { TrustRow } from './row.ts';

export function trustRows(from: Source): TrustRow[] {
  const { candidate, baseline, comparison, labels } = from;
  const { aggregate, suite, manifest, state, planned } = candidate.record;
  const lost = aggregate.conversations - aggregate.scorable;
  const limit = unscorableLimitOf(suite);
  const leftOut = (blame: ReturnType<typeof blameOf>) =>
    endReasons.reduce((sum, reason) => sum + (blameOf(reason) === blame ? (aggregate.endReasons[reason] ?? 0) : 0), 0);
  const rows: TrustRow[] = [
    ...sharedCopy(from),
    {
      label: `Conversations that could be judged, ${labels.candidate}`,
      value: `${count(aggregate.scorable)} of ${count(aggregate.conversations)}`,
      ok: aggregate.conversations > 0 && lost / aggregate.conversations <= limit,
    },
    {
      label: `Left out: our simulated customer ${leftOut('harness')} · the network ${leftOut('network')}`,
      value: `${share(aggregate.conversations ? lost / aggregate.conversations : 0)}, limit ${share(limit).replace('.0 %', ' %')}`,
      ok: aggregate.conversations > 0 && lost / aggregate.conversations <= limit,
    },
    notUnderstood(from),
    ...notSure(from),
    decidedBy(from),
    ...notFoundOut(from),
    ...sentAgain(from),
    ...endedBySilence(from),
    ...ownWord(from),
    ...leftBehind(from),
    ...neverReached(from),
    repetitions(from),
  ];
  if (candidate.record.imported) {
    const unread = unreadRecords(candidate.record);
    rows.push({ label: 'Records of the files that could not be read', value: count(unread), ok: unread === 0 });
  }
  if (comparison) {
    rows.push({
      label: 'Same seeds and scenarios in both releases',
      value: comparison.sameSeeds ? 'yes' : 'no',
      ok: candidate.record.imported ? null : comparison.sameSeeds,
    });
  }
  const again = suspicionRows(from);
  if (again)
    rows.push({ label: 'Looked worse, held again with fresh customers', value: suspicionCount(again), ok: null });
  const isForeign = candidate.record.imported !== undefined || baseline?.record.imported !== undefined;
  if (baseline && !isForeign && haveChanged(baseline.record.manifest, manifest)) {
    rows.push({ label: 'Project files changed since the baseline', value: 'yes', ok: null });
  }
  rows.push(...overNights(from));
  if (state !== 'complete') {
    rows.push({
      label: 'Run was interrupted',
      value: `${count(aggregate.conversations)} of ${count(planned)} planned`,
      ok: false,
    });
  }
  return rows;
}

/** By the hashes whoever has the run can tell that it is this one. */
function sharedCopy({ shared }: Source): TrustRow[] {
  if (shared === undefined) return [];
  const made = shared.files.map(({ name, sha256 }) => ({
    label: `Made of ${name}`,
    value: `sha256:${sha256}`,
    ok: null,
  }));
  const value = `a copy to be handed on: ${plural(shared.replaced, 'place')} of personal data replaced by pseudonyms, pictures and names of approvers left out`;
  return [{ label: 'Personal data', value, ok: null }, ...made];
}

/** Bots run beside each other come from the same files, and have other addresses. */
function haveChanged(before: Manifest, now: Manifest): boolean {
  const bytes = ({ files }: Manifest) => files.map(({ sha256 }) => sha256).join();
  return before.projectSha256 !== now.projectSha256 && bytes(before) !== bytes(now);
}
