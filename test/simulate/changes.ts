/** What is planted in the candidate, and which finds count as finding it. */
import { metrics } from '../../src/score/metrics.ts';
import type { Change } from './bot.ts';
import { brokenCell, brokenIntent } from './suite.ts';

export interface Planted {
  title: string;
  change: Change;
  /** Whether an alarm on this metric is the planted change. A cell's alarm is one on success. */
  isFoundBy: (metric: string) => boolean;
}

const inGroup = (group: string) => {
  const names = new Set<string>(metrics.filter((metric) => metric.group === group).map(({ name }) => name));
  return (metric: string) => names.has(metric);
};
const isSuccess = (metric: string) => metric === 'verified_success';

export const planted = {
  nothing: { title: 'nothing changed', change: {}, isFoundBy: () => true },
  spread: {
    title: 'success falls by 5 points in every cell',
    change: { success: ({ success }) => Math.max(0, success - 0.05) },
    isFoundBy: isSuccess,
  },
  cell: {
    title: 'one cell falls from .95 to .2',
    change: { success: ({ cell, success }) => (cell === brokenCell ? 0.2 : success) },
    isFoundBy: isSuccess,
  },
  intent: {
    title: 'one intent of 8 cells falls from .9 to .7',
    change: { success: ({ intent, success }) => (intent === brokenIntent ? 0.7 : success) },
    isFoundBy: isSuccess,
  },
  tone: { title: 'tone is .3 sd colder', change: { tone: -0.3 }, isFoundBy: inGroup('tone') },
  effort: { title: 'effort is 10 % higher', change: { effort: 1.1 }, isFoundBy: inGroup('effort') },
} as const satisfies Record<string, Planted>;

export type PlantedName = keyof typeof planted;
