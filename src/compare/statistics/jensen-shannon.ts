/**
 * Jensen–Shannon divergence in bits (Lin, IEEE Transactions on Information Theory 37, 1991) of two lists of shares, category
 * by category: 0 for the same shares, 1 for shares that have no category in common.
 */
export function jensenShannon(one: ArrayLike<number>, other: ArrayLike<number>): number {
  let bits = 0;
  for (let category = 0; category < one.length; category += 1) {
    const p = one[category]!;
    const q = other[category]!;
    const middle = (p + q) / 2;
    bits += term(p, middle) + term(q, middle);
  }
  return Math.max(0, bits / 2);
}

const term = (share: number, middle: number): number => (share > 0 ? share * Math.log2(share / middle) : 0);
