import { quantile } from '../../distributions/normal.ts';
import { cusumLimit, ewmaLimit } from '../statistics/run-length.ts';
import { learn, nothingUsual, spreadOf, startAgain, unusualness, type NightValue, type Usual } from './usual.ts';

export type Direction = 'up' | 'down';

export interface ChartOptions {
  /** Series watched side by side; together they raise one false alarm in `nights`. */
  series: number;
  nights: number;
  /** A lasting change for the worse is alarmed on until it is mended; one for the better becomes what is usual. */
  isWorse: (towards: Direction) => boolean;
  /** Nights known to be quiet, as of the bot against itself: learned from, not judged. */
  reference?: readonly NightValue[];
}

/** One night of one metric beside those before it. */
export interface ChartedNight {
  value: number;
  /** How unusual the night is by itself, as a standard normal; null while too few nights stand before it. */
  z: number | null;
  /** What is usual before it, and what one night strays from it; null while none is known. */
  centre: number | null;
  spread: number | null;
  ewma: number;
  /** The EWMA alarms beyond ± this. */
  limit: number;
  /** Sums of drifts up and down beyond half a standard deviation, and where they alarm. */
  cusum: { up: number; down: number; limit: number };
  /** Of tonight: further out than usual in this direction, and not dealt with. */
  alarm: Direction | null;
}

const lambda = 0.2;
/** CUSUM: drifts below half a standard deviation are forgotten. */
const slack = 0.5;
/** Nights at a better level after which it is what is usual. */
const settledAfter = 3;
/** Odds of 20 to 1 that the bot is back where it was. */
const backAt = Math.log(20);

/**
 * A metric over nights. It finds slow drifts that no two nights show (EWMA: Roberts, Technometrics 1, 1959; CUSUM: Page, Biometrika
 * 41, 1954) and a night that is far out by itself, starts itself from the nights before, and forgets what was dealt with: after a
 * change for the better the new level is the usual one, and a bot that has come back from a worse one is quiet again.
 */
export function chart(values: readonly NightValue[], options: ChartOptions): ChartedNight[] {
  const judge = judgeNights(options);
  return values.map(judge);
}

/** A lasting change that was alarmed on. */
interface Change {
  towards: Direction;
  /** The nights at the new level. */
  nights: NightValue[];
  /** Sum of log odds that the bot is back, never below nought. */
  back: number;
}

/** A judge that remembers the nights it was given, in order. */
export function judgeNights(options: ChartOptions, usual: Usual = nothingUsual()): (night: NightValue) => ChartedNight {
  // Three rules, each with a third of the allowance. That level and spread are themselves estimated quadruples what chance raises
  // (npm run simulate:charts).
  const apart = 4 * 3 * options.series * options.nights;
  const [limitAt, sumLimit] = limitsOf(apart);
  const alone = quantile(1 - 1 / (2 * apart));
  for (const night of options.reference ?? []) learn(usual, night);
  let sums = nothingSummed();
  let change: Change | null = null;

  return (night) => {
    const spread = spreadOf(usual, night);
    const centre = usual.n === 0 ? null : usual.mean;
    const z = spread === null ? null : unusualness(night.value, usual, spread);
    if (change !== null) change = stillChanged(change, night, usual, spread!.deviation);
    const raised = change === null && z !== null ? judged(z, night) : null;
    if (raised !== null) change = { towards: raised, nights: sums[raised].since, back: 0 };
    // Of a change that goes on, a night on the other side of what is usual is no sign.
    const alarm = change !== null && change.towards === sideOf(night.value, usual) ? change.towards : null;
    const charted = {
      value: night.value,
      z,
      centre,
      spread: spread && spread.deviation,
      ewma: sums.ewma,
      limit: limitNow(),
      cusum: summed(),
      alarm,
    };
    if (change !== null) {
      sums = nothingSummed();
      if (!options.isWorse(change.towards) && change.nights.length >= settledAfter) {
        startAgain(usual, change.nights);
        change = null;
      }
    } else learn(usual, night);
    return charted;
  };

  function judged(z: number, night: NightValue): Direction | null {
    sums.judged++;
    sums.ewma = (1 - lambda) * sums.ewma + lambda * z;
    add(sums.up, z, night);
    add(sums.down, -z, night);
    const towards = sideOf(night.value, usual);
    const drift = towards === 'up' ? sums.ewma : -sums.ewma;
    return Math.abs(z) > alone || drift > limitNow() || sums[towards].sum > sumLimit ? towards : null;
  }

  function limitNow(): number {
    return limitAt * Math.sqrt((lambda / (2 - lambda)) * (1 - (1 - lambda) ** (2 * sums.judged)));
  }

  function summed(): ChartedNight['cusum'] {
    return { up: sums.up.sum, down: sums.down.sum, limit: sumLimit };
  }
}

const sideOf = (value: number, { mean }: Usual): Direction => (value > mean ? 'up' : 'down');

/** A drift in one direction and the nights it has lasted for. */
interface Drift {
  sum: number;
  since: NightValue[];
}

const nothingSummed = (): { judged: number; ewma: number; up: Drift; down: Drift } => ({
  judged: 0,
  ewma: 0,
  up: { sum: 0, since: [] },
  down: { sum: 0, since: [] },
});

function add(drift: Drift, z: number, night: NightValue): void {
  drift.sum = Math.max(0, drift.sum + z - slack);
  drift.since = drift.sum > 0 ? [...drift.since, night] : [];
}

/**
 * null: the bot is back. A night speaks for the level it lies nearer to, the more the further the two are apart; the new one is taken
 * to be nearer than it looked, for what stood out was chosen for standing out.
 */
function stillChanged(change: Change, night: NightValue, { mean, n }: Usual, spread: number): Change | null {
  const seen = change.nights.reduce((sum, { value }) => sum + value, 0) / change.nights.length - mean;
  const level = mean + Math.sign(seen) * Math.max(spread, Math.abs(seen) - chosen * spread);
  const variance = spread ** 2 * (1 + 1 / n);
  const nearer = (night.value - level) ** 2 - (night.value - mean) ** 2;
  const odds = variance > 0 ? nearer / (2 * variance) : Math.sign(nearer) * backAt;
  const back = Math.max(0, change.back + odds);
  return back >= backAt ? null : { ...change, nights: odds > 0 ? change.nights : [...change.nights, night], back };
}

/** Standard deviations of a night. */
const chosen = 1.5;

/** Finding them takes milliseconds; every series of a report shares them. */
function limitsOf(nights: number): readonly [ewma: number, cusum: number] {
  const found = known.get(nights) ?? ([ewmaLimit(lambda, nights), cusumLimit(slack, nights)] as const);
  known.set(nights, found);
  return found;
}

const known = new Map<number, readonly [number, number]>();
