/** B₂ₖ ÷ (2k·(2k − 1)), k = 1 … 7. */
const stirling = [1 / 12, -1 / 360, 1 / 1260, -1 / 1680, 1 / 1188, -691 / 360_360, 1 / 156];
/** From here on seven terms leave an error below 1e-16. */
const large = 10;

/** ln Γ(x) for x > 0: Stirling's series (DLMF 5.11.1), reached by the recurrence Γ(x + 1) = x·Γ(x). */
export function logGamma(x: number): number {
  let factors = 1;
  let at = x;
  for (; at < large; at += 1) factors *= at;
  let [series, power] = [0, 1 / at];
  for (const coefficient of stirling) {
    series += coefficient * power;
    power /= at * at;
  }
  return (at - 0.5) * Math.log(at) - at + 0.5 * Math.log(2 * Math.PI) + series - Math.log(factors);
}
