import { compare } from '../compare/compare.ts';
import { judge } from '../compare/judge.ts';
import { quarantineOf } from '../compare/quarantine.ts';
import type { ReportFormat } from '../report/index.ts';
import { writeReports } from '../report/write.ts';
import type { ScoredConversation } from '../score/score.ts';
import type { StoredRun } from '../run/store.ts';
import type { GateSpec } from '../scenario/schema/gate-schema.ts';
import type { Trial } from './open-trial.ts';
import type { Outcome } from './outcome.ts';

export interface Conclusion {
  candidate: StoredRun;
  baseline: StoredRun | null;
  /** Conversations held again with both bots to confirm what the first made suspect. */
  fresh?: Trial['fresh'];
  /** Gates to judge by; those the candidate was run with when absent. */
  gates?: readonly GateSpec[] | undefined;
  /** Where the reports go; the candidate's folder when absent. */
  folder?: string;
  formats?: readonly ReportFormat[] | undefined;
}

/** The last three stages, from runs on disk: compare, judge, report. */
export async function conclude({ candidate, baseline, gates, folder, formats }: Conclusion): Promise<Outcome> {
  const now = { record: candidate.record, scored: await collect(candidate.scored()) };
  const before = baseline && { record: baseline.record, scored: await collect(baseline.scored()) };
  const quarantine = quarantineOf(now.record.suite.quarantine ?? [], now.record.startedAt.slice(0, 10));
  const comparison = before && compare(before, now, { quarantine });
  const judgement = judge({ ...now, comparison, gates: gates ?? now.record.gates });
  const target = folder ?? candidate.folder;
  const conversations = { candidate: candidate.conversations, baseline: baseline && baseline.conversations };
  const written = await writeReports(
    target,
    {
      candidate: { ...now, folder: candidate.folder },
      baseline: baseline && { ...before!, folder: baseline.folder },
      comparison,
      judgement,
      conversations,
    },
    formats && [...formats],
  );
  return { folder: target, record: now.record, comparison, judgement, ...written };
}

async function collect(stream: AsyncIterable<ScoredConversation>): Promise<ScoredConversation[]> {
  const all: ScoredConversation[] = [];
  for await (const scored of stream) all.push(scored);
  return all;
}
