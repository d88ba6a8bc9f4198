import { quantile } from '../../distributions/normal.ts';
import { studentTail } from '../../distributions/student.ts';

export type Direction = 'up' | 'down';

/** A night's figure and its standard error by its own conversations. */
export interface NightValue {
  value: number;
  error: number;
}

/** What is usual: the level of the nights since the last lasting change, and what a night strays from its level, of all nights. */
export interface Usual {
  /** Nights at this level, their mean, and the last of them, oldest first. */
  n: number;
  mean: number;
  lately: readonly number[];
  /** Σ of squared steps from one night to the next at the same level, and how many there are. */
  steps: number;
  count: number;
  /** Σ error², of how many nights. */
  errors: number;
  nights: number;
}

export const nothingUsual = (): Usual => ({ n: 0, mean: 0, lately: [], steps: 0, count: 0, errors: 0, nights: 0 });

/** Nights that are what it was lately. */
const fewNights = 5;

/** One more night at this level. */
export function learn(usual: Usual, { value, error }: NightValue): void {
  const last = usual.lately.at(-1);
  if (last !== undefined) {
    usual.steps += (value - last) ** 2;
    usual.count++;
  }
  usual.n++;
  usual.mean += (value - usual.mean) / usual.n;
  usual.lately = [...usual.lately, value].slice(-fewNights);
  usual.errors += error ** 2;
  usual.nights++;
}

/** From now on these nights are what is usual; how far nights stray is still known from those before. */
export function startAgain(usual: Usual, nights: readonly NightValue[]): void {
  usual.n = 0;
  usual.mean = 0;
  usual.lately = [];
  for (const night of nights) learn(usual, night);
}

/** The level of the last few nights alone; how far nights stray is known from all. */
export function latelyOf(usual: Usual): Usual {
  const { lately } = usual;
  return { ...usual, n: lately.length, mean: lately.reduce((sum, value) => sum + value, 0) / lately.length };
}

/** What a night strays from its level, and the degrees of freedom this is known with. */
export interface Spread {
  deviation: number;
  freedom: number;
}

/**
 * By the steps from night to night (von Neumann, Ann. Math. Stat. 12, 1941): a change that is not yet found is one step and hides
 * nothing after it. Never less than the nights' own conversations explain, for nights that happen to agree do not make the next
 * one news; that much is known from every night, and surer. null: too few nights.
 */
export function spreadOf({ steps, count, errors, nights }: Usual, { error }: NightValue): Spread | null {
  if (count < 1) return null;
  const [seen, explained] = [steps / (2 * count), (errors + error ** 2) / (nights + 1)];
  const freedom = freedomOf(count);
  return seen > explained
    ? { deviation: Math.sqrt(seen), freedom }
    : { deviation: Math.sqrt(explained), freedom: freedom + nights };
}

/** Of a variance from so many steps: its own variance is (3m − 1)/m² of its square, where independent deviations have 2 ÷ freedom. */
const freedomOf = (steps: number): number => (2 * steps * steps) / (3 * steps - 1);

/** No single night counts for more than this. */
const surest = 8;

/**
 * How unusual a night is, as a standard normal: by Student's t, so that a level and spread known from few nights raise no more false
 * alarms than ones known for years (Hawkins, Journal of Quality Technology 19, 1987).
 */
export function unusualness(value: number, { n, mean }: Usual, { deviation, freedom }: Spread): number {
  if (value === mean) return 0;
  // The tail below keeps its digits where the one above would round to 1.
  const t = (value - mean) / (deviation * Math.sqrt(1 + 1 / n));
  return -Math.sign(t) * Math.max(-surest, quantile(studentTail(Math.abs(t), freedom)));
}
