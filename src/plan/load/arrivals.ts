import { random } from '../random.ts';
import { type Load, type LoadPhase, stepsOf } from './load.ts';

/** When one customer comes. */
export interface Arrival {
  /** Seconds from the beginning of the load. */
  seconds: number;
  /** Of the load, from 1. */
  step: number;
  /** Arrivals a second then, in the mean of the step. */
  rate: number;
}

/**
 * Arrivals without end: of a Poisson process, or as even as the rate lets them be. Gaps are drawn at the rate of one a second and stretched
 * by the load (time rescaling; Çınlar, Introduction to Stochastic Processes, 1975), so what is drawn depends on the seed alone.
 */
export function* arrivals(load: Load, seed: string): Generator<Arrival, never> {
  const drawn = random(seed, 'arrivals');
  const timeOf = timesOf(load.phases);
  const steps = stepsOf(load);
  let step = 0;
  for (let sum = 0; ;) {
    sum += load.arrivals === 'even' ? 1 : -Math.log1p(-drawn.next());
    const seconds = timeOf(sum);
    while (step + 1 < steps.length && steps[step + 1]!.fromSeconds <= seconds) step += 1;
    yield { seconds, step: step + 1, rate: steps[step]!.rate };
  }
}

/** By when so many are expected: the inverse of the rate added up. What is asked for grows. */
function timesOf(phases: readonly LoadPhase[]): (expected: number) => number {
  let at = 0;
  let before = 0;
  let begins = 0;
  return (expected) => {
    for (;;) {
      const { from, to, seconds } = phases[at]!;
      const own = seconds === null ? Infinity : ((from + to) / 2) * seconds;
      const isLast = at + 1 === phases.length;
      if (expected <= before + own) return begins + within(phases[at]!, expected - before);
      // A load that is over goes on as it ended.
      if (isLast) return begins + seconds! + (expected - before - own) / (to || from);
      before += own;
      begins += seconds!;
      at += 1;
    }
  };
}

/** Seconds into a phase after which so many are expected: of a ramp, the root of a quadratic. */
function within({ from, to, seconds }: LoadPhase, expected: number): number {
  if (from === to) return expected / from;
  const slope = (to - from) / seconds!;
  return (2 * expected) / (from + Math.sqrt(Math.max(0, from * from + 2 * slope * expected)));
}
