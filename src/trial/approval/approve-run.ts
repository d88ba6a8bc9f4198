import { cp, rename, rm } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import type { GateResult, Judgement } from '../../compare/comparison.ts';
import { type Problem, ProblemError } from '../../problem.ts';
import { holdsRecord, type StoredRun } from '../../run/store.ts';
import { writing } from '../../writing.ts';
import { baselineFolder, freshFolder } from '../open-trial.ts';
import { filesOf } from '../run-hashes.ts';
import { approvedFolder } from './approved-baseline.ts';
import type { Approval, Waiver } from '../../judge/approval.ts';
import { appendApproval } from './log.ts';

export interface Approving {
  by: string;
  note: string;
  waived: readonly Waiver[];
  branch: string | null;
  at: Date;
}

/**
 * Makes a run the baseline of those to come: a copy of it, which outlives the run's own folder, and a line in the log.
 *
 * @throws ProblemError when a gate failed that was not waived, one is waived that did not fail, or the run is not whole.
 */
export async function approveRun(
  { folder, record }: StoredRun,
  judgement: Judgement,
  { by, note, waived, branch, at }: Approving,
): Promise<{ approval: Approval; baseline: string }> {
  const problems = [...wholeness(record.state, judgement), ...waiverProblems(judgement, waived)];
  if (problems.length > 0) throw new ProblemError(problems);
  const parent = dirname(resolve(folder));
  const baseline = approvedFolder(parent, branch);
  if (resolve(folder) !== baseline) await replaceWith(folder, baseline);
  const approval: Approval = {
    run: record.id,
    folder: basename(folder),
    build: record.manifest.bot.build ?? null,
    at: at.toISOString(),
    by,
    note,
    verdict: judgement.headline,
    waived: [...waived],
    branch,
    files: Object.fromEntries(
      Object.entries(await filesOf(baseline)).filter((one) => one[1] !== null),
    ) as Approval['files'],
  };
  await appendApproval(parent, approval);
  return { approval, baseline };
}

function wholeness(state: StoredRun['record']['state'], { verdict }: Judgement): Problem[] {
  const why =
    state === 'interrupted'
      ? 'was interrupted'
      : verdict === 'unscorable'
        ? 'had too many harness or network faults to judge'
        : null;
  if (why === null) return [];
  const message = `The run ${why}: it is no measure for others`;
  return [{ code: 'not-approvable', message, hint: 'Finish it with run --resume, or run it anew; then approve it.' }];
}

function waiverProblems({ gates }: Judgement, waived: readonly Waiver[]): Problem[] {
  const failed = [...new Set(gates.filter(isFailed).map(({ name }) => name))];
  const open = failed.filter((name) => !waived.some(({ gate }) => gate === name));
  const idle = waived.filter(({ gate }) => !failed.includes(gate));
  return [
    ...open.map((name): Problem => {
      const message = `Gate "${name}" failed and is not waived: ${gates.find((gate) => isFailed(gate) && gate.name === name)!.text}`;
      return { code: 'not-approvable', message, hint: `Say why it may: --waive ${quoted(name)} --because "…".` };
    }),
    ...idle.map(({ gate }): Problem => {
      const expected = failed.length === 0 ? 'no waiver: no gate failed' : `one of: ${failed.join(', ')}`;
      return { code: 'not-approvable', message: `There is nothing to waive: gate "${gate}" did not fail`, expected };
    }),
  ];
}

const isFailed = ({ verdict }: GateResult): boolean => verdict === 'failed';
const quoted = (text: string): string => (/^[\w-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`);

/** The old one is gone only when the new one is whole. */
async function replaceWith(folder: string, baseline: string): Promise<void> {
  const [beside, old] = [`${baseline}.new`, `${baseline}.old`];
  await writing(baseline, async () => {
    for (const left of [beside, old]) await rm(left, { recursive: true, force: true });
    const left = [baselineFolder, freshFolder].map((name) => join(folder, name));
    await cp(folder, beside, { recursive: true, filter: (from) => !left.includes(from) });
    if (await holdsRecord(baseline)) await rename(baseline, old);
    await rename(beside, baseline);
    await rm(old, { recursive: true, force: true });
  });
}
