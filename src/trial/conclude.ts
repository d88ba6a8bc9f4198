import { basename, dirname, join, relative } from 'node:path';
import { comparing } from '../compare/compare.ts';
import { decide, rulesFor } from '../compare/decide/rules.ts';
import { heldIn } from './held.ts';
import { meaning, type OwnRow } from '../score/metrics.ts';
import { judge } from '../judge/judge.ts';
import { nightNoise } from '../compare/series/night-noise.ts';
import type { ReportFormat } from '../report/report-formats.ts';
import type { LanguageName } from '../report/translation/languages.ts';
import { writeReports } from '../report/write.ts';
import type { StoredRun } from '../run/store.ts';
import type { Night } from '../compare/series/night.ts';
import { type Problem, ProblemError } from '../problem.ts';
import { appendNight } from './history.ts';
import { baselineFolder, type Trial } from './open-trial.ts';
import type { Outcome } from './outcome.ts';
import type { Reference } from './reference.ts';
import { refuseParts } from './refuse-parts.ts';
import { approvalsOf } from './approval/approvals-of.ts';
import { notesIn } from './notes-log.ts';
import { owned } from './issue-log.ts';
import { commandsFor } from './commands.ts';
import { stepByStep } from '../steps.ts';
import { writeVerdict } from './verdict-file.ts';
import { tonightOf } from './place-in-series.ts';
import { tellingOf } from './telling.ts';

export interface Conclusion {
  candidate: StoredRun;
  baseline: StoredRun | null;
  /** Conversations held again with both bots to confirm what the first made suspect. */
  fresh?: Trial['fresh'];
  /** Where the reports go; the candidate's folder when absent. */
  folder?: string;
  formats?: readonly ReportFormat[] | undefined;
  /** Of the page; English when absent. */
  language?: LanguageName | undefined;
  /** Of a run just finished: hash of what it measured, with which it enters the history. */
  suite?: string;
  /** The bot against itself; widens what is compared over nights, and the charts learn from it. */
  reference?: Reference | null;
  /** The working directory, from which the reports say how they are written again. */
  cwd: string;
}

/** The last three stages, from runs on disk: compare, judge, report. What is said of a run is kept in its folder. */
export const conclude = (conclusion: Conclusion): Promise<Outcome> =>
  meaning(ownRowsOf(conclusion), () => concludeIt(conclusion));

/** Of two runs that tell a metric otherwise the candidate's holds. */
export const ownRowsOf = ({ candidate, baseline }: Pick<Conclusion, 'candidate' | 'baseline'>): OwnRow[] =>
  [baseline, candidate].flatMap((run) => run?.record.metrics ?? []);

async function concludeIt({ candidate, baseline, fresh = null, ...options }: Conclusion): Promise<Outcome> {
  const { folder = candidate.folder, formats, language, suite, reference = null, cwd } = options;
  refuseParts([candidate, baseline]);
  const held = await heldIn({ candidate, baseline, fresh });
  const { candidate: now, baseline: before, quarantine } = held;
  const decidedBy = rulesFor({ looks: held.looks !== null, isConfirmed: before !== null && fresh !== null });
  const decision = decide(held, now.record, decidedBy);
  // Bots that were asked side by side shared the night.
  const isLive = baseline?.folder === join(candidate.folder, baselineFolder);
  const beside = [isLive ? baseline : null, fresh?.candidate, fresh?.baseline].flatMap((one) => one?.record ?? []);
  const { night, past, charts, issues } = await tonightOf(now, { folder: candidate.folder, suite, reference });
  const noise = isLive ? [] : [reference?.noise, night && nightNoise(night, past)].flatMap((one) => one ?? []);
  const comparison = before && (await stepByStep(comparing(before, now, { quarantine, noise, decision })));
  const { answers } = decision;
  const freshLeaks = fresh?.candidate.record.leaks ?? null;
  const judgement = judge({
    ...now,
    comparison,
    baseline: before,
    charts,
    beside,
    freshLeaks,
    answers,
    quarantine,
    gates: now.record.gates,
  });
  const reached = { judgement, comparison, charts };
  const isKept = folder === candidate.folder;
  if (isKept) {
    const { endedAt } = now.record;
    const compared = baseline && { folder: relative(candidate.folder, baseline.folder), record: baseline.record };
    await writeVerdict(folder, { endedAt, decidedBy, ...reached, ...(issues && { issues }), baseline: compared });
  }
  const written = await writeReports(
    folder,
    {
      candidate: { ...now, folder: candidate.folder },
      baseline: baseline && { ...before!, folder: baseline.folder },
      ...reached,
      language,
      issues: await owned(candidate.folder, issues),
      approvals: await approvalsOf(candidate, baseline),
      notes: await notesIn(candidate.folder),
      commands: commandsFor({ candidate, baseline: isLive ? null : baseline, out: isKept ? null : folder }, cwd),
      conversations: { candidate: candidate.conversations, baseline: baseline && baseline.conversations },
    },
    formats,
  );
  const isNight = night && suite !== undefined;
  const told = tellingOf(basename(candidate.folder), { candidate: now, baseline: before, judgement, issues: null });
  const unkept = isNight ? await enter(candidate.folder, { ...night, told }) : [];
  return { folder, record: now.record, ...reached, ...written, unwritten: [...written.unwritten, ...unkept] };
}

/** Into the history; what goes wrong takes nothing away from the run, and is told beside it. */
async function enter(folder: string, night: Night): Promise<readonly Problem[]> {
  try {
    await appendNight(dirname(folder), night);
    return [];
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    const hint = `The run itself is safe: mend this, and the same command with --resume "${folder}" enters it into the history.`;
    return error.problems.map((problem) => ({ ...problem, hint }));
  }
}
