import { logGamma } from './gamma.ts';
import { quantile } from './normal.ts';

/** P(X ≤ x) for a beta variable: the regularized incomplete beta function I_x(a, b), a and b above zero. */
export function betaTail(x: number, a: number, b: number): number {
  return tailOf(x, a, b, logScale(a, b));
}

/** The x below which a share `p` of a beta variable lies: Newton's steps, held within a bracket that shrinks. */
export function betaQuantile(p: number, a: number, b: number): number {
  if (p <= 0) return 0;
  if (p >= 1) return 1;
  const scale = logScale(a, b);
  let [low, high] = [0, 1];
  let x = nearby(p, a, b);
  for (let step = 0; step < 200; step += 1) {
    const off = tailOf(x, a, b, scale) - p;
    if (off > 0) high = x;
    else low = x;
    const density = Math.exp(scale + (a - 1) * Math.log(x) + (b - 1) * Math.log1p(-x));
    const newton = x - off / density;
    const isInside = newton > low && newton < high;
    // Far out in a tail a step overshoots; halving the bracket, on its own scale below, brings it back.
    const next = isInside ? newton : low > 0 ? (low > 0.1 ? (low + high) / 2 : Math.sqrt(low * high)) : high / 16;
    // A Newton step so short leaves an error of its square.
    if ((isInside && Math.abs(next - x) <= 1e-8 * Math.min(x, 1 - x)) || high - low <= 1e-16) return next;
    x = next;
  }
  return x;
}

/** By the normal distribution, on the scale of log odds. */
function nearby(p: number, a: number, b: number): number {
  if (Math.min(a, b) < 1) return a / (a + b);
  return 1 / (1 + (b / a) * Math.exp(-quantile(p) * Math.sqrt(1 / a + 1 / b)));
}

/** ln of 1 ÷ B(a, b). */
const logScale = (a: number, b: number): number => logGamma(a + b) - logGamma(a) - logGamma(b);

function tailOf(x: number, a: number, b: number, scale: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  const height = Math.exp(scale + a * Math.log(x) + b * Math.log1p(-x));
  // The fraction converges fast on its own side of the mean only; the rest follows from I_x(a, b) = 1 − I_{1−x}(b, a).
  return x < (a + 1) / (a + b + 2) ? (height * fraction(x, a, b)) / a : 1 - (height * fraction(1 - x, b, a)) / b;
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
