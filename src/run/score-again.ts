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
import type { CriterionMetric } from '../score/judged/criterion-metrics.ts';
import type { Labelled } from '../score/judged/calibration.ts';
import { ownRows } from '../score/own/own-rows.ts';
import type { UserMetric } from '../score/own/user-metric.ts';
import type { ScoredConversation } from '../score/score.ts';
import { criteriaOf } from './stored-criteria.ts';
import { scoring as without, scoringWith } from './scoring.ts';
import type { Scoring } from './score-run.ts';

interface Anew {
  /** Metrics to measure the conversations by; absent: what the run measured itself by its own is kept, for they are not at hand. */
  own?: readonly UserMetric[] | undefined;
  /** Where that stands; in the run when absent. */
  kept?: () => AsyncIterable<ScoredConversation>;
  /** What people said of judged conversations; absent: what was known of it when the run was scored. */
  labelled?: readonly Labelled[] | undefined;
}

/** Remakes scores.jsonl and the figures of run.json; the conversations are left as they are. */
export async function scoreAgain(run: StoredRun, { own, kept = run.scored, labelled }: Anew = {}): Promise<StoredRun> {
  const before = run.record.metrics ?? [];
  // What was judged stands in the journal, whatever else is measured.
  const judged = criteriaOf(run.record, labelled);
  const rows = [
    ...(own === undefined ? before.filter((row) => row.judged === undefined) : ownRows(own)),
    ...ownRows(judged),
  ];
  const scoring = own === undefined ? await keeping(rows, kept, judged) : scoringWith([...own, ...judged]);
  if (own !== undefined || labelled !== undefined) describeMetrics(rows, new Date().toISOString());
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
async function keeping(
  rows: readonly OwnRow[],
  kept: () => AsyncIterable<ScoredConversation>,
  judged: readonly CriterionMetric[],
): Promise<Scoring> {
  if (rows.length === 0) return without;
  const anew = scoringWith(judged);
  const before = new Map<string, KeptOwn>();
  for await (const scored of kept()) {
    before.set(scored.id, { own: scored.own, measures: measuresAmong(scored, rows) });
  }
  return {
    ...anew,
    async scoreConversation(conversation, context) {
      const scored = await anew.scoreConversation(conversation, context);
      const earlier = before.get(conversation.id);
      return earlier === undefined ? scored : keptOwn(scored, earlier);
    },
  };
}
