import { dirname, join } from 'node:path';
import { compare } from '../compare/compare.ts';
import { confirmWith } from '../compare/decide/confirm-with.ts';
import { judge } from '../judge/judge.ts';
import { nightNoise } from '../compare/series/night-noise.ts';
import { suspectsIn } from '../compare/decide/suspects.ts';
import type { ReportFormat } from '../report/index.ts';
import { writeReports } from '../report/write.ts';
import type { StoredRun } from '../run/store.ts';
import type { GateSpec } from '../scenario/schema/gate-schema.ts';
import { comparedRun } from './compared-run.ts';
import { freshOf, quarantineIn } from './confirm.ts';
import { appendNight } from './history.ts';
import { baselineFolder, type Trial } from './open-trial.ts';
import { answersIn } from './until-decided.ts';
import type { Outcome } from './outcome.ts';
import type { Reference } from './reference.ts';
import { tonightOf } from './place-in-series.ts';

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
  /** Of a run just finished: hash of what it measured, with which it enters the history. */
  suite?: string;
  /** The bot against itself; widens what is compared over nights, and the charts learn from it. */
  reference?: Reference | null;
}

/** The last three stages, from runs on disk: compare, judge, report. */
export async function conclude({ candidate, baseline, fresh, ...options }: Conclusion): Promise<Outcome> {
  const { gates, folder, formats, suite, reference = null } = options;
  const now = await comparedRun(candidate);
  const before = baseline && (await comparedRun(baseline));
  const quarantine = quarantineIn(now);
  // Bots that were asked side by side shared the night.
  const isLive = baseline?.folder === join(candidate.folder, baselineFolder);
  const beside = [isLive ? baseline : null, fresh?.candidate, fresh?.baseline].flatMap((one) => one?.record ?? []);
  const { night, past, charts } = await tonightOf(now, { folder: candidate.folder, suite, reference });
  const noise = isLive ? [] : [reference?.noise, night && nightNoise(night, past)].flatMap((one) => one ?? []);
  const answers = answersIn(now, before);
  const first = before && compare(before, now, { quarantine, noise, answers });
  const confirmation = first && fresh && confirmWith(suspectsIn(first, before, now), await freshOf(fresh));
  const comparison = confirmation ? compare(before, now, { quarantine, noise, confirmation }) : first;
  const judgement = judge({ ...now, comparison, charts, beside, answers, gates: gates ?? now.record.gates });
  const target = folder ?? candidate.folder;
  const conversations = { candidate: candidate.conversations, baseline: baseline && baseline.conversations };
  const written = await writeReports(
    target,
    {
      candidate: { ...now, folder: candidate.folder },
      baseline: baseline && { ...before!, folder: baseline.folder },
      comparison,
      judgement,
      charts,
      conversations,
    },
    formats && [...formats],
  );
  if (night && suite !== undefined) await appendNight(dirname(candidate.folder), night);
  return { folder: target, record: now.record, comparison, judgement, charts, ...written };
}
