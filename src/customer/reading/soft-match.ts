/**
 * Which of the facts that are still untold a question is after, where neither its phrases nor its name say so: by what its words
 * have to do with the fact, and by the kind of answer it wants.
 */
import type { AskedThing } from './asked-things.ts';
import { directionIn, type FactProfile } from './fact-profile.ts';

export function softFact(thing: AskedThing, profiles: readonly FactProfile[]): string | null {
  const [any] = profiles;
  if (any === undefined) return null;
  const { condition, leave, small, unspecific, vague } = any.language.facts;
  if (condition.test(thing.clause) && !thing.clause.endsWith('?')) return null;
  if (thing.yesNo && leave.test(thing.clause)) return null;
  const said = new Set([...thing.focus, ...thing.context].filter((key) => key.length > 2 && !small.has(key)));
  const named = thing.focus.filter(
    (key) => key.length > 2 && !small.has(key) && !unspecific.has(key) && !vague.has(key),
  );
  let [best, second] = [0, 0];
  let name: string | null = null;
  for (const [index, profile] of profiles.entries()) {
    // Authors write facts down in the order in which they are needed.
    const first = index === 0 ? 0.15 : 0;
    const strange = named.length > 0 && !thing.yesNo && !speaksOf(named, profile);
    const found = scoreOf(thing, said, profile, strange) - (strange ? 0.4 : 0);
    const score = found > 0.4 ? found + first : found;
    if (score > best) {
      [second, best] = [best, score];
      name = profile.name;
    } else if (score > second) second = score;
  }
  return best >= (thing.yesNo ? leastYesNo : least) && best - second >= margin ? name : null;
}

const least = 0.7;
/** Of a question for a yes or a no: most are after no fact. */
const leastYesNo = 0.95;
const margin = 0.2;

/** A yes or no is of a fact where its head is said, or two of its words. */
const isToldYesNo = (
  said: ReadonlySet<string>,
  keys: ReadonlySet<string>,
  related: ReadonlySet<string>,
  { own }: FactProfile,
) => said.has(own.at(-1)!) || [...said].filter((key) => keys.has(key) || related.has(key)).length > 1;

/** What is named has to do with the fact, and not only what is said about it. */
function speaksOf(named: readonly string[], profile: FactProfile): boolean {
  const keys = [...profile.own, ...profile.described, ...profile.title, ...profile.phrases.flat()];
  const related = profile.language.facts.relatedTo(keys);
  return named.some((key) => related.has(key));
}

function scoreOf(thing: AskedThing, said: ReadonlySet<string>, profile: FactProfile, strange: boolean): number {
  const keys = new Set([...profile.own, ...profile.described, ...profile.title, ...profile.phrases.flat()]);
  const { relatedTo, vague } = profile.language.facts;
  const related = relatedTo([...keys]);
  if (thing.yesNo && !isToldYesNo(said, keys, related, profile)) return 0;
  let score = 0;
  for (const key of said) {
    if (keys.has(key)) score += (strange && vague.has(key) ? 0.2 : 1) / Math.sqrt(profile.spread.get(key) ?? 1);
    else if (related.has(key)) score += 0.6;
  }
  if (thing.wants.length === 0) return score;
  if (thing.wants.some((kind) => profile.kinds.has(kind))) score += 0.8;
  else if (thing.wants[0] !== 'way') score -= 0.6;
  const timed = profile.kinds.has('date') || profile.kinds.has('time');
  const direction = directionIn(thing.clause, profile.language, timed);
  return direction !== null && direction === profile.direction ? score + 0.3 : score;
}
