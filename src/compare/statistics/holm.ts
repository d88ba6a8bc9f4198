/**
 * p-values adjusted so that calling all below α makes any false call at most α likely, however they depend on each other
 * (Holm, Scandinavian Journal of Statistics 6, 1979; with weights, section 5 there). `weights` say how the allowance is
 * shared out beforehand; equal when absent.
 */
export function holm(p: readonly number[], weights: readonly number[] = p.map(() => 1)): number[] {
  const order = p.map((_, i) => i).toSorted((a, b) => p[a]! / weights[a]! - p[b]! / weights[b]!);
  let left = weights.reduce((a, b) => a + b, 0);
  let highest = 0;
  const adjusted: number[] = [];
  for (const i of order) {
    highest = Math.min(1, Math.max(highest, (p[i]! * left) / weights[i]!));
    adjusted[i] = highest;
    left -= weights[i]!;
  }
  return adjusted;
}
