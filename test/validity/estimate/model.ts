/** How the shipped model is made: the rule, moved by what labelled conversations say of success, then brought to log-odds. */
import { estimated, type Estimated } from '../../../src/score/estimate/estimated.ts';
import { type Example, type Found, type Linear, predict, ridge } from './ridge.ts';
import { rule } from './rule.ts';

/** Conversations it takes to move a weight of the rule halfway to what they say. */
const penalty = 300;

/** Success, from sources that count equally however many rows they have. Without any it is the bare rule. */
export function successModel(sources: readonly (readonly Example[])[]): Linear {
  const hand: Linear = { weights: rule.success, intercept: 0 };
  if (sources.length === 0) return hand;
  const examples = sources.flatMap(standardised);
  const prior = towards(rule.success, examples);
  return ridge(examples, { names: [...rule.success.keys()], penalty, scale: () => 1, prior });
}

/** A rule's weights in the size that fits the targets best. */
export function towards(weights: Found, examples: readonly Example[]): Map<string, number> {
  const size = slope(
    examples.map(({ found }) => predict({ weights, intercept: 0 }, found)),
    examples.map(({ target }) => target),
  );
  return new Map([...weights].map(([name, weight]) => [name, weight * Math.max(0, size)]));
}

const modelOf = (what: Estimated, sources: readonly (readonly Example[])[]): Linear =>
  what === 'success' ? successModel(sources) : { weights: rule[what], intercept: 0 };

/** All three brought to log-odds: 0 for the mean of the conversations given, 1 for one spread above it. */
export function shippedModels(sources: readonly (readonly Example[])[]): Record<Estimated, Linear> {
  const conversations = sources.flatMap((source) => source.map(({ found }) => found));
  const entries = estimated.map((what) => [what, inSpreads(modelOf(what, sources), conversations)] as const);
  return Object.fromEntries(entries) as Record<Estimated, Linear>;
}

function inSpreads({ weights }: Linear, conversations: readonly Found[]): Linear {
  const values = conversations.map((found) => predict({ weights, intercept: 0 }, found));
  const { mean, spread } = moments(values);
  return { weights: new Map([...weights].map(([name, weight]) => [name, weight / spread])), intercept: -mean / spread };
}

function standardised(source: readonly Example[]): Example[] {
  const { mean, spread } = moments(source.map(({ target }) => target));
  return source.map(({ found, target }) => ({ found, target: (target - mean) / spread }));
}

/** Least squares of one number on another. */
function slope(x: readonly number[], y: readonly number[]): number {
  const [a, b] = [moments(x), moments(y)];
  const together = x.reduce((sum, value, at) => sum + (value - a.mean) * (y[at]! - b.mean), 0) / x.length;
  return together / a.spread ** 2;
}

function moments(values: readonly number[]): { mean: number; spread: number } {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const spread = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length);
  return { mean, spread: spread || 1 };
}
