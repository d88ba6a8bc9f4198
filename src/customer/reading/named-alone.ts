/** What a few words name and no more, as forms and clipped bots ask: "Order no. New size.", "Parking zone (see street sign):" */
import { countsDigits, namesNothing, ownBearers } from '../../language/en/naming.ts';
import { hasVerb } from '../../language/en/verbs.ts';
import { readPart, type Sentence } from '../../language/text/turn.ts';
import { normalise } from '../../language/text/words.ts';
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
    const { keys } = readPart(text);
    const able = untold.filter((profile) => !asked.includes(profile.name) && covers(profile, keys));
    const name = bestFor({ focus: keys, wants: [], context: [], clause: text, yesNo: false }, able, asked, strict);
    if (name !== null) asked.push(name);
  }
  return asked;
}

/** What a match has to reach where nothing but the name says that it is asked for. */
const strict = 0.62;

/** Names in words without a verb or a value; empty for anything else. Normalised. */
function bareNames({ seen, words }: Sentence): string[] {
  // "Plan: Fibre" tells.
  if (words.length > most || /:\s+\S/.test(seen)) return [];
  const bare = seen
    .replace(/\([^()]*\)/g, ' ')
    .replace(counter, '')
    .replace(/\b([Nn]o|[Rr]ef|[Nn]r)\. /g, '$1, ')
    .replace(/[\s.:!?*]+$/, '');
  const text = normalise(bare);
  if (hasVerb(readPart(text).words) || holdsValue(bare)) return [];
  return text
    .split(/[,;:]\s|\s(?:and|or|plus)\s|\s?[+&/]\s?/)
    .map((part) => part.trim().replace(tail, ''))
    .filter((part) => part !== '');
}

const most = 16;
/** "Field 4 of 4 – ", "[2/3] " */
const counter = /^\W*(?:(?:step|field|question|item|part) )?\d{1,2}\s?(?:of|\/)\s?\d{1,2}\W*\s/i;
/** What it is wanted for: "for the engineer", "so we can look it up". */
const tail = /(?<=\w) (?:for|so|to|that|which|from|at|we|you|please)\b.*$/;

/** Numbers, and capitals among small letters, are what is told of the thing. */
function holdsValue(seen: string): boolean {
  if (/\d/.test(seen) && !countsDigits(normalise(seen))) return true;
  const words = seen.trim().split(/\s+/);
  const within = words.filter((_, at) => at > 0 && !/[.,;:/+&-]$/.test(words[at - 1]!));
  return within.some((word) => /^\p{Lu}\p{Ll}/u.test(word)) && within.some((word) => /^\p{Ll}{4}/u.test(word));
}

/** All that is said is said of the fact. */
const covers = ({ own, described, title, phrases }: FactProfile, keys: readonly string[]): boolean =>
  keys.every(
    (key) =>
      own.includes(key) ||
      described.includes(key) ||
      title.includes(key) ||
      namesNothing.has(key) ||
      ownBearers.has(key) ||
      /^(?:of|on|in|by)$/.test(key) ||
      phrases.some((phrase) => phrase.includes(key)),
  );
