/** How well predictions agree with labels. */

/** Pearson's correlation. */
export function pearson(one: ArrayLike<number>, other: ArrayLike<number>): number {
  const mean = (values: ArrayLike<number>) => Array.from(values).reduce((sum, value) => sum + value, 0) / values.length;
  const [a, b] = [mean(one), mean(other)];
  let [xy, xx, yy] = [0, 0, 0];
  for (let at = 0; at < one.length; at += 1) {
    const [x, y] = [one[at]! - a, other[at]! - b];
    xy += x * y;
    xx += x * x;
    yy += y * y;
  }
  return xy / Math.sqrt(xx * yy);
}

/** Interval of a correlation by Fisher's z. */
export function pearsonInterval(r: number, n: number): { low: number; high: number } {
  const reach = 1.96 / Math.sqrt(n - 3);
  return { low: Math.tanh(Math.atanh(r) - reach), high: Math.tanh(Math.atanh(r) + reach) };
}

/**
 * Area under the ROC curve within strata: of all pairs of a yes and a no of the same stratum the share in the right order,
 * ties counting half.
 */
export function area(
  predictions: ArrayLike<number>,
  labels: readonly boolean[],
  stratum: (at: number) => string = () => '',
): number {
  const strata = new Map<string, number[]>();
  for (const at of labels.keys()) {
    const places = strata.get(stratum(at)) ?? [];
    strata.set(stratum(at), places);
    places.push(at);
  }
  let [right, pairs] = [0, 0];
  for (const places of strata.values()) {
    const sorted = places.toSorted((a, b) => predictions[a]! - predictions[b]!);
    let [noes, yeses] = [0, 0];
    for (let at = 0; at < sorted.length;) {
      let end = at;
      while (end < sorted.length && predictions[sorted[end]!] === predictions[sorted[at]!]) end += 1;
      const yes = sorted.slice(at, end).filter((place) => labels[place]).length;
      right += yes * (noes + (end - at - yes) / 2);
      noes += end - at - yes;
      yeses += yes;
      at = end;
    }
    pairs += yeses * noes;
  }
  return right / pairs;
}
