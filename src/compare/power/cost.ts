import { concurrencyOf } from '../../run/concurrency.ts';
import { arrivals } from '../../plan/load/arrivals.ts';
import type { Load } from '../../plan/load/load.ts';
import type { Plan } from '../../plan/plan.ts';
import type { SuiteSpec } from '../../scenario/schema/suite-schema.ts';
import type { ComparedRun } from '../compared-run.ts';

/** What a run will take. */
export interface Cost {
  conversations: number;
  /** Customer turns. */
  turns: number;
  seconds: number;
  /** By `suite.price`; null where it states none. */
  money: { amount: number; currency: string | null } | null;
  concurrency: number;
  rate: number | null;
  /** How customers arrive, as it was written; null: as others leave. */
  load: string | null;
  /** Of one turn: customer turns a conversation and seconds to a reply, and whether an earlier run showed them. */
  basis: { turns: number; reply: number; assumed: boolean };
}

export interface CostOptions {
  plan: Plan;
  suite: SuiteSpec;
  concurrency?: number | undefined;
  rate?: number | undefined;
  earlier: ComparedRun | null;
}

/** Of a bot nobody has asked yet. */
const assumed = { turns: 5, reply: 1, assumed: true };

export function costOf({ plan, suite, earlier, ...options }: CostOptions): Cost {
  const concurrency = options.concurrency ?? concurrencyOf(suite, plan);
  const rate = options.rate ?? null;
  const basis = earlier === null ? assumed : basisOf(earlier);
  const conversations = plan.items.length;
  const turns = earlier === null ? conversations * basis.turns : turnsOf(plan, earlier, basis.turns);
  const atOnce = Math.min(concurrency, conversations);
  const talking = (turns * basis.reply) / Math.max(1, atOnce);
  const each = (turns * basis.reply) / Math.max(1, conversations);
  const paced = rate === null ? talking : Math.max(talking, conversations / rate);
  const seconds = plan.load === undefined ? paced : lastArrival(plan.load, conversations) + each;
  const { price } = suite;
  const amount = (price?.conversation ?? 0) * conversations + (price?.turn ?? 0) * turns;
  const money = price === undefined ? null : { amount, currency: suite.currency ?? null };
  return {
    conversations,
    turns: Math.round(turns),
    seconds,
    money,
    concurrency,
    rate,
    load: plan.load?.shape ?? null,
    basis,
  };
}

/** Seconds until so many have come. */
function lastArrival(load: Load, conversations: number): number {
  const coming = arrivals({ ...load, arrivals: 'even' }, '');
  let seconds = 0;
  for (let at = 0; at < conversations; at += 1) ({ seconds } = coming.next().value);
  return seconds;
}

function basisOf({ record, scored }: ComparedRun): Cost['basis'] {
  const turns = scored.reduce((sum, one) => sum + one.turns, 0) / Math.max(1, scored.length);
  return { turns, reply: (record.aggregate.latencyMs?.p50 ?? 1000 * assumed.reply) / 1000, assumed: false };
}

/** Cell by cell as the earlier run had them; a new cell takes the mean. */
function turnsOf(plan: Plan, { scored }: ComparedRun, mean: number): number {
  const byCell = new Map<string, { turns: number; of: number }>();
  for (const { cell, turns } of scored) {
    const known = byCell.get(cell) ?? { turns: 0, of: 0 };
    byCell.set(cell, { turns: known.turns + turns, of: known.of + 1 });
  }
  return plan.items.reduce((sum, { cell }) => {
    const known = byCell.get(cell);
    return sum + (known ? known.turns / known.of : mean);
  }, 0);
}
