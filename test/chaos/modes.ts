/** Ways to run a trial, each with what it asks of the command line. */

export interface Mode {
  name: string;
  args: (other: string) => string[];
  /** Of the suite. */
  gates: string;
  repeat: number;
}

const falls = '[{ metric: verified_success, max_drop: 0.05 }]';

export const modes: readonly Mode[] = [
  { name: 'alone', args: () => [], gates: '[]', repeat: 4 },
  { name: '--workers', args: () => ['--workers', '2'], gates: '[]', repeat: 4 },
  { name: '--versus', args: (other) => ['--versus', other], gates: falls, repeat: 4 },
  { name: '--confirm', args: (other) => ['--versus', other, '--confirm'], gates: falls, repeat: 8 },
  { name: '--until-decided', args: (other) => ['--versus', other, '--until-decided', '8'], gates: falls, repeat: 0 },
];

export const signals = ['SIGKILL', 'SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** When a process is killed: so long after its start, at a request of its bot, or once a file is there. */
export type Moment =
  | { phase: 'start'; ms: number }
  | { phase: 'talk'; request: number }
  | { phase: 'end'; file: string };

/** From the first figures to the last report. */
const files = [
  'conversations.jsonl.tmp',
  'scores.jsonl.tmp',
  'scores.jsonl',
  'verdict.json',
  'report.html.part',
  'report.html',
  'junit.xml',
];

/**
 * @param draw A number from 0 to 1.
 * @param left Requests that the bot is yet to get, about: later ones would never come.
 */
export function momentFrom(draw: () => number, left: number): Moment {
  const kind = draw();
  if (kind < 0.15) return { phase: 'start', ms: Math.floor(draw() * 600) };
  if (kind < 0.7 && left > 0) return { phase: 'talk', request: 1 + Math.floor(draw() * left) };
  return { phase: 'end', file: files[Math.floor(draw() * files.length)]! };
}
