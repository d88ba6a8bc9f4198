import { quantile } from '../../distributions/normal.ts';
import { addTo, driftLimits, isDrift, noDrift } from './drifts.ts';
import { stillChanged, type Lasting } from './lasting.ts';
import {
  latelyOf,
  learn,
  nothingUsual,
  spreadOf,
  startAgain,
  unusualness,
  type Direction,
  type NightValue,
  type Spread,
  type Usual,
} from './usual.ts';

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

/** Nights at a better level after which it is what is usual. */
const settledAfter = 3;

/** One night, one night beside the last few, two nights, and either sum of drifts: each has a fifth of the allowance. */
const rules = 5;

/** By so much a rule's share is cut, for level and spread that are themselves estimated raise more by chance (npm run simulate:charts). */
const cut = { one: 2, two: 16, drift: 4 };

/** Before so many nights a spread is not known well enough to call two nights in a row far out. */
const nightsForTwo = 8;

/**
 * A metric over nights. It finds slow drifts that no two nights show and nights that are far out by themselves, starts itself from the
 * nights before, and forgets what was dealt with: after a change for the better the new level is the usual one, a fall from what it was
 * lately is one even where that rise was not yet sure, and a bot that has come back from a worse level is quiet again.
 */
export function chart(values: readonly NightValue[], options: ChartOptions): ChartedNight[] {
  const judge = judgeNights(options);
  return values.map(judge);
}

/** A night beside what is usual, or was lately. */
interface Beside {
  usual: Usual;
  towards: Direction;
  z: number;
  /** Beyond this it is far out by itself. */
  limit: number;
}

/** A judge that remembers the nights it was given, in order. */
export function judgeNights(options: ChartOptions, usual: Usual = nothingUsual()): (night: NightValue) => ChartedNight {
  const apart = rules * options.series * options.nights;
  const alone = quantile(1 - 1 / (2 * cut.one * apart));
  const fallen = quantile(1 - 1 / (cut.one * apart));
  const twice = quantile(1 - Math.sqrt(1 / (2 * cut.two * apart)));
  const limits = driftLimits(cut.drift * apart);
  for (const night of options.reference ?? []) learn(usual, night);
  let drifts = noDrift();
  let change: Lasting | null = null;
  /** The night before, if it was far out and yet no alarm: learned from once it is known that it stood alone. */
  let doubtful: { night: NightValue; towards: Direction } | null = null;

  return (night) => {
    const spread = spreadOf(usual, night);
    if (change !== null) change = stillChanged(change, night, usual, spread!.deviation);
    const raised = change === null && spread !== null ? judged(night, spread) : null;
    if (raised !== null) change = { ...raised, back: 0 };
    // Of a change that goes on, a night on the other side of what is usual is no sign.
    const alarm = change !== null && change.towards === sideOf(night.value, usual) ? change.towards : null;
    const charted = {
      value: night.value,
      z: spread === null ? null : unusualness(night.value, usual, spread),
      centre: usual.n === 0 ? null : usual.mean,
      spread: spread && spread.deviation,
      ewma: drifts.ewma,
      limit: limits.ewma(drifts),
      cusum: { up: drifts.up.sum, down: drifts.down.sum, limit: limits.cusum },
      alarm,
    };
    if (change !== null) {
      drifts = noDrift();
      if (!options.isWorse(change.towards) && change.nights.length >= settledAfter) {
        startAgain(usual, change.nights);
        change = null;
      }
    } else if (doubtful?.night !== night) learn(usual, night);
    return charted;
  };

  function judged(night: NightValue, spread: Spread): Pick<Lasting, 'towards' | 'nights'> | null {
    const z = unusualness(night.value, usual, spread);
    addTo(drifts, z, night);
    const before = doubtful;
    doubtful = null;
    const besides = [{ usual, towards: sideOf(night.value, usual), z, limit: alone }, ...fallenFrom(night, spread)];
    const isOut = ({ z, limit, towards }: Beside) =>
      Math.abs(z) > limit || (Math.abs(z) > twice && before?.towards === towards);
    const out = besides.find(isOut);
    const isSecond = out !== undefined && before?.towards === out.towards;
    if (before && !isSecond) learn(usual, before.night);
    if (out) return found(out, isSecond ? [before!.night, night] : [night]);
    const towards = sideOf(night.value, usual);
    if (isDrift(drifts, towards, limits)) return { towards, nights: drifts[towards].since };
    const far = besides.find((beside) => Math.abs(beside.z) > twice);
    if (far && usual.n >= nightsForTwo) doubtful = { night, towards: far.towards };
    return null;
  }

  /** The last few nights where they were better, and tonight is worse. */
  function fallenFrom(night: NightValue, spread: Spread): Beside[] {
    const lately = latelyOf(usual);
    const towards = sideOf(night.value, lately);
    const wasBetter = towards !== sideOf(lately.mean, usual);
    if (lately.n >= usual.n || !wasBetter || !options.isWorse(towards)) return [];
    return [{ usual: lately, towards, z: unusualness(night.value, lately, spread), limit: fallen }];
  }

  function found({ usual: from, towards }: Beside, nights: NightValue[]): Pick<Lasting, 'towards' | 'nights'> {
    Object.assign(usual, from);
    return { towards, nights };
  }
}

const sideOf = (value: number, { mean }: Usual): Direction => (value > mean ? 'up' : 'down');
