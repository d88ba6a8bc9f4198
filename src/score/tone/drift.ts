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

/** Pairs grow with the square: a transcript of thousands of turns must not stall a run. */
const mostValues = 200;
