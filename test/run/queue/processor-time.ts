/** Processor time of other processes, as Linux counts it. */
import { readFileSync } from 'node:fs';

const tickMs = 10;

function fields(pid: number | 'self'): number[] {
  const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
  return text
    .slice(text.lastIndexOf(')') + 2)
    .split(' ')
    .map(Number);
}

/** Milliseconds that a process has taken, all its threads. */
export function takenBy(pid: number): number {
  const [user, system] = fields(pid).slice(11, 13);
  return (user! + system!) * tickMs;
}

/** Milliseconds of all children of this process that have ended. */
export function takenByEnded(): number {
  const [user, system] = fields('self').slice(13, 15);
  return (user! + system!) * tickMs;
}
