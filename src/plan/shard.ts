import type { Plan, PlanItem } from './plan.ts';

/** One of several parts of a plan, each held by itself: by another job of a build, on another machine. */
export interface Shard {
  /** Counts from 1. */
  index: number;
  of: number;
}

/** Every so-manieth item, so that each part has its share of every scenario. Together the parts are the plan, in turn its order. */
export const itemsOfShard = ({ items }: Plan, { index, of }: Shard): PlanItem[] =>
  items.filter((_, at) => at % of === index - 1);

export const shardName = ({ index, of }: Shard): string => `${index}/${of}`;
