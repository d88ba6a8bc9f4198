/** Baseline beside candidate: what changed, how sure that is, and whether the gates hold. */
import type { Within } from './within.ts';
import type { Interval } from '../score/aggregate.ts';
import type { Segment } from '../score/segment.ts';
import type { MetricName } from '../score/metrics.ts';
import type { Evidence } from '../score/score.ts';
import type { ScorerName } from '../score/scorer-names.ts';
import type { DriftLine } from './drift/drift.ts';
import type { Tally } from './tally.ts';

/**
 * `not-enough-evidence` is a verdict of its own: it never looks like `held`.
 * `changed` is for metrics that have no better direction (`better: 'neither'`): surely different, neither worse nor better.
 */
export type Verdict = 'regressed' | 'improved' | 'changed' | 'held' | 'not-enough-evidence' | 'not-observable';

export interface Arm {
  numerator: number;
  denominator: number;
  conversations: number;
  /** Conversations of which it could not be found out, beside those; absent: none. */
  unknown?: number;
  value: number | null;
}

/** A suspicion after fresh conversations with both bots: confirmed, dropped, or not yet settled. */
export interface Retested<T> {
  state: 'confirmed' | 'dropped' | 'open';
  /** Of the last round, the fresh conversations alone; null where they allow no test. */
  fresh: FreshResult<T> | null;
}

export interface FreshResult<T> {
  baseline: T;
  candidate: T;
  p: number;
}

export interface MetricChange {
  metric: MetricName;
  segment: Segment;
  baseline: Arm;
  candidate: Arm;
  /** candidate − baseline, in the metric's unit; null when either is not observable. */
  difference: number | null;
  /** 95 %, two-sided. */
  interval: Interval | null;
  /** One-sided 95 % bound on the worse side; `held` when it is inside the margin. */
  bound: number | null;
  margin: number;
  /** One-sided p of a worsening (two-sided where neither direction is worse); q after Benjamini–Hochberg over all tests (description, not a gate). */
  p: number | null;
  q: number | null;
  /** p of the verdict's direction after Holm over the whole report: what calls a change without a confirming run. */
  adjusted?: number | null;
  verdict: Verdict;
  /** Repetitions a cell that would settle a `not-enough-evidence`; null otherwise. */
  repetitionsNeeded: number | null;
  /** What repetitions for another limit than the margin are reckoned from; null where nothing was tested. Absent in comparisons of earlier versions. */
  design?: { variance: number; repetitions: number; share: number } | null;
  /** What fresh conversations said of a suspicion; null where there was none, or none were held. */
  confirmation: Retested<Arm> | null;
}

/** `undecided`: both runs held it, and in one nothing could be decided. */
export type CellLabel =
  | 'newly-failing'
  | 'flaky'
  | 'fixed'
  | 'still-failing'
  | 'passing'
  | 'undecided'
  | 'added'
  | 'removed';

export interface CellChange {
  cell: string;
  scenario: string;
  persona: string;
  intent: string;
  baseline: Tally | null;
  candidate: Tally | null;
  label: CellLabel;
  /** One-sided Fisher p of a fall. */
  p: number | null;
  /** The label describes; this alone may alarm: `regressed` only when confirmed, or sure after Holm over all cells. */
  verdict?: Verdict;
  /** Share verified over both runs with its 95 % interval, where the cell is flaky. */
  rate?: { value: number; interval: Interval };
  /** Set aside until this day (`YYYY-MM-DD`): shown, but in no test and never an alarm. */
  quarantine?: { until: string; reason: string };
  /** What fresh conversations said of a fall, where it was suspect. */
  confirmation?: Retested<Tally>;
}

/** Failures of the candidate that share their evidence, worst first: causes before cases. */
export interface Cause {
  code: Evidence['code'];
  scorer: Evidence['scorer'];
  /** Conversations that show it. */
  baseline: number;
  candidate: number;
  /** Of the candidate's failures, those that began with it, and how many there are. */
  explains: number;
  failures: number;
  /** What followed from it, most often first. */
  consequences: { code: Evidence['code']; conversations: number }[];
  intents: { intent: string; count: number }[];
  example: { conversation: string; evidence: Evidence };
}

export interface GateResult {
  name: string;
  metric: MetricName;
  segment: Segment;
  /** `drift`: not from YAML; a chart over nights alarms, `expected` is what was usual. */
  operator: 'min' | 'max' | 'max_drop' | 'max_gap' | 'never' | 'drift';
  expected: number;
  actual: number | null;
  interval: Interval | null;
  verdict: 'passed' | 'failed' | 'not-enough-evidence' | 'not-observable';
  /** One sentence in plain words. */
  text: string;
  /** Conversations and turns that show it. */
  evidence: { conversation: string; turn: number; quote: string | null }[];
}

/** Customers of one persona or segment beside all others in the same scenarios, with one bot. */
export interface ParityLine {
  metric: MetricName;
  /** A persona or a segment. */
  segment: Segment;
  own: Arm;
  others: Arm;
  /** own − others, within scenarios. */
  difference: number | null;
  /** 95 %, two-sided. */
  interval: Interval | null;
  /** One-sided 95 % bound on the worse side; null where nothing bounds it. */
  bound: number | null;
  /** One-sided p of being served worse, after Holm over all lines. */
  adjusted: number | null;
  /** `behind`: surely served worse, by at least the margin. `even`: a gap of the margin is excluded. */
  verdict: 'behind' | 'even' | 'not-enough-evidence';
}

export interface Comparison {
  baseline: { id: string; build: string | null };
  candidate: { id: string; build: string | null };
  /** False: other seeds or scenarios; only what both share was compared. */
  sameSeeds: boolean;
  /** Coarser than a cell: transcripts of another tool, which share no cell with the other run. Absent: in cells. */
  within?: Within;
  /** How many tests the report holds and the chance of any false alarm it allows; absent in comparisons made elsewhere. */
  family?: { tests: number; alpha: number };
  /** Runs of an unchanged bot that noise between nights was learned from, by which every error was widened; absent where it is not known. */
  noise?: { nights: number };
  /** Scores of which the runs have another version of the scorer, so that they are not compared; absent: none. */
  scoredApart?: readonly ScorerName[];
  changes: MetricChange[];
  cells: CellChange[];
  causes: Cause[];
  /** How far tone and behaviour moved, beside how far a bot moves from itself; describes, and fails nothing. */
  drift: DriftLine[];
  /** What the night made suspect and fresh conversations settled; null where nothing was held again. */
  suspicions: Suspicion[] | null;
}

/** Told once for all segments that hold the same cells; its figures are those of the change or cell. */
export type Suspicion = { state: Retested<Arm>['state'] } & (
  | { kind: 'metric'; metric: MetricName; segment: Segment }
  | { kind: 'cell'; cell: string }
);

/** An intent by what to do with it, and the numbers that say so. */
export interface IntentRollout {
  intent: string;
  /** `worse`: surely worse, by an unknown size. `unknown`: the run could not tell. `unfit`: surely below its floor, or failing a gate, and so was the baseline. */
  decision: 'roll-out' | 'hold' | 'worse' | 'unknown' | 'unfit';
  solved: Tally;
  /** One-sided and exact, of a gate 97.5 % as the gate asks, else 95 %, whichever way what is unknown would have gone; null where nothing could decide. */
  bounds: Interval | null;
  side: 'above' | 'below' | 'open';
  /** Repeated looks asked it, and what they answered decides the side, not the bounds; absent: none did. */
  looks?: { repetitions: number; isDecided: boolean };
  floor: { value: number; of: 'intent' | 'gate' | 'default' };
  /** Over the cells both runs have; null without a baseline. */
  baseline: Tally | null;
  /**
   * Of success since the baseline: as seen, where its 95 % interval ends, what matters, and whether so much is excluded (as of the change that
   * held, one-sided 95 %). null: nothing to compare with.
   */
  fall: { seen: number; most: number; margin: number; excluded: boolean } | null;
  /** Deciding figures that got worse. */
  worse: MetricName[];
  /** Metrics of the gates that failed in it, and not in the baseline as well. */
  broken: MetricName[];
  /** Metrics of the gates that failed in it in both runs. */
  brokenInBoth: MetricName[];
}

/** Exit codes 0, 1 and 3 follow from it. */
export interface Judgement {
  gates: GateResult[];
  /** `hold`: no gate failed or is open, and yet an intent is surely not fit, or surely worse. */
  verdict: 'passed' | 'failed' | 'hold' | 'not-enough-evidence' | 'unscorable';
  /** Empty where no intent is known. */
  rollout: IntentRollout[];
  /** The bot's customers beside each other: personas and segments within scenarios. */
  parity: ParityLine[];
  /** The sentence a report opens with. */
  headline: string;
  /** Sentences to stand below it: what decides no intent. */
  besides: string[];
}
