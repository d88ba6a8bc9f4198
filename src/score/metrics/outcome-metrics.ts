/** What became of the conversation, shown beside the four scores. */
import type { Metric } from './metric.ts';

export const outcomeMetrics = [
  {
    name: 'containment',
    title: 'Contained',
    group: 'outcome',
    kind: 'rate',
    better: 'neither',
    unit: 'share',
    margin: 0.05,
  },
  {
    name: 'false_containment',
    title: 'Contained but not solved',
    group: 'outcome',
    kind: 'rate',
    better: 'lower',
    unit: 'share',
    margin: 0.05,
  },
  {
    name: 'verified_resolution',
    title: 'Solved without a human',
    group: 'outcome',
    kind: 'rate',
    better: 'higher',
    unit: 'share',
    margin: 0.03,
  },
  {
    name: 'abandonment',
    title: 'Abandoned',
    group: 'outcome',
    kind: 'rate',
    better: 'lower',
    unit: 'share',
    margin: 0.03,
  },
  {
    name: 'bot_errors',
    title: 'Bot errors and time-outs',
    group: 'outcome',
    kind: 'rate',
    better: 'lower',
    unit: 'share',
    margin: 0.01,
  },
] as const satisfies readonly Metric[];
