/**
 * A user's mistake as data: what happened, where, what was expected, what to do next.
 * Stages collect problems and return them; only the command line formats and prints them.
 */

/** A place in a text file. Lines and columns count from 1, offsets from 0. */
export interface Position {
  line: number;
  column: number;
  offset: number;
}

/** Half-open: `end` is the place after the last character. */
export interface Range {
  start: Position;
  end: Position;
}

/** Every code is explained in docs/errors.md; a test holds the two together. */
export const problemCodes = [
  // files
  'file-not-found',
  'file-unreadable',
  'file-unwritable',
  'too-many-open-files',
  'project-exists',
  'file-empty',
  'file-too-large',
  'not-utf8',
  'no-files',
  // YAML
  'yaml-syntax',
  'yaml-tab',
  'yaml-duplicate-key',
  'yaml-alias-bomb',
  'yaml-multiple-documents',
  'yaml-tag',
  // shape
  'unknown-key',
  'missing-key',
  'wrong-type',
  'wrong-value',
  'out-of-range',
  'too-few-items',
  // meaning
  'unknown-reference',
  'duplicate-id',
  'bad-template',
  'bad-pattern',
  'bad-path',
  'bad-url',
  'bad-request-line',
  'bad-duration',
  'missing-environment',
  'cannot-be-met',
  'empty-plan',
  'no-bot',
  'no-metrics',
  'no-effect',
  // runs and journals
  'run-not-found',
  'run-exists',
  'journal-damaged',
  'format-newer',
  'different-plan',
  'different-bot',
  'shards-incomplete',
  'part-of-a-run',
  'report-unwritten',
  'spans-unsent',
  'message-unsent',
  'not-approvable',
  'not-rankable',
  'approvals-damaged',
  'baseline-changed',
  // transcripts of other tools
  'transcript-damaged',
  'transcript-unknown',
  'transcript-roles',
  // bot and back end
  'bot-unreachable',
  'bot-misconfigured',
  'bot-unavailable',
  'not-a-test-system',
  'stopped',
  'backend-unreachable',
  'backend-misconfigured',
  // a queue and its workers
  'queue-unreachable',
  'queue-refused',
  'worker-failed',
  // a language model
  'model-unavailable',
  'model-budget-spent',
  'not-on-cassette',
  'cassette-damaged',
  // command line
  'bad-argument',
] as const;

export type ProblemCode = (typeof problemCodes)[number];

export interface Problem {
  code: ProblemCode;
  /** One sentence: what is wrong, with the offending value quoted. */
  message: string;
  /** Path as the user gave it, relative to the working directory where possible. */
  file?: string;
  range?: Range;
  /** What would have been right, e.g. `one of: required, allowed, forbidden`. */
  expected?: string;
  /** The next thing to do, e.g. `Did you mean "patience"?`. */
  hint?: string;
  /** Lines of the file around `range` with a marker under it; made where the text is at hand. */
  frame?: string;
}

/** Thrown where a stage can't return problems beside its value. The command line prints them and exits 2. */
export class ProblemError extends Error {
  override name = 'ProblemError';
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[], options?: ErrorOptions) {
    super(problems.map((problem) => problem.message).join('\n'), options);
    this.problems = problems;
  }
}
