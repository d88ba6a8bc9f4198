import type { Ends, Scale } from '../bounded-mean.ts';
import type { ScorerName } from '../scorer-names.ts';

/** Units that bound their figures. points: percentage points of a share · index: 0 to 100 · others as they say. */
const scales = {
  share: [0, 1],
  index: [0, 100],
  turns: [0, null],
  seconds: [0, null],
  words: [0, null],
  count: [0, null],
  grade: [0, null],
  milliseconds: [0, null],
} as const satisfies Record<string, Scale>;

/** A figure of a run. Definitions: docs/metrics.md. */
export type Metric = Described & (OfUnit | OfScore);

interface Described {
  name: string;
  title: string;
  /** Which score it belongs to; `outcome` for what is shown beside the four. */
  group: ScorerName | 'outcome';
  /** rate: share of things that either happen or do not · ratio: sum over sum · mean: of a number a conversation. */
  kind: 'rate' | 'ratio' | 'mean';
  better: 'higher' | 'lower' | 'neither';
  /** Smallest worsening that matters, in the metric's own unit (shares as shares). */
  margin: number;
  /** The one figure its score is known by. */
  headline?: true;
  /** Decides whether customers of an intent may meet the bot: what they came for, and the way to a human. */
  decides?: true;
  /**
   * Held against what scenarios themselves declare to be right, in every run, with a baseline or without: an intent fails in which
   * surely (95 %) more than this share goes wrong; 0: where it happened once.
   */
  declared?: number;
}

interface OfUnit {
  unit: keyof typeof scales;
}

/** A number whose ends are its own. */
interface OfScore {
  unit: 'score';
  scale: readonly [low: number, high: number];
}

const scaleOf = (metric: Metric): Scale => (metric.unit === 'score' ? metric.scale : scales[metric.unit]);

/** A conversation nobody saw may be this many margins worse than the mean, where the scale has no end: an index of 100 has a margin of 2. */
const unseenMargins = 50;

export const endsOf = (metric: Metric): Ends => ({ scale: scaleOf(metric), unseen: unseenMargins * metric.margin });
