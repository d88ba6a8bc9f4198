import { meaning } from '../score/metrics.ts';
import { ownRowsOf } from './conclude.ts';
import { resolve } from 'node:path';
import type { ReportFormat } from '../report/report-formats.ts';
import type { LanguageName } from '../report/translation/languages.ts';
import { writeReports, type ReportSources } from '../report/write.ts';
import { holdsRecord } from '../run/store.ts';
import { approvalsOf } from './approval/approvals-of.ts';
import { commandsFor } from './commands.ts';
import { comparedRun } from './compared-run.ts';
import { owned } from './issue-log.ts';
import { notesIn } from './notes-log.ts';
import { openScored } from './open-scored.ts';
import { baselineFolder, type Trial } from './open-trial.ts';
import type { Outcome } from './outcome.ts';
import type { ReachedVerdict } from './verdict-file.ts';

interface Reached {
  candidate: Trial['candidate'];
  verdict: ReachedVerdict;
  cwd: string;
}

/** What a run's reports are made of when they are to say what they said before; of a baseline that is no longer there its figures are left. */
export async function reachedSources({ candidate, verdict, cwd }: Reached): Promise<ReportSources> {
  const { judgement, comparison, charts } = verdict;
  const { folder } = candidate;
  const place = verdict.baseline && resolve(folder, verdict.baseline.folder);
  const stored = place !== null && (await holdsRecord(place)) ? await openScored(place) : null;
  // A folder may have been used again for another run.
  const baseline = stored?.record.id === verdict.baseline?.record.id ? stored : null;
  const isLive = place === resolve(folder, baselineFolder);
  return {
    candidate: { ...(await comparedRun(candidate)), folder },
    baseline: verdict.baseline && {
      ...(baseline ? await comparedRun(baseline) : { record: verdict.baseline.record, scored: [] }),
      folder: place ?? folder,
    },
    judgement,
    comparison,
    charts,
    issues: await owned(folder, verdict.issues ?? null),
    approvals: await approvalsOf(candidate, verdict.baseline),
    notes: await notesIn(folder),
    commands: commandsFor({ candidate, baseline: isLive ? null : baseline, out: null }, cwd),
    conversations: { candidate: candidate.conversations, baseline: baseline && baseline.conversations },
  };
}

interface Wanted {
  formats?: readonly ReportFormat[] | undefined;
  /** Of the page; English when absent. */
  language?: LanguageName | undefined;
}

export const reportAgain = (reached: Reached, wanted: Wanted): Promise<Outcome> =>
  meaning(ownRowsOf({ candidate: reached.candidate, baseline: null }), () => reportIt(reached, wanted));

async function reportIt(reached: Reached, { formats, language }: Wanted): Promise<Outcome> {
  const { judgement, comparison, charts } = reached.verdict;
  const { folder } = reached.candidate;
  const sources = await reachedSources(reached);
  const written = await writeReports(folder, { ...sources, language }, formats);
  return { folder, record: sources.candidate.record, judgement, comparison, charts, ...written };
}
