import { quantile } from '../../distributions/normal.ts';
import { studentTail } from '../../distributions/student.ts';
import { cusumLimit, ewmaLimit } from '../statistics/run-length.ts';

/** A night's figure and its standard error by its own conversations. */
export interface NightValue {
  value: number;
  error: number;
}

export interface ChartOptions {
  /** Series watched side by side; together they raise one false alarm in `nights`. */
  series: number;
  nights: number;
  /** Nights known to be quiet, as of the bot against itself: learned from, not judged. */
  reference?: readonly NightValue[];
}

/** One night of one metric beside those before it. */
export interface ChartedNight {
  value: number;
  /** How unusual the night is by itself, as a standard normal; null while fewer than two nights stand before it. */
  z: number | null;
  /** Mean of the nights before it, and what one night strays from it; null while none is known. */
  centre: number | null;
  spread: number | null;
  ewma: number;
  /** The EWMA alarms beyond ± this. */
  limit: number;
  /** Sums of drifts up and down beyond half a standard deviation, and where they alarm. */
  cusum: { up: number; down: number; limit: number };
  alarm: 'up' | 'down' | null;
}

const lambda = 0.2;
/** CUSUM: drifts below half a standard deviation are forgotten. */
const slack = 0.5;

/**
 * A metric over nights: finds slow drifts that no two nights show, and a night that is far out by itself. The chart starts itself: each night is judged by the mean and
 * spread of those before it, through Student's t, so that no long history is needed and an estimated spread does not
 * raise the false alarms (Hawkins, Journal of Quality Technology 19, 1987; EWMA: Roberts, Technometrics 1, 1959; CUSUM:
 * Page, Biometrika 41, 1954). The spread is never less than what a night's own conversations explain: nights that happen to agree
 * do not make the next one news. A night that alarms is left out of the mean and spread of the next.
 */
export function chart(values: readonly NightValue[], { series, nights, reference = [] }: ChartOptions): ChartedNight[] {
  // Three rules, each with a third of the allowance.
  const apart = 3 * series * nights;
  const [limitAt, sumLimit] = limitsOf(apart);
  const alone = quantile(1 - 1 / (2 * apart));
  const past = { n: 0, mean: 0, squares: 0, errors: 0 };
  for (const night of reference) learn(past, night);
  let [ewma, judged, up, down] = [0, 0, 0, 0];
  return values.map((night) => {
    const spread = spreadOf(past, night);
    const centre = past.n === 0 ? null : past.mean;
    const z = spread === null ? null : unusualness(night.value, past, spread);
    if (z !== null) {
      judged++;
      ewma = (1 - lambda) * ewma + lambda * z;
      [up, down] = [Math.max(0, up + z - slack), Math.max(0, down - z - slack)];
    }
    const limit = limitAt * Math.sqrt((lambda / (2 - lambda)) * (1 - (1 - lambda) ** (2 * judged)));
    const isBeyond = (night: number, drift: number, sum: number) => night > alone || drift > limit || sum > sumLimit;
    const alarm = z === null ? null : isBeyond(z, ewma, up) ? 'up' : isBeyond(-z, -ewma, down) ? 'down' : null;
    if (alarm === null) learn(past, night);
    return { value: night.value, z, centre, spread, ewma, limit, cusum: { up, down, limit: sumLimit }, alarm };
  });
}

/** Finding them takes milliseconds; every series of a report shares them. */
function limitsOf(nights: number): readonly [ewma: number, cusum: number] {
  const found = known.get(nights) ?? ([ewmaLimit(lambda, nights), cusumLimit(slack, nights)] as const);
  known.set(nights, found);
  return found;
}

const known = new Map<number, readonly [number, number]>();

interface Past {
  n: number;
  mean: number;
  /** Σ (value − mean)². */
  squares: number;
  /** Σ error². */
  errors: number;
}

function spreadOf({ n, squares, errors }: Past, { error }: NightValue): number | null {
  if (n < 2) return null;
  return Math.sqrt(Math.max(squares / (n - 1), (errors + error ** 2) / (n + 1)));
}

function unusualness(value: number, { n, mean }: Past, spread: number): number {
  if (value === mean) return 0;
  // The tail below keeps its digits where the one above would round to 1.
  const t = (value - mean) / (spread * Math.sqrt(1 + 1 / n));
  return -Math.sign(t) * Math.max(-surest, quantile(studentTail(Math.abs(t), n - 1)));
}

/** No single night counts for more than this. */
const surest = 8;

/** Welford. */
function learn(past: Past, { value, error }: NightValue): void {
  past.n++;
  const off = value - past.mean;
  past.mean += off / past.n;
  past.squares += off * (value - past.mean);
  past.errors += error ** 2;
}
