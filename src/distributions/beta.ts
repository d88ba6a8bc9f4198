import { logGamma } from './gamma.ts';
import { rootBetween } from './root.ts';

/** P(X ≤ x) for a beta variable: the regularized incomplete beta function I_x(a, b), a and b above zero. */
export function betaTail(x: number, a: number, b: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  const height = Math.exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log1p(-x));
  // The fraction converges fast on its own side of the mean only; the rest follows from I_x(a, b) = 1 − I_{1−x}(b, a).
  return x < (a + 1) / (a + b + 2) ? (height * fraction(x, a, b)) / a : 1 - (height * fraction(1 - x, b, a)) / b;
}

/** The x below which a share `p` of a beta variable lies. */
export function betaQuantile(p: number, a: number, b: number): number {
  if (p <= 0) return 0;
  if (p >= 1) return 1;
  return rootBetween((x) => betaTail(x, a, b) - p, 0, 1, 1e-14);
}

const converged = 1e-16;
/** Terms needed grow with the square root of a + b: this is enough for 10⁸ conversations. */
const most = 20_000;
const tiny = 1e-300;

/** Continued fraction of I_x (DLMF 8.17.22), evaluated forward (Lentz, Applied Optics 15, 1976; Thompson & Barnett 1986). */
function fraction(x: number, a: number, b: number): number {
  let c = 1;
  let d = 1 / nonZero(1 - ((a + b) * x) / (a + 1));
  let value = d;
  for (let m = 1; m < most; m += 1) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / nonZero(1 + even * d);
    c = nonZero(1 + even / c);
    value *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / nonZero(1 + odd * d);
    c = nonZero(1 + odd / c);
    value *= d * c;
    if (Math.abs(d * c - 1) < converged) break;
  }
  return value;
}

const nonZero = (value: number): number => (Math.abs(value) < tiny ? tiny : value);
