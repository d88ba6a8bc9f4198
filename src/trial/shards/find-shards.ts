import { readdir } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { ProblemError, type Problem } from '../../problem.ts';
import { headerOf } from '../../run/merge-shards.ts';
import type { RunRecord, StoredShard } from '../../run/record.ts';
import { holdsRecord, readRecord } from '../../run/store.ts';
import { baselineFolder } from '../open-trial.ts';

export interface FoundShard {
  folder: string;
  /** As it is told to people. */
  named: string;
  shard: StoredShard;
  record: RunRecord;
  /** Of the whole plan; null: it was stopped before it had begun. */
  planSha256: string | null;
  /** Of the bot it was compared with live, if there was one. */
  baseline: RunRecord | null;
}

/**
 * Shards in the folders given or anywhere below them, as a build leaves what it collected from its jobs: whole runs beside them, as a baseline is, are passed over.
 * @throws ProblemError when there is none in one of them, or it is a whole run.
 */
export async function findShards(paths: readonly string[], cwd: string): Promise<FoundShard[]> {
  const found = new Map<string, FoundShard>();
  const problems: Problem[] = [];
  for (const path of paths) {
    const folders = await runsIn(resolve(cwd, path));
    const named = folders.map((folder) => relative(cwd, folder) || folder);
    const shards = await Promise.all(folders.map((folder, at) => shardIn(folder, named[at]!)));
    const held = shards.filter((one) => one !== null);
    for (const one of held) found.set(one.folder, one);
    if (folders.length === 0) problems.push(noShard(path, `There is no shard in "${path}"`));
    else if (held.length === 0)
      problems.push(...named.map((run) => noShard(path, `"${run}" is no shard, but a whole run`)));
  }
  if (problems.length > 0) throw new ProblemError(problems);
  return [...found.values()].toSorted((one, other) => one.shard.index - other.shard.index);
}

/** What lies within a run belongs to it. */
async function runsIn(folder: string): Promise<string[]> {
  if (await holdsRecord(folder)) return [folder];
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const below = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  const runs: string[] = [];
  for (const name of below.toSorted()) runs.push(...(await runsIn(join(folder, name))));
  return runs;
}

async function shardIn(folder: string, named: string): Promise<FoundShard | null> {
  const record = await readRecord(folder);
  const { shard } = record.manifest;
  if (shard === undefined) return null;
  const other = join(folder, baselineFolder);
  const planSha256 = record.state === 'complete' ? (await headerOf(folder)).planSha256 : null;
  const baseline = (await holdsRecord(other)) ? await readRecord(other) : null;
  return { folder, named, shard, record, planSha256, baseline };
}

const noShard = (file: string, message: string): Problem => ({
  code: 'run-not-found',
  message,
  file,
  expected: 'folders that run --shard made, or folders that hold them',
  hint: 'Name the shards of one run, all of them.',
});
