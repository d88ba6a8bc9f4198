/** Words that speak of the same, a group a line. */
export function relatedIn(
  groups: readonly string[],
  keysOf: (text: string) => string[],
): (keys: readonly string[]) => Set<string> {
  const related = new Map<string, Set<string>>();
  for (const group of groups) {
    const keys = keysOf(group);
    for (const key of keys) related.set(key, new Set([...(related.get(key) ?? []), ...keys]));
  }
  return (keys) => new Set(keys.flatMap((key) => [key, ...(related.get(key) ?? [])]));
}
