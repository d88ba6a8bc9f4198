import { plural } from '../counts.ts';
import type { Outcome } from '../trial/outcome.ts';
import { terminal } from '../report/terminal.ts';
import { place } from './place.ts';
import type { FailOn, OutputFlags } from './commands/output-flags.ts';
import type { Context } from './context.ts';
import { formatProblems } from './format-problems.ts';
import { interruptedNotice } from './interrupted-notice.ts';
import { exitCodes, type ExitCode } from './exit-codes.ts';
import { jsonText } from './json-text.ts';

/** Prints what a run, comparison or report came to, and sets the exit code it stands for. */
export function presentOutcome(
  context: Context,
  outcome: Outcome,
  { json, quiet, failOn }: Pick<OutputFlags, 'json' | 'quiet' | 'failOn'>,
): void {
  context.result = exitCodeOf(outcome, failOn, context.wasInterrupted());
  if (json) context.process.stdout.write(jsonText(resultOf(outcome)));
  else if (!quiet) printSummary(context, outcome);
  if (context.result === exitCodes.interrupted) printResume(context, outcome);
  context.process.stderr.write(formatProblems(outcome.unwritten, context.colors.stderr));
}

function exitCodeOf({ judgement, unwritten }: Outcome, failOn: FailOn, interrupted: boolean): ExitCode {
  if (interrupted) return exitCodes.interrupted;
  if (failingVerdicts[failOn].includes(judgement.verdict)) return exitCodes.failed;
  if (judgement.verdict === 'unscorable') return exitCodes.unscorable;
  // A build that looks for a report must not take an older one for it.
  return unwritten.length > 0 ? exitCodes.couldNotRun : exitCodes.passed;
}

/** What could not be run or judged is no verdict on the bot, and fails whatever was asked for. */
const failingVerdicts: Record<FailOn, readonly Outcome['judgement']['verdict'][]> = {
  failed: ['failed'],
  undecided: ['failed', 'hold', 'not-enough-evidence'],
  never: [],
};

/** Stable keys for scripts. */
function resultOf({ folder, record, judgement, comparison, files }: Outcome): object {
  const { changes, cells, suspicions } = comparison ?? {};
  return {
    folder,
    id: record.id,
    ...judgement,
    aggregate: record.aggregate,
    changes,
    cells,
    suspicions,
    files,
  };
}

export function printSummary(context: Context, { model, files }: Outcome): void {
  const { stdout } = context.process;
  const paths = files.map(({ path }) => place(context.cwd, path));
  const lines = terminal(model, { colors: context.colors.stdout, width: Math.min(stdout.columns, 140), files: paths });
  stdout.write(`${lines.join('\n')}\n`);
}

function printResume(context: Context, { folder, record }: Outcome): void {
  const { conversations: done } = record.aggregate;
  const at =
    record.state === 'complete'
      ? 'while more was held to decide'
      : `after ${done} of ${plural(record.planned, 'conversation')}`;
  context.process.stderr.write(`${interruptedNotice({ kept: folder, cwd: context.cwd }, at)}\n`);
}
