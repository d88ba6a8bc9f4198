import { shardName } from '../plan/shard.ts';
import { ProblemError } from '../problem.ts';
import type { StoredRun } from '../run/store.ts';

/** @throws ProblemError when one of them is a shard: of a part nobody can say what the whole would have come to. */
export function refuseParts(runs: readonly (StoredRun | null)[]): void {
  const problems = runs.flatMap((run) => {
    const shard = run?.record.manifest.shard;
    if (run === null || shard === undefined) return [];
    const message = `"${run.folder}" is shard ${shardName(shard)} of a run, and is not judged by itself`;
    const hint = 'Merge it with the others: mystery-shopper merge.';
    return [{ code: 'part-of-a-run' as const, message, file: run.folder, expected: 'the folder of a whole run', hint }];
  });
  if (problems.length > 0) throw new ProblemError(problems);
}
