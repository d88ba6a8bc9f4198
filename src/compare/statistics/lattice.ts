/** A distribution on whole numbers: `p[i]` is the chance of `from + i`. */
export interface Lattice {
  from: number;
  p: Float64Array;
}

/** Far below any p that is ever judged: dropping such terms keeps convolutions short without moving a digit that is shown. */
const negligible = 1e-30;

export const certain = (value: number): Lattice => ({ from: value, p: Float64Array.of(1) });

/** The distribution of the sum of two independent draws. */
export function convolve(a: Lattice, b: Lattice): Lattice {
  const [long, short] = a.p.length >= b.p.length ? [a.p, b.p] : [b.p, a.p];
  const p = new Float64Array(long.length + short.length - 1);
  for (let j = 0; j < short.length; j++) {
    const weight = short[j]!;
    if (weight === 0) continue;
    for (let i = 0; i < long.length; i++) p[i + j]! += weight * long[i]!;
  }
  return trim({ from: a.from + b.from, p });
}

export function trim({ from, p }: Lattice): Lattice {
  let start = 0;
  let end = p.length;
  while (start < end - 1 && p[start]! < negligible) start++;
  while (end > start + 1 && p[end - 1]! < negligible) end--;
  return start === 0 && end === p.length ? { from, p } : { from: from + start, p: p.subarray(start, end) };
}

export interface Tails {
  /** P(X ≤ observed). */
  lower: number;
  /** P(X ≥ observed). */
  upper: number;
}

/** Each tail is summed from its own end, so that small ones keep their digits. */
export function tails({ from, p }: Lattice, observed: number): Tails {
  const at = observed - from;
  let lower = 0;
  let upper = 0;
  for (let i = 0; i < p.length && i <= at; i++) lower += p[i]!;
  for (let i = p.length - 1; i >= 0 && i >= at; i--) upper += p[i]!;
  return { lower: Math.min(1, lower), upper: Math.min(1, upper) };
}
