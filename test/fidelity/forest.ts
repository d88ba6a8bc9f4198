/** A random forest of classification trees (Breiman 2001), small: bootstrap samples, a few features a split, Gini impurity. */
import { random, type Random } from '../../src/plan/random.ts';

export interface Case {
  numbers: readonly number[];
  /** 1 or 0. */
  target: number;
}

type Tree = { share: number } | { feature: number; most: number; low: Tree; high: Tree };

const trees = 200;
/** A leaf holds at least so many. */
const leaf = 3;

export function grow(cases: readonly Case[]): Tree[] {
  const stream = random('fidelity', 'forest');
  return Array.from({ length: trees }, () =>
    branch(
      Array.from(cases, () => stream.pick(cases)),
      stream,
    ),
  );
}

/** Mean share of the trees' leaves: 0 to 1. */
export const rate = (forest: readonly Tree[], numbers: readonly number[]): number =>
  forest.reduce((total, tree) => total + leafOf(tree, numbers), 0) / forest.length;

function leafOf(tree: Tree, numbers: readonly number[]): number {
  let at = tree;
  while (!('share' in at)) at = numbers[at.feature]! <= at.most ? at.low : at.high;
  return at.share;
}

function branch(cases: readonly Case[], stream: Random): Tree {
  const share = cases.reduce((total, { target }) => total + target, 0) / cases.length;
  if (share === 0 || share === 1 || cases.length < 2 * leaf) return { share };
  const width = cases[0]!.numbers.length;
  const tried = stream
    .shuffle(Array.from({ length: width }, (_, at) => at))
    .slice(0, Math.max(1, Math.floor(Math.sqrt(width))));
  const best = tried.map((feature) => splitOf(cases, feature)).reduce((a, b) => (b.gain > a.gain ? b : a));
  if (best.gain <= 0) return { share };
  const { feature, most } = best;
  const low = cases.filter(({ numbers }) => numbers[feature]! <= most);
  const high = cases.filter(({ numbers }) => numbers[feature]! > most);
  return { feature, most, low: branch(low, stream), high: branch(high, stream) };
}

/** The best cut of one feature: where the two parts are purest. */
function splitOf(cases: readonly Case[], feature: number): { feature: number; most: number; gain: number } {
  const sorted = cases.toSorted((a, b) => a.numbers[feature]! - b.numbers[feature]!);
  const all = sorted.reduce((total, { target }) => total + target, 0);
  const pure = (ones: number, count: number) => (ones * ones + (count - ones) ** 2) / count;
  const before = pure(all, sorted.length);
  let best = { feature, most: 0, gain: 0 };
  let ones = 0;
  for (let count = 1; count < sorted.length; count += 1) {
    ones += sorted[count - 1]!.target;
    const [here, next] = [sorted[count - 1]!.numbers[feature]!, sorted[count]!.numbers[feature]!];
    if (here === next || count < leaf || sorted.length - count < leaf) continue;
    const gain = pure(ones, count) + pure(all - ones, sorted.length - count) - before;
    if (gain > best.gain) best = { feature, most: (here + next) / 2, gain };
  }
  return best;
}
