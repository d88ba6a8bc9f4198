export interface Quadrature {
  at: readonly number[];
  weight: readonly number[];
}

/** Gauss–Legendre: Σ weight·f(at) is the integral of a smooth f from `low` to `high`. */
export function quadrature(points: number, low: number, high: number): Quadrature {
  const nodes = Array.from({ length: points }, (_, i) =>
    node(points, Math.cos((Math.PI * (i + 0.75)) / (points + 0.5))),
  );
  const half = (high - low) / 2;
  return { at: nodes.map(({ x }) => low + half * (x + 1)), weight: nodes.map(({ weight }) => half * weight) };
}

/** A root of the Legendre polynomial, by Newton from nearby. */
function node(degree: number, guess: number): { x: number; weight: number } {
  let x = guess;
  let slope = 1;
  for (let step = 0; step < 10; step++) {
    let [previous, value] = [1, x];
    for (let k = 2; k <= degree; k++) [previous, value] = [value, ((2 * k - 1) * x * value - (k - 1) * previous) / k];
    slope = (degree * (x * value - previous)) / (x * x - 1);
    x -= value / slope;
  }
  return { x, weight: 2 / ((1 - x * x) * slope * slope) };
}
