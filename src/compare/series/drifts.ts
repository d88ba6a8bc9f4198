import { cusumLimit, ewmaLimit } from '../statistics/run-length.ts';
import type { Direction, NightValue } from './usual.ts';

const lambda = 0.2;
/** CUSUM: drifts below half a standard deviation are forgotten. */
const slack = 0.5;

/** Drifts over nights, found by either of two sums: EWMA (Roberts, Technometrics 1, 1959) and CUSUM (Page, Biometrika 41, 1954). */
export interface Drifts {
  judged: number;
  ewma: number;
  up: Drift;
  down: Drift;
}

/** A drift in one direction and the nights it has lasted for. */
interface Drift {
  sum: number;
  since: NightValue[];
}

export const noDrift = (): Drifts => ({
  judged: 0,
  ewma: 0,
  up: { sum: 0, since: [] },
  down: { sum: 0, since: [] },
});

export function addTo(drifts: Drifts, z: number, night: NightValue): void {
  drifts.judged++;
  drifts.ewma = (1 - lambda) * drifts.ewma + lambda * z;
  drift(drifts.up, z, night);
  drift(drifts.down, -z, night);
}

function drift(one: Drift, z: number, night: NightValue): void {
  one.sum = Math.max(0, one.sum + z - slack);
  one.since = one.sum > 0 ? [...one.since, night] : [];
}

/** Where the sums alarm. */
export interface DriftLimits {
  /** Of the EWMA; less in its first nights. */
  ewma: (drifts: Drifts) => number;
  cusum: number;
}

/** @param apart Nights between chance alarms of either sum. */
export function driftLimits(apart: number): DriftLimits {
  const [steady, cusum] = limitsOf(apart);
  return {
    ewma: ({ judged }) => steady * Math.sqrt((lambda / (2 - lambda)) * (1 - (1 - lambda) ** (2 * judged))),
    cusum,
  };
}

export function isDrift(drifts: Drifts, towards: Direction, limits: DriftLimits): boolean {
  const ewma = towards === 'up' ? drifts.ewma : -drifts.ewma;
  return ewma > limits.ewma(drifts) || drifts[towards].sum > limits.cusum;
}

/** Finding them takes milliseconds; every series of a report shares them. */
function limitsOf(nights: number): readonly [ewma: number, cusum: number] {
  const found = known.get(nights) ?? ([ewmaLimit(lambda, nights), cusumLimit(slack, nights)] as const);
  known.set(nights, found);
  return found;
}

const known = new Map<number, readonly [number, number]>();
