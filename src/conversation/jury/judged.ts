/** What a language model found of one criterion in one conversation: kept in the journal, for nobody could find it again without asking. */

/** `unknown`: neither; there were not enough votes that could be counted, or nobody to cast them. */
export type JudgedVerdict = 'pass' | 'fail' | 'unknown';

/** One answer; void: it counts for nothing, and why. */
export type Vote = CountedVote | { void: string };

export interface CountedVote {
  verdict: Exclude<JudgedVerdict, 'unknown'>;
  /** Of the bot, from 1. */
  turn: number;
  /** The bot's words in that turn that show it. */
  quote: string;
}

export interface JudgedCriterion {
  criterion: string;
  /** sha-256 of the model, its settings, its prompts and the criterion: of two judges nothing is compared. */
  judge: string;
  verdict: JudgedVerdict;
  /** What shows it, of the first vote that said so; null: unknown. */
  shown: Pick<CountedVote, 'turn' | 'quote'> | null;
  /** In the order in which they were asked; empty: nobody was asked, and `why` says so. */
  votes: Vote[];
  /** Why it is unknown; absent: it is not. */
  why?: string;
}
