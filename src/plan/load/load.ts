/** How customers arrive, whatever becomes of those before them: an open loop. */

export const arrivalKinds = ['poisson', 'even'] as const;
export type ArrivalKind = (typeof arrivalKinds)[number];

/** A stretch of time with one rate, or with one that changes evenly. */
export interface LoadPhase {
  /** Arrivals a second at its beginning and at its end. */
  from: number;
  to: number;
  /** null: until the plan is over; only of the last, and of one rate. */
  seconds: number | null;
}

export interface Load {
  /** As it was written: `2 for 1m, 2..20 for 10m`. */
  shape: string;
  arrivals: ArrivalKind;
  phases: readonly [LoadPhase, ...LoadPhase[]];
}

/** A stretch whose conversations are looked at together. */
export interface LoadStep {
  /** Counts from 1. */
  number: number;
  /** Arrivals a second, in the mean. */
  rate: number;
  /** From the beginning of the load; the last one has no end. */
  fromSeconds: number;
}

/** A ramp is looked at in so many pieces. */
const piecesOfRamp = 8;

export function stepsOf({ phases }: Load): LoadStep[] {
  const steps: LoadStep[] = [];
  let fromSeconds = 0;
  for (const { from, to, seconds } of phases) {
    const pieces = from === to ? 1 : piecesOfRamp;
    for (let piece = 0; piece < pieces; piece += 1) {
      const rate = from + ((to - from) * (piece + 0.5)) / pieces;
      steps.push({ number: steps.length + 1, rate, fromSeconds: fromSeconds + ((seconds ?? 0) * piece) / pieces });
    }
    fromSeconds += seconds ?? 0;
  }
  return steps;
}

/** How many conversations it takes to reach its last stretch's end, or, where that has none, its beginning. */
export function arrivalsOf({ phases }: Load): number {
  return Math.ceil(phases.reduce((sum, { from, to, seconds }) => sum + ((from + to) / 2) * (seconds ?? 0), 0));
}
