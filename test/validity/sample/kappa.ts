/**
 * Cohen's κ (Educational and Psychological Measurement, 1960) of two passes over the same yes-or-no questions: agreement beyond
 * what each pass's own share of yes would give by chance. null where chance alone agrees throughout.
 */
export function kappa(pairs: readonly (readonly [boolean, boolean])[]): number | null {
  if (pairs.length === 0) return null;
  const share = (holds: (pair: readonly [boolean, boolean]) => boolean) => pairs.filter(holds).length / pairs.length;
  const first = share(([one]) => one);
  const second = share(([, other]) => other);
  const agreed = share(([one, other]) => one === other);
  const byChance = first * second + (1 - first) * (1 - second);
  return byChance === 1 ? null : (agreed - byChance) / (1 - byChance);
}
