import type { PastWords } from './past.ts';

/** Where clauses part, and what their words make of them. All is tried on normalised text. */
export interface ClauseWords extends PastWords {
  boundary: RegExp;
  /** Begins a condition: "once it is cancelled". */
  condition: RegExp;
  /** Begins an exception, without which what stands before it holds: "unless you tell us otherwise". */
  exception: RegExp;
  /** Begins a purpose: "to have it cancelled". */
  purpose: RegExp;
  /** Tells which thing is meant. */
  relative: RegExp;
  /** Tells what is said, seen or confirmed; or, without such a verb before it, which thing is meant. */
  that: RegExp;
  /** Ends what a condition before it holds for. */
  but: RegExp;
  /** Says nothing by itself: "please?" */
  courtesy: RegExp;
  /** "Check that it was sent." */
  imperative: RegExp;
  /** "I can confirm that …" reports, and supposes nothing. */
  ownReport: RegExp;
  /** Verbs whose "that" tells what is said, and not which thing is meant. */
  isReporting(text: string): boolean;
  /** Says that it is not so. */
  isDenied(text: string): boolean;
  /** Wanted, possible, to come, to be tried: not done. */
  isWished(text: string): boolean;
  /** A rule for everybody. */
  isGeneral(text: string, words: readonly string[]): boolean;
  /** Perfect, passive or past: done, not to be done. */
  isDoneForm(text: string): boolean;
  /** What will come about, taken for a promise kept. */
  isPromised(text: string): boolean;
}
