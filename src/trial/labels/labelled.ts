/** Labelled conversations with the verdicts that stand in their journals. */
import { resolve } from 'node:path';
import type { JudgedCriterion } from '../../conversation/jury/judged.ts';
import { holdsRecord, readConversations } from '../../run/store.ts';
import type { Labelled } from '../../score/judged/calibration.ts';
import type { Label } from './read-labels.ts';

/**
 * @param folders Where runs are looked for, the first that has one of the name.
 * @throws ProblemError when a journal is damaged.
 */
export async function labelledIn(labels: readonly Label[], folders: readonly string[]): Promise<Labelled[]> {
  const found: Labelled[] = [];
  for (const run of new Set(labels.map((label) => label.run))) {
    const own = labels.filter((label) => label.run === run);
    const verdicts = await verdictsOf(await folderOf(run, folders), new Set(own.map((label) => label.conversation)));
    found.push(
      ...own.map(({ conversation, criterion, label }) => {
        const one = verdicts.get(conversation)?.find((judged) => judged.criterion === criterion);
        return { criterion, label, found: one === undefined ? null : { judge: one.judge, verdict: one.verdict } };
      }),
    );
  }
  return found;
}

async function folderOf(run: string, folders: readonly string[]): Promise<string | null> {
  for (const folder of folders) {
    const path = resolve(folder, run);
    if (await holdsRecord(path)) return path;
  }
  return null;
}

async function verdictsOf(
  folder: string | null,
  wanted: ReadonlySet<string>,
): Promise<ReadonlyMap<string, readonly JudgedCriterion[]>> {
  const verdicts = new Map<string, readonly JudgedCriterion[]>();
  if (folder === null) return verdicts;
  for await (const { id, judged = [] } of readConversations(folder)) if (wanted.has(id)) verdicts.set(id, judged);
  return verdicts;
}
