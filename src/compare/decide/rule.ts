import type { Problem } from '../../problem.ts';
import type { ScoredConversation } from '../../score/score.ts';
import type { CellRuling } from '../cell-changes.ts';
import type { ComparedRun } from '../compared-run.ts';
import type { Arm, Retested, Suspicion, Verdict } from '../comparison.ts';
import type { Asked } from '../rollout/floors.ts';
import type { Quarantine } from '../quarantine.ts';
import type { TestedCell, TestedMetric } from '../tests.ts';
import type { Answer, Looks } from './interim-analysis.ts';

/**
 * A way to come from conversations to verdicts. What is still to be held follows from what is held, so that a run that was killed
 * goes on where it was, and its report can be written again.
 */
export interface DecisionRule<State> {
  name: RuleName;
  /** Where the conversations it asks for lie: with the run's own, or apart, with customers of their own. */
  pool: 'own' | 'fresh';
  /** Options that do not go together with it, where it is asked for. */
  mistakes(options: DecisionOptions, project: DecidedProject): Problem[];
  replay(held: Held, asked: Asked): State;
  /** Repetitions a cell still to hold, counted from the first; empty: decided. */
  needed(state: State): ReadonlyMap<string, number>;
  /** What it says of a metric; of what it leaves out the rule before it stands. */
  verdict(state: State, tested: TestedMetric): Partial<Ruling>;
  cellVerdict(state: State, tested: TestedCell): Partial<CellRuling>;
  /** What became of what looked worse. */
  suspicions?(state: State): Suspicion[];
  /** What the gates were answered look by look. */
  answers?(state: State): Answer[];
}

export type RuleName = 'once' | 'interim' | 'confirm';

export interface Ruling {
  verdict: Verdict;
  /** The worsening that matters, in the metric's unit. */
  margin: number;
  /** p of the verdict's direction by which it was called; null where that is not how. */
  adjusted: number | null;
  confirmation: Retested<Arm> | null;
}

/** Of a trial's options, those that rules read. */
export interface DecisionOptions {
  repeat?: number | undefined;
  baseline?: string | undefined;
  confirm?: boolean | undefined;
  untilDecided?: number | undefined;
}

export interface DecidedProject extends Asked {
  /** A live bot to compare with is named. */
  hasVersus: boolean;
}

/** All that a run holds by now. */
export interface Held {
  candidate: ComparedRun | null;
  /** The other bot's, or of a stored run; null where there is nothing to compare with. */
  baseline: ComparedRun | null;
  /** Held apart with both bots, with customers that neither had met; null: not begun. */
  fresh: Fresh | null;
  /** What is to be held; null where a run is only read again. */
  planned: Planned | null;
  /** Repetitions of a cell at which gates are looked at; null: all are held in any case. */
  looks: Looks | null;
  quarantine: Quarantine;
  /** Rules beside `once`: they alone say what got worse, and share the report's allowance for a false alarm evenly. */
  screens: number;
}

export interface Fresh {
  baseline: readonly ScoredConversation[];
  candidate: readonly ScoredConversation[];
}

export interface Planned {
  cells: readonly string[];
  repeat: number;
}
