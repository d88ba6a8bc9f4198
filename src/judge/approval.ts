/** A person's word on a run: it may pass, and others are measured by it. */
export interface Approval {
  /** Id of the run. */
  run: string;
  /** Name of its folder, which may be gone since. */
  folder: string;
  /** What the bot called itself. */
  build: string | null;
  /** ISO 8601, UTC. */
  at: string;
  by: string;
  note: string;
  verdict: string;
  /** Gates that failed and were let pass, each with the reason. */
  waived: Waiver[];
  /** Which line of releases it is the baseline of; null: the only one. */
  branch: string | null;
  /** sha-256 of the run's files as they were approved, by name. */
  files: Record<string, string>;
}

export interface Waiver {
  gate: string;
  because: string;
}
