import type { ScorerName } from '../score.ts';

/** A figure of a run. Definitions: docs/metrics.md. */
export interface Metric {
  name: string;
  title: string;
  /** Which score it belongs to; `outcome` for what is shown beside the four. */
  group: ScorerName | 'outcome';
  /** rate: share of things that either happen or do not · ratio: sum over sum · mean: of a number a conversation. */
  kind: 'rate' | 'ratio' | 'mean';
  better: 'higher' | 'lower' | 'neither';
  /** points: percentage points of a share · index: 0 to 100 · others as they say. */
  unit: 'share' | 'index' | 'turns' | 'seconds' | 'words' | 'count' | 'grade' | 'score' | 'milliseconds';
  /** Smallest worsening that matters, in the metric's own unit (shares as shares). */
  margin: number;
  /** The one figure its score is known by. */
  headline?: true;
}
