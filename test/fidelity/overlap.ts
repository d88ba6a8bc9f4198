/** How far two sets of numbers lie over each other: the Sørensen–Dice coefficient of their histograms. */

/** Bars above nought, and one for nought itself, where most shares lie. */
const bars = 10;

/** @return 0: nothing in common, to 1: the same shares in every bar. Bars reach from the least to the 99th percentile of both together. */
export function overlap(one: readonly number[], other: readonly number[]): number {
  const bar = barsFor([...one, ...other]);
  const [first, second] = [sharesOf(one, bar), sharesOf(other, bar)];
  let common = 0;
  for (const [at, share] of first) common += Math.min(share, second.get(at) ?? 0);
  return common;
}

function barsFor(all: readonly number[]): (number: number) => number {
  const sorted = all.filter((number) => number !== 0).toSorted((a, b) => a - b);
  const low = Math.min(0, sorted[0] ?? 0);
  const high = sorted[Math.floor((sorted.length - 1) * 0.99)] ?? 0;
  const width = (high - low) / bars || 1;
  return (number) => (number === 0 ? -1 : Math.min(bars - 1, Math.max(0, Math.floor((number - low) / width))));
}

function sharesOf(numbers: readonly number[], bar: (number: number) => number): Map<number, number> {
  const shares = new Map<number, number>();
  for (const number of numbers) shares.set(bar(number), (shares.get(bar(number)) ?? 0) + 1 / numbers.length);
  return shares;
}

/** @param part 0 to 1. */
export function quantile(numbers: readonly number[], part: number): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? 0;
}
