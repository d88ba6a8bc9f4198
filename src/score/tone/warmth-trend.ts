/** How a series of values moves over a conversation. */

/**
 * Theil–Sen: the median slope over all pairs of points, which one odd value does not move (Sen, JASA 1968).
 * Values are taken at 0, 1, 2 …, the first 200 of them; null: fewer than three.
 */
export function theilSen(all: readonly number[]): number | null {
  if (all.length < 3) return null;
  const values = all.slice(0, mostValues);
  const slopes: number[] = [];
  for (let left = 0; left < values.length; left += 1) {
    for (let right = left + 1; right < values.length; right += 1) {
      slopes.push((values[right]! - values[left]!) / (right - left));
    }
  }
  slopes.sort((a, b) => a - b);
  const middle = slopes.length >> 1;
  return slopes.length % 2 === 1 ? slopes[middle]! : (slopes[middle - 1]! + slopes[middle]!) / 2;
}

/** Mean of the last third of values less the mean of the first; a third is at least one value. */
export function lastMinusFirstThird(values: readonly number[]): number {
  const third = Math.max(1, Math.floor(values.length / 3));
  return mean(values.slice(-third)) - mean(values.slice(0, third));
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/** Pairs grow with the square: a transcript of thousands of turns must not stall a run. */
const mostValues = 200;
