/** The fact that explains a thing asked for best. */
import type { AskedThing } from './asked-things.ts';
import { explains } from './explains.ts';
import type { FactProfile } from './fact-profile.ts';

/** What a match has to reach. */
const threshold = 0.5;

/** Null where none explains it well enough; facts asked for already are the less likely. */
export function bestFor(
  thing: AskedThing,
  profiles: readonly FactProfile[],
  asked: readonly string[],
  least = threshold,
): string | null {
  let best: string | null = null;
  let bestScore = least;
  for (const profile of profiles) {
    const score = explains(thing, profile) - (asked.includes(profile.name) ? 0.3 : 0);
    if (score > bestScore + 1e-9) [best, bestScore] = [profile.name, score];
  }
  return best;
}
