/** Cost of failure: what was counted and what the project says it costs. The sums themselves are reckon.ts's. */
import type { CostsSpec } from '../../scenario/schema/cost-schema.ts';
import { success } from '../../score/metrics.ts';
import type { Source } from '../source.ts';
import { happened, type Happened } from './happened.ts';
import { type Priced, priceNames, type Prices } from './reckon.ts';
import { portfolio, type Horizon } from './portfolio.ts';

export interface CostIntent extends Priced {
  intent: string;
  title: string;
  candidate: Happened;
  baseline: Happened | null;
}

export interface CostSection {
  /** ISO 4217; null: the suite names none. */
  currency: string | null;
  /** As the project states them. */
  prices: Prices;
  /** What differs, by segment. */
  segments: Record<string, Prices>;
  strategy: CostsSpec['strategy'] | null;
  /** In the order of the suite. */
  intents: CostIntent[];
  portfolio: Horizon[];
}

/** Null where the project names no price: nothing is assumed. */
export function costSection(from: Source): CostSection | null {
  const { record, scored } = from.candidate;
  const { costs = {}, intents, suite } = record;
  const { segments = {}, strategy = null } = costs;
  const prices = pricesOf(costs);
  const hasPrice = Object.keys(prices).some((name) => name !== 'contacts_a_month') || Object.keys(segments).length > 0;
  if (!hasPrice && Object.values(intents).every((intent) => intent.cost_of_failure === undefined)) return null;
  const priced = new Set(Object.keys(segments));
  const before = from.baseline?.scored ?? [];
  const rows = Object.entries(intents).flatMap(([intent, { title, volume, cost_of_failure: own }]): CostIntent[] => {
    const candidate = happened(scored, intent, priced);
    if (candidate === null || from.line(success.name, { kind: 'intent', id: intent }) === null) return [];
    const baseline = happened(before, intent, priced);
    return [{ intent, title, share: volume ?? null, own: own ?? null, candidate, baseline }];
  });
  if (rows.length === 0) return null;
  return {
    currency: suite.currency ?? null,
    prices,
    segments: Object.fromEntries(Object.entries(segments).map(([id, own]) => [id, pricesOf(own)])),
    strategy,
    intents: rows,
    portfolio: portfolio(from, strategy),
  };
}

const pricesOf = (costs: Omit<CostsSpec, 'segments' | 'strategy'>): Prices =>
  Object.fromEntries(priceNames.flatMap((name) => (costs[name] === undefined ? [] : [[name, costs[name]]])));
