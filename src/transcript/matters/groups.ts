/** Openings that share a word which others do not have: a group can be told by its words, and checked by reading it. */
import { grouped } from '../../grouped.ts';
import type { Opening } from './opening.ts';

export interface Said extends Opening {
  id: string;
}

export interface Group {
  /** By which its openings stand out, as most of them write them. */
  words: string[];
  members: Said[];
}

export interface GroupOptions {
  /** What is not in the groups, to stand out from. */
  others: readonly Said[];
  /** Fewer share no matter. */
  fewest: number;
  /** Words that may make a group; all when absent. */
  isTelling?: (key: string, said: Said) => boolean;
}

/** How much more often, as a logarithm, a word must stand here than elsewhere. */
const standsOut = Math.log(2);
/** Where few others are known, that none of them says a word tells little: as if so many more had been seen. */
const unseen = 10;
const mostWords = 3;

/** The largest and most telling first; what fits none is in none. */
export function groupsOf(openings: readonly Said[], options: GroupOptions): Group[] {
  const { others, fewest, isTelling = () => true } = options;
  const weightOf = weightsBetween(openings, others);
  const groups: Group[] = [];
  let left = [...openings];
  for (;;) {
    const counts = countsOf(left, isTelling);
    const value = (key: string) => counts.get(key)! * weightOf(key);
    const [key] = [...counts.keys()].toSorted((a, b) => value(b) - value(a) || (a < b ? -1 : 1));
    if (key === undefined || value(key) === 0 || counts.get(key)! < fewest) return groups;
    const members = left.filter((one) => one.gist.keys.includes(key) && isTelling(key, one));
    groups.push({ words: wordsOfGroup(key, members, { weightOf, isTelling }), members });
    left = left.filter((one) => !members.includes(one));
  }
}

/** By which words these openings stand out from others; none where they do not. */
export function tellingWords(openings: readonly Said[], others: readonly Said[]): string[] {
  const weightOf = weightsBetween(openings, others);
  const counts = countsOf(openings);
  const value = (key: string) => counts.get(key)! * weightOf(key);
  const [key] = [...counts.keys()].toSorted((a, b) => value(b) - value(a) || (a < b ? -1 : 1));
  return key === undefined || value(key) === 0 ? [] : wordsOfGroup(key, openings, { weightOf, isTelling: () => true });
}

/** How much more often, as a logarithm, a word stands here than elsewhere, beyond what tells nothing. */
function weightsBetween(openings: readonly Said[], others: readonly Said[]): (key: string) => number {
  const [here, elsewhere] = [countsOf(openings), countsOf(others)];
  const weights = new Map(
    [...here].map(([key, count]) => [
      key,
      logShare(count, openings.length) - logShare(elsewhere.get(key) ?? 0, others.length + unseen),
    ]),
  );
  return (key) => Math.max(0, (weights.get(key) ?? 0) - standsOut);
}

const logShare = (count: number, of: number): number => Math.log((count + 0.5) / (of + 1));

function countsOf(openings: readonly Said[], isCounted: GroupOptions['isTelling'] = () => true): Map<string, number> {
  const counts = new Map<string, number>();
  for (const one of openings)
    for (const key of one.gist.keys) if (isCounted(key, one)) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

/** The word that made the group, and what half of it says beside. */
function wordsOfGroup(
  key: string,
  members: readonly Said[],
  { weightOf, isTelling }: { weightOf: (key: string) => number; isTelling: GroupOptions['isTelling'] },
): string[] {
  const counts = countsOf(members, isTelling);
  const others = [...counts]
    .filter(([other, count]) => other !== key && count * 2 >= members.length && weightOf(other) > 0)
    .toSorted(([a, many], [b, few]) => few * weightOf(b) - many * weightOf(a) || (a < b ? -1 : 1))
    .map(([other]) => other);
  return [key, ...others].slice(0, mostWords).map((one) => asWritten(one, members));
}

/** A key is a stem, which nobody writes. */
function asWritten(key: string, members: readonly Said[]): string {
  const forms = members.flatMap(({ said, gist: { language } }) =>
    (said.toLowerCase().match(/[\p{L}\p{M}'’-]+/gu) ?? []).filter(
      (word) => language.keyOf(language.normalise(word)) === key,
    ),
  );
  const [most] = [...grouped(forms, (form) => form).values()].toSorted((a, b) => b.length - a.length);
  return most?.[0] ?? key;
}
