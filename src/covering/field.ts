/** Finite fields of few elements, as tables: elements are the whole numbers below their order. */

export interface Field {
  order: number;
  add(a: number, b: number): number;
  multiply(a: number, b: number): number;
}

/** Prime powers that are no primes, with the coefficients of x^n in terms of lower powers, lowest first. */
const reductions: Readonly<Record<number, { prime: number; reduction: readonly number[] }>> = {
  4: { prime: 2, reduction: [1, 1] },
  8: { prime: 2, reduction: [1, 1, 0] },
  9: { prime: 3, reduction: [1, 2] },
  16: { prime: 2, reduction: [1, 1, 0, 0] },
  25: { prime: 5, reduction: [2, 0] },
  27: { prime: 3, reduction: [2, 1, 0] },
};

/** null: there is none of that order, or it is not in the table. */
export function fieldOf(order: number): Field | null {
  if (isPrime(order)) return { order, add: (a, b) => (a + b) % order, multiply: (a, b) => (a * b) % order };
  const known = reductions[order];
  if (known === undefined) return null;
  const { prime, reduction } = known;
  const digits = (element: number): number[] => reduction.map((_, at) => Math.floor(element / prime ** at) % prime);
  const number = (list: readonly number[]): number =>
    list.reduce((sum, digit, at) => sum + (digit % prime) * prime ** at, 0);
  const times = (a: number, b: number): number => {
    let shifted = digits(a);
    const sum = reduction.map(() => 0);
    for (const digit of digits(b)) {
      for (const [at, one] of shifted.entries()) sum[at] = sum[at]! + digit * one;
      const top = shifted.at(-1)!;
      shifted = reduction.map((lower, at) => ((at === 0 ? 0 : shifted[at - 1]!) + top * lower) % prime);
    }
    return number(sum);
  };
  const all = Array.from({ length: order }, (_, element) => element);
  const products = all.map((a) => all.map((b) => times(a, b)));
  const sums = all.map((a) => {
    const left = digits(a);
    return all.map((b) => number(digits(b).map((digit, at) => digit + left[at]!)));
  });
  return { order, add: (a, b) => sums[a]![b]!, multiply: (a, b) => products[a]![b]! };
}

function isPrime(n: number): boolean {
  if (n < 2) return false;
  for (let divisor = 2; divisor * divisor <= n; divisor++) if (n % divisor === 0) return false;
  return true;
}
