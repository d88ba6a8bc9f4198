const rootTwoPi = Math.sqrt(2 * Math.PI);
/** Where the series for the middle and the fraction for the tail cost about the same. */
const tailFrom = 2.5;

/** Density of a standard normal. */
const density = (z: number): number => Math.exp((-z * z) / 2) / rootTwoPi;

/** P(Z > z) for a standard normal Z; keeps its digits far into the tail. */
export function upperTail(z: number): number {
  if (z < -tailFrom) return 1 - upperTail(-z);
  return z > tailFrom ? density(z) * millsRatio(z) : 0.5 - density(z) * middle(z);
}

/** z + z³/3 + z⁵/(3·5) + … (Marsaglia, Journal of Statistical Software 11(4), 2004). */
function middle(z: number): number {
  let [sum, term] = [z, z];
  for (let k = 3; Math.abs(term) > 1e-17 * Math.abs(sum); k += 2) {
    term *= (z * z) / k;
    sum += term;
  }
  return sum;
}

/** P(Z > z) ÷ density: 1/(z + 1/(z + 2/(z + 3/(z + …)))) (DLMF 7.9.3), from its far end. */
function millsRatio(z: number): number {
  let value = z;
  for (let k = Math.ceil(60 + 600 / (z * z)); k > 0; k -= 1) value = z + k / value;
  return 1 / value;
}

/** The z that a share `p` of a standard normal lies below: Abramowitz & Stegun 26.2.23, made exact by Halley's steps. */
export function quantile(p: number): number {
  if (p <= 0) return -Infinity;
  if (p >= 1) return Infinity;
  if (p > 0.5) return -quantile(1 - p);
  const t = Math.sqrt(-2 * Math.log(p));
  const above = 2.515517 + t * (0.802853 + t * 0.010328);
  let z = t - above / (1 + t * (1.432788 + t * (0.189269 + t * 0.001308)));
  for (let step = 0; step < 3; step += 1) {
    const off = (upperTail(z) - p) / density(z);
    z += off / (1 - (z * off) / 2);
  }
  return -z;
}

/** Two-sided 95 %, and one-sided 95 %. */
export const z975 = quantile(0.975);
export const z95 = quantile(0.95);
