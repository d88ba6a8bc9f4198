/** q-values: the share of false finds to expect among all with a q as small (Benjamini & Hochberg, JRSS B 57, 1995). */
export function benjaminiHochberg(p: readonly number[]): number[] {
  const order = p.map((_, i) => i).toSorted((a, b) => p[b]! - p[a]!);
  let lowest = 1;
  const q: number[] = [];
  for (const [place, i] of order.entries()) {
    lowest = Math.min(lowest, (p[i]! * p.length) / (p.length - place));
    q[i] = lowest;
  }
  return q;
}
