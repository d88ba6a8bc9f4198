import { join } from 'node:path';
import { leakFinder } from './find-leaks.ts';
import { journalFile } from './journal.ts';
import { packRun } from './packed/pack-run.ts';
import { storedAs } from './packed/stored-as.ts';
import type { RunRecord } from './record.ts';
import { scoreRun } from './score-run.ts';
import { openRun, type StoredRun } from './store.ts';
import { writeRecord } from './write-record.ts';
import { describeMetrics, type OwnRow } from '../score/metrics.ts';
import { keptOwn, type KeptOwn, measuresAmong } from '../score/own/measure-own.ts';
import { ownRows } from '../score/own/own-rows.ts';
import type { UserMetric } from '../score/own/user-metric.ts';
import type { ScoredConversation } from '../score/score.ts';
import { scoring as without, scoringWith } from './scoring.ts';
import type { Scoring } from './score-run.ts';

interface Anew {
  /** Metrics to measure the conversations by; absent: what the run measured itself by its own is kept, for they are not at hand. */
  own?: readonly UserMetric[] | undefined;
  /** Where that stands; in the run when absent. */
  kept?: () => AsyncIterable<ScoredConversation>;
}

/** Remakes scores.jsonl and the figures of run.json; the conversations are left as they are. */
export async function scoreAgain(run: StoredRun, { own, kept = run.scored }: Anew = {}): Promise<StoredRun> {
  const rows = own === undefined ? (run.record.metrics ?? []) : ownRows(own);
  const scoring = own === undefined ? await keeping(rows, kept) : scoringWith(own);
  if (own !== undefined) describeMetrics(rows, new Date().toISOString());
  const finder = leakFinder();
  const isPacked = (await storedAs(join(run.folder, journalFile))) === 'packed';
  const measured = { ...run.record, metrics: rows };
  const aggregate = await scoreRun(run.folder, finder.learning(run.conversations()), measured, scoring);
  const leaks = await finder.find(run.conversations);
  if (isPacked) await packRun(run.folder);
  const manifest = { ...run.record.manifest, scorers: scoring.versions };
  const { metrics: _, ...rest } = run.record;
  const record: RunRecord = { ...rest, ...(rows.length > 0 && { metrics: rows }), manifest, aggregate, leaks };
  await writeRecord(run.folder, record);
  return openRun(run.folder, scoring);
}

/** Of a run without metrics of its own nothing is read. */
async function keeping(rows: readonly OwnRow[], kept: () => AsyncIterable<ScoredConversation>): Promise<Scoring> {
  if (rows.length === 0) return without;
  const before = new Map<string, KeptOwn>();
  for await (const scored of kept()) {
    before.set(scored.id, { own: scored.own, measures: measuresAmong(scored, rows) });
  }
  return {
    ...without,
    async scoreConversation(conversation, context) {
      const scored = await without.scoreConversation(conversation, context);
      const earlier = before.get(conversation.id);
      return earlier === undefined ? scored : keptOwn(scored, earlier);
    },
  };
}
