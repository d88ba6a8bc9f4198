import { type Problem, ProblemError } from '../../problem.ts';
import type { StoredRun } from '../../run/store.ts';
import type { TrialOptions } from '../options.ts';
import { storedBaseline } from '../stored-baseline.ts';

/** What a day is held against. @throws ProblemError when it is itself of real customers. */
export async function simulatedBaseline(
  named: Pick<TrialOptions, 'baseline' | 'branch' | 'out'>,
  cwd: string,
): Promise<StoredRun | null> {
  const baseline = await storedBaseline(named, cwd);
  if (baseline?.record.imported) throw new ProblemError([notSimulated(named.baseline ?? 'baseline')]);
  return baseline;
}

const notSimulated = (named: string): Problem => ({
  code: 'bad-argument',
  message: `The baseline "${named}" was read from transcripts`,
  expected: 'a run of simulated customers, which real ones are held against; or --baseline none',
});
