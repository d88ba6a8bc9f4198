/** Intervals of one run's figures. */
import type { Random } from '../../../src/plan/random.ts';
import { intervalOf } from '../../../src/score/interval.ts';
import { addTo, noSums } from '../../../src/score/sums.ts';
import { metrics, type MetricName } from '../../../src/score/metrics.ts';
import { binomial, exponential, normal, poisson } from '../../simulate/draws.ts';
import type { Study } from './study.ts';

/** @param one A conversation's numerator and denominator. @param truth Mean numerator ÷ mean denominator. */
const level = (
  metric: MetricName,
  shown: string,
  conversations: number,
  law: string,
  truth: number,
  one: (random: Random, index: number) => [number, number],
): Study => ({
  shown,
  situation: `${conversations.toLocaleString('en')} conversations, ${law}`,
  truth,
  draw(random) {
    const sums = noSums();
    for (let index = 0; index < conversations; index += 1) addTo(sums, one(random, index));
    return intervalOf(
      metrics.find(({ name }) => name === metric)!,
      sums,
    );
  },
});

const rate = (conversations: number, p: number) =>
  level('verified_success', 'rate', conversations, `true ${p}`, p, (random) => [random.chance(p) ? 1 : 0, 1]);

/** Fixed situations of unequal difficulty, from .7 to 1, each the same number of times. */
const situations = Array.from({ length: 100 }, (_, index) => 0.7 + (0.3 * index) / 99);
const mixedRate = level('verified_success', 'rate', 500, 'situations from .7 to 1', 0.85, (random, index) => [
  random.chance(situations[index % 100]!) ? 1 : 0,
  1,
]);

const effort = (conversations: number) =>
  level('effort_index', 'mean: effort index', conversations, 'skewed', 20, (random) => [exponential(random, 20), 1]);

const seldom = (conversations: number) =>
  level('dead_ends', 'mean: a count', conversations, 'one in ten', 0.1, (random) => [poisson(random, 0.1), 1]);

/** Some conversations are cold as a whole: their turns are not independent. */
const turnShare = (conversations: number, p: number) =>
  level('off_brand', 'ratio: share of turns', conversations, `true ${p}, turns alike`, p, (random) => {
    const turns = 4;
    return [random.chance(0.5) ? binomial(random, turns, p / 2) : binomial(random, turns, 1.5 * p), turns];
  });

const turnMean = (conversations: number) =>
  level('sentiment', 'ratio: mean over turns', conversations, 'unequal length', 0.2, (random) => {
    const turns = 2 + poisson(random, 3);
    return [turns * (0.2 + 0.2 * normal(random)), turns];
  });

export const levels: readonly Study[] = [
  ...[20, 100, 1000].flatMap((n) => [rate(n, 0.5), rate(n, 0.95)]),
  rate(1000, 0.998),
  mixedRate,
  ...[20, 100, 500].map(effort),
  ...[20, 100, 500].map(seldom),
  ...[20, 100, 500].flatMap((n) => [turnShare(n, 0.05), turnShare(n, 0.3)]),
  ...[20, 100, 500].map(turnMean),
];
