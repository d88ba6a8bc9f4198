import type { Ends, Scale } from '../bounded-mean.ts';
import type { Voice } from '../../scenario/schema/persona-schema.ts';
import type { ScorerName } from '../scorer-names.ts';
import type { Need } from './needs.ts';
import type { ShownBy } from './shown-by.ts';

/** Units that bound their figures. points: percentage points of a share · index: 0 to 100 · others as they say. */
export const scales = {
  share: [0, 1],
  index: [0, 100],
  turns: [0, null],
  seconds: [0, null],
  words: [0, null],
  count: [0, null],
  grade: [0, null],
  milliseconds: [0, null],
} as const satisfies Record<string, Scale>;

/** 1 rule-bound · 2 assisted · 3 personal and predictive · 4 emotionally intelligent · 5 orchestrated over time and channels. */
export type ExperienceLevel = 1 | 2 | 3 | 4 | 5;

/** A figure of a run. Definitions: docs/metrics.md. */
export type Metric = Described & (OfUnit | OfScore);

interface Described {
  name: string;
  title: string;
  /** Which score it belongs to; `outcome` for what is shown beside the four, `own` for what a project measures itself. */
  group: ScorerName | 'outcome' | 'own';
  /** rate: share of things that either happen or do not · ratio: sum over sum · mean: of a number a conversation. */
  kind: 'rate' | 'ratio' | 'mean';
  better: 'higher' | 'lower' | 'neither';
  /** Smallest worsening that matters, in the metric's own unit (shares as shares). */
  margin: number;
  /** The one figure its score is known by. */
  headline?: true;
  /**
   * Held against what scenarios themselves declare to be right, in every run, with a baseline or without: an intent fails in which
   * surely (95 %) more than this share goes wrong; 0: where it happened once.
   */
  declared?: number;
  /** What it has to say of a rollout: success is held against a floor, a harm holds an intent back where it surely grew. */
  rollout?: 'success' | 'harm';
  /** Lost where the goal is not reached: a customer that misread the bot may have lost it. */
  followsSuccess?: true;
  /** Set for the bot as a whole: it changes everywhere at once, and is said of no single intent. */
  ofWholeBot?: true;
  /** Why it decides nothing: it is shown, and is in no gate, no test that calls a change, and no default voice. */
  experimental?: string;
  /**
   * Any new wording moves it, and none is wrong for that: what leaves the brand's voice makes a turn off brand, and that decides. It is shown,
   * compared and charted, and fails nothing but a gate that names it.
   */
  ofWording?: true;
  /** Charted over nights: escalations, behaviour, tone, and errors of the bot or its workflows. */
  watched?: true;
  /** What a project must say for it to show; it always does when absent. */
  shownBy?: ShownBy;
  /** What a transcript of another tool must have to show it; words alone when absent. */
  needs?: Need;
  /** Of a transcript it counts only what can be seen there: set beside a run of this program, the two are different things. */
  partialInTranscripts?: true;
  /** Read in transcripts of other tools alone: what simulated customers do there follows from their briefs, and has metrics of its own. */
  ofTranscripts?: true;
  /** Why a run of this program may lack it, where that says something of the bot. */
  unseen?: string;
  /** The range of the voice it is held against. */
  voice?: keyof Voice;
  /** What it says of a contact that a project may price: no human took over, or the customer came again. */
  contact?: 'contained' | 'again';
  /** Where a portfolio tells it: service now, who stays, what can be relied on. */
  horizon?: 'short' | 'medium' | 'long';
  /** Which question of a reader it answers; `lead`: surely at least the one is a yes, surely below the other a no. */
  question?: { of: 'understood' | 'human'; lead?: { yes: number; no: number } };
  /** As a behavioural test: of which level of experience, what it asks, and what has surely to be reached. */
  level?: { level: ExperienceLevel; test: string; reach: number };
  /** The gate of a first project: a limit that twenty conversations can settle, and what it asks in plain words. */
  firstGate?: { name: string; min?: number; max?: number };
  /** Conversations that follow from planned ones, which it counts on this side of its fraction. */
  follows?: { on: 'numerator' | 'denominator'; one: string; many: string };
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
