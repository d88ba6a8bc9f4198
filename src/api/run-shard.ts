import { itemsOfShard, type Shard } from '../plan/shard.ts';
import type { RunRecord } from '../run/record.ts';
import { readRecord } from '../run/store.ts';
import type { TrialOptions } from '../trial/options.ts';
import { prepareTrial } from '../trial/prepare.ts';
import { queueOf } from '../trial/queue-of.ts';
import { modelOf } from '../trial/model-of.ts';
import { openRounds } from '../trial/rounds.ts';
import { whileOpen } from '../while-open.ts';

/** What is compared, decided and reported is so for the whole run: see `merge`. */
type OfTheWhole = 'baseline' | 'branch' | 'confirm' | 'untilDecided' | 'reference' | 'otlp' | 'formats' | 'language';

export interface ShardOptions extends Omit<TrialOptions, OfTheWhole> {
  /** Which part of the plan is held here. */
  shard: Shard;
}

export interface HeldShard {
  /** The shard's folder, with which it is merged. */
  folder: string;
  record: RunRecord;
}

/**
 * One of several parts of a run, for another job or machine each: its conversations are held and kept; `merge` makes the run of all.
 *
 * @throws ProblemError when nothing could be run; it carries every problem found.
 * @example
 * const { folder } = await runShard({ paths: ['scenarios'], shard: { index: 2, of: 4 } });
 */
export async function runShard({ shard, ...options }: ShardOptions): Promise<HeldShard> {
  const prepared = await prepareTrial(options, shard);
  const { plan, suite } = prepared;
  return whileOpen(async (opened) => {
    const queue = await queueOf(options, options.env ?? process.env);
    opened(() => queue?.close());
    const model = await modelOf(plan, prepared.project, options);
    opened(() => model?.close());
    const rounds = openRounds(prepared, options, { holdAll: queue?.hold, model });
    opened(() => rounds.close());
    const items = itemsOfShard(plan, shard);
    const folder = await rounds.hold({ stage: 'plan', plan, items, shard: { ...shard, suite } });
    return { folder, record: await readRecord(folder) };
  });
}
