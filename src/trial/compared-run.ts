import type { ComparedRun } from '../compare/compared-run.ts';
import type { StoredRun } from '../run/store.ts';
import type { ScoredConversation } from '../score/score.ts';
import { sharingParts } from './shared-parts.ts';

/** A stored run with all of its scores in memory. */
export async function comparedRun({
  record,
  scored,
}: StoredRun): Promise<ComparedRun & { scored: ScoredConversation[] }> {
  const all: ScoredConversation[] = [];
  const sharing = sharingParts();
  for await (const conversation of scored()) all.push(sharing(conversation));
  return { record, scored: all };
}
