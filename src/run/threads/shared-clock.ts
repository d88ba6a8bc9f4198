/** One time in all threads of a process, each of which counts from its own start. */
import type { Clock } from '../../bot/clock.ts';

/** Milliseconds by which this thread's `performance.now` is behind the machine's clock, which all threads have in common. */
export function behindMs(): number {
  const [seconds, nanoseconds] = process.hrtime();
  return seconds * 1000 + nanoseconds / 1e6 - performance.now();
}

/** @param others `behindMs` of the thread whose time is told. */
export function clockOf(clock: Clock, others: number): Clock {
  const ahead = behindMs() - others;
  return { ...clock, now: () => clock.now() + ahead };
}
