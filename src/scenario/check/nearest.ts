import { distance } from 'fastest-levenshtein';

/**
 * The known name a misspelt one most likely stands for; null when none is near. Case, spaces, hyphens and underscores do
 * not count as differences, and about one letter in three may be wrong: two exchanged letters are two wrong ones.
 */
export function nearest(name: string, known: Iterable<string>): string | null {
  const wanted = plain(name);
  let best: string | null = null;
  let bestDistance = (wanted.length < 4 ? 1 : Math.max(2, Math.floor(wanted.length / 3))) + 1;
  const names = [...known];
  const compared = (effort.get(known) ?? 0) + names.length;
  if (compared > mostCompared) return null;
  effort.set(known, compared);
  for (const candidate of names) {
    const steps = distance(wanted, plain(candidate));
    if (steps < bestDistance) [best, bestDistance] = [candidate, steps];
  }
  return best;
}

/** So many mistakes about one list of names are no slips of a finger, and nobody reads a guess at each. */
const mostCompared = 200_000;
const effort = new WeakMap<Iterable<string>, number>();

/** Names are short: anything past this is not a misspelling of one. */
const longestName = 80;

function plain(name: string): string {
  return name
    .slice(0, longestName)
    .toLowerCase()
    .replaceAll(/[\s_-]/g, '');
}
