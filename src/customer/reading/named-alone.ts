/** What a few words name and no more, as forms and clipped bots ask: "Order no. New size.", "Parking zone (see street sign):" */
import { readPart, type Sentence } from '../../language/text/sentence.ts';
import { bestFor } from './best-fact.ts';
import type { FactProfile } from './fact-profile.ts';

const none: ReadonlySet<string> = new Set();

/** Facts that words without a verb name in full; none of those told, as a name alone may head what is told of it. */
export function factsNamedAlone(
  sentence: Sentence,
  profiles: readonly FactProfile[],
  told: ReadonlySet<string> = none,
): string[] {
  const untold = profiles.filter(({ name }) => !told.has(name));
  const asked: string[] = [];
  if (untold.length === 0) return asked;
  for (const text of bareNames(sentence)) {
    const { keys } = readPart(text, sentence.language);
    const able = untold.filter((profile) => !asked.includes(profile.name) && covers(profile, keys));
    const name = bestFor({ focus: keys, wants: [], context: [], clause: text, yesNo: false }, able, asked, strict);
    if (name !== null) asked.push(name);
  }
  return asked;
}

/** What a match has to reach where nothing but the name says that it is asked for. */
const strict = 0.62;

/** Names in words without a verb or a value; empty for anything else. Normalised. */
function bareNames({ seen, words, language }: Sentence): string[] {
  const { counter, shortNames, names, purpose, countsDigits } = language.facts;
  // "Plan: Fibre" tells.
  if (words.length > most || /:\s+\S/.test(seen)) return [];
  const bare = seen
    .replace(/\([^()]*\)/g, ' ')
    .replace(counter, '')
    .replace(shortNames, '$1, ')
    .replace(/[\s.:!?*]+$/, '');
  const text = language.normalise(bare);
  if (language.hasVerb(readPart(text, language).words) || holdsValue(bare, countsDigits(text))) return [];
  return text
    .split(names)
    .map((part) => part.trim().replace(purpose, ''))
    .filter((part) => part !== '');
}

const most = 16;
/** Numbers, and capitals among small letters, are what is told of the thing. */
function holdsValue(seen: string, countsDigits: boolean): boolean {
  if (/\d/.test(seen) && !countsDigits) return true;
  const words = seen.trim().split(/\s+/);
  const within = words.filter((_, at) => at > 0 && !/[.,;:/+&-]$/.test(words[at - 1]!));
  return within.some((word) => /^\p{Lu}\p{Ll}/u.test(word)) && within.some((word) => /^\p{Ll}{4}/u.test(word));
}

/** All that is said is said of the fact. */
const covers = (
  { own, described, title, phrases, language: { facts } }: FactProfile,
  keys: readonly string[],
): boolean =>
  keys.every(
    (key) =>
      own.includes(key) ||
      described.includes(key) ||
      title.includes(key) ||
      facts.namesNothing.has(key) ||
      facts.ownBearers.has(key) ||
      facts.joins.test(key) ||
      phrases.some((phrase) => phrase.includes(key)),
  );
