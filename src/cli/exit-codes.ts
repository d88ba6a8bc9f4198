/** What the process answers; documented in README.md. */
export const exitCodes = {
  /** Every gate passed, or there was nothing to judge. */
  passed: 0,
  /** A gate failed. */
  failed: 1,
  /** Could not run: bad input, bad configuration, a bot that cannot be reached. */
  couldNotRun: 2,
  /** Ran, but too many harness or network faults to judge. */
  unscorable: 3,
  /** Stopped by SIGINT, SIGTERM or SIGHUP; the journal is kept. */
  interrupted: 130,
} as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];
