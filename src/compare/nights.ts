import tCdf from '@stdlib/stats-base-dists-t-cdf';
import { quantile } from './statistics/normal.ts';
import { ewmaLimit } from './statistics/run-length.ts';

export interface ChartOptions {
  /** Series watched side by side; together they raise one false alarm in `nights`. */
  series: number;
  nights?: number;
}

/** One night of one metric beside those before it. */
export interface ChartedNight {
  value: number;
  /** How unusual the night is by itself, as a standard normal; null while fewer than two nights stand before it. */
  z: number | null;
  ewma: number;
  /** The EWMA alarms beyond ± this. */
  limit: number;
  /** Sums of drifts up and down beyond half a standard deviation. */
  cusum: { up: number; down: number };
  alarm: 'up' | 'down' | null;
}

const lambda = 0.2;
/** CUSUM: drifts below half a standard deviation are forgotten; its limit has the EWMA's false alarms, about. */
const slack = 0.5;

/**
 * A metric over nights: finds slow drifts that no two nights show. The chart starts itself: each night is judged by the mean and
 * spread of those before it, through Student's t, so that no long history is needed and an estimated spread does not
 * raise the false alarms (Hawkins, Journal of Quality Technology 19, 1987; EWMA: Roberts, Technometrics 1, 1959). A
 * night that alarms is left out of the mean and spread of the next.
 */
export function chart(values: readonly number[], { series, nights = 365 }: ChartOptions): ChartedNight[] {
  const limitAt = ewmaLimit(lambda, series * nights);
  const past = { n: 0, mean: 0, squares: 0 };
  let [ewma, judged, up, down] = [0, 0, 0, 0];
  return values.map((value) => {
    const z = unusualness(value, past);
    if (z !== null) {
      judged++;
      ewma = (1 - lambda) * ewma + lambda * z;
      [up, down] = [Math.max(0, up + z - slack), Math.max(0, down - z - slack)];
    }
    const limit = limitAt * Math.sqrt((lambda / (2 - lambda)) * (1 - (1 - lambda) ** (2 * judged)));
    const alarm = judged === 0 || Math.abs(ewma) <= limit ? null : ewma > 0 ? 'up' : 'down';
    if (alarm === null) learn(past, value);
    return { value, z, ewma, limit, cusum: { up, down }, alarm };
  });
}

interface Past {
  n: number;
  mean: number;
  /** Σ (value − mean)². */
  squares: number;
}

function unusualness(value: number, { n, mean, squares }: Past): number | null {
  if (n < 2) return null;
  const spread = Math.sqrt(squares / (n - 1));
  if (spread === 0) return value === mean ? 0 : Math.sign(value - mean) * surest;
  const t = (value - mean) / (spread * Math.sqrt(1 + 1 / n));
  return Math.min(surest, Math.max(-surest, quantile(tCdf(t, n - 1))));
}

/** No single night counts for more than this. */
const surest = 5;

/** Welford. */
function learn(past: Past, value: number): void {
  past.n++;
  const off = value - past.mean;
  past.mean += off / past.n;
  past.squares += off * (value - past.mean);
}
