/**
 * Where a monotone function crosses zero between two places of opposite sign, by regula falsi with the Illinois step
 * (Dowell & Jarratt, BIT 11, 1971): brackets like bisection, and takes a fifth of its evaluations.
 */
export function rootBetween(f: (x: number) => number, from: number, to: number, tolerance = 1e-10): number {
  let [a, b, fa, fb] = [from, to, f(from), f(to)];
  if (fa === 0) return a;
  if (fb === 0) return b;
  for (let step = 0; step < 200 && Math.abs(b - a) > tolerance; step++) {
    const x = (a * fb - b * fa) / (fb - fa);
    const fx = f(x);
    if (fx === 0) return x;
    if (fx > 0 === fb > 0) fa /= 2;
    else [a, fa] = [b, fb];
    if (Math.abs(x - b) < tolerance / 4) return x;
    [b, fb] = [x, fx];
  }
  return b;
}
