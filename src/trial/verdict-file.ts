/** verdict.json of a run's folder: what was said of the run when it was last judged, so that its reports can be written again and say the same. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Comparison, Judgement } from '../compare/comparison.ts';
import type { RuleName } from '../compare/decide/rule.ts';
import type { RecurringIssue } from '../compare/series/recurring.ts';
import type { Charts } from '../compare/series/charts.ts';
import { parsedFile, sealedFile } from '../run/checksum.ts';
import type { RunRecord } from '../run/record.ts';
import { type Steps, upgrade } from '../run/upgrade.ts';
import { writeWhole } from '../write-whole.ts';
import type { VerdictFile } from './verdict-shape.ts';

const verdictFile = 'verdict.json';
const verdictFormat = 4;

export interface ReachedVerdict {
  /** When the run it is of had ended; a run that was gone on with since has another verdict. */
  endedAt: string | null;
  /** Rules in force. */
  decidedBy: RuleName[];
  judgement: Judgement;
  comparison: Comparison | null;
  charts: Charts | null;
  /** Absent: in no history, or of an earlier version. */
  issues?: RecurringIssue[];
  /** What it was compared with: where, from the run's folder, and its figures, which may be all that is left of it. */
  baseline: { folder: string; record: RunRecord } | null;
}

type Stored = ReachedVerdict & { format: number };

const steps: Steps<Stored> = {
  // Format 1 kept how customers were served with the comparison, and no fall beside a rollout.
  1: ({ judgement, ...rest }) => ({
    ...rest,
    judgement: {
      ...judgement,
      parity: (rest.comparison as { parity?: Judgement['parity'] } | null)?.parity ?? [],
      rollout: judgement.rollout.map((line) => ({ ...line, fall: null })),
    },
  }),
  // Format 2 had all of it in the headline.
  2: ({ judgement, ...rest }) => ({ ...rest, judgement: { ...judgement, besides: [] } }),
  // Format 3 did not ask whether a gate that failed had failed in the baseline too.
  3: ({ judgement, ...rest }) => ({
    ...rest,
    judgement: { ...judgement, rollout: judgement.rollout.map((line) => ({ ...line, brokenInBoth: [] })) },
  }),
};

export async function writeVerdict(folder: string, verdict: ReachedVerdict): Promise<void> {
  await writeWhole(
    join(folder, verdictFile),
    JSON.stringify({ format: verdictFormat, ...verdict } satisfies Stored & VerdictFile),
    sealedFile,
  );
}

/**
 * null: the run was never judged, or has changed since.
 * @throws ProblemError when it was written by a newer version.
 */
export async function readVerdict(folder: string, { endedAt }: RunRecord): Promise<ReachedVerdict | null> {
  const path = join(folder, verdictFile);
  // A file cut short or changed is as good as none: the verdict can be reached again.
  const found = parsedFile(await readFile(path, 'utf8').catch(() => '')) as Partial<Stored> | null;
  if (found === null) return null;
  const verdict = upgrade(path, found.format, verdictFormat, steps)(found as Stored);
  return verdict.endedAt === endedAt ? verdict : null;
}
