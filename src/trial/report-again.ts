import { resolve } from 'node:path';
import type { ReportFormat } from '../report/report-formats.ts';
import { writeReports } from '../report/write.ts';
import { holdsRecord } from '../run/store.ts';
import { approvalsOf } from './approval/approvals-of.ts';
import { commandsFor } from './commands.ts';
import { comparedRun } from './compared-run.ts';
import { owned } from './issue-log.ts';
import { openScored } from './open-scored.ts';
import { baselineFolder, type Trial } from './open-trial.ts';
import type { Outcome } from './outcome.ts';
import type { ReachedVerdict } from './verdict-file.ts';

interface Again {
  candidate: Trial['candidate'];
  verdict: ReachedVerdict;
  formats: readonly ReportFormat[] | undefined;
  cwd: string;
}

/** The reports of a run, saying what they said before; of a baseline that is no longer there its figures are left. */
export async function reportAgain({ candidate, verdict, formats, cwd }: Again): Promise<Outcome> {
  const { judgement, comparison, charts } = verdict;
  const { folder } = candidate;
  const place = verdict.baseline && resolve(folder, verdict.baseline.folder);
  const stored = place !== null && (await holdsRecord(place)) ? await openScored(place) : null;
  // A folder may have been used again for another run.
  const baseline = stored?.record.id === verdict.baseline?.record.id ? stored : null;
  const isLive = place === resolve(folder, baselineFolder);
  const now = await comparedRun(candidate);
  const written = await writeReports(
    folder,
    {
      candidate: { ...now, folder },
      baseline: verdict.baseline && {
        ...(baseline ? await comparedRun(baseline) : { record: verdict.baseline.record, scored: [] }),
        folder: place ?? folder,
      },
      judgement,
      comparison,
      charts,
      issues: await owned(folder, verdict.issues ?? null),
      approvals: await approvalsOf(candidate, verdict.baseline),
      commands: commandsFor({ candidate, baseline: isLive ? null : baseline, out: null }, cwd),
      conversations: { candidate: candidate.conversations, baseline: baseline && baseline.conversations },
    },
    formats,
  );
  return { folder, record: now.record, judgement, comparison, charts, ...written };
}
