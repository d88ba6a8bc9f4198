/** Names and other short texts that came back as others: misspelt, or another one after the fact's name and a colon. */
import { distance } from 'fastest-levenshtein';
import type { Language } from '../../language/language.ts';
import { lettersAndDigits } from '../../language/text/codes.ts';
import { everyMatch } from '../../language/text/every-match.ts';
import { onceFor } from '../../language/text/remember.ts';
import type { FactProfile } from './fact-profile.ts';
import { formOf } from './value-form.ts';
import type { Sentence } from '../../language/text/sentence.ts';
import { wordsOf } from '../../language/text/words.ts';

export function wrongName(
  sentence: Sentence,
  {
    value,
    label,
    ownValues,
    profile,
  }: { value: string; label: string | null; ownValues: readonly string[]; profile: FactProfile },
): string | null {
  const { keysOf, normalise, facts } = sentence.language;
  const namesPerson = [...profile.own, ...profile.title].includes(facts.name);
  const words = wordsOf(normalise(value));
  if (words.length === 0 || words.length > 4) return null;
  if (
    label !== null &&
    label.split(/\s+/).length <= words.length + 1 &&
    !ownValues.some((own) => lettersAndDigits(own) === lettersAndDigits(label))
  ) {
    // "Cancellation: 31 March" is no other reason of the cancellation.
    const isOfWords = formOf(label, sentence.language) === 'text';
    const [said, own] = [keysOf(label), keysOf(value)];
    if (isOfWords && isName(value) === isName(label) && !own.some((key) => said.includes(key) && key.length > 3))
      return label;
  }
  if (!isName(value)) return null;
  const addressed = namesPerson ? otherAddressed(sentence, words) : null;
  if (addressed !== null) return addressed;
  const titled = otherTitled(sentence, words);
  if (titled !== null) return titled;
  // The whole name, or the end of it: "van Dyke".
  for (let first = 0; first < words.length; first++) {
    const said = misspelt(sentence, words.slice(first), first > 0);
    if (said !== null) return said;
  }
  return null;
}

/** "Are you Oliver Grant?", where no word of that is the customer's name. */
function otherAddressed({ seen, language }: Sentence, words: readonly string[]): string | null {
  const name = language.checks.addressed.exec(seen)?.[1];
  if (name === undefined || wordsOf(language.normalise(name)).some((word) => words.includes(word))) return null;
  return name;
}

/** "Mrs Prentice", where the customer's name ends in one that begins alike. */
function otherTitled({ seen, language }: Sentence, words: readonly string[]): string | null {
  const own = words.at(-1)!;
  for (const [, name] of everyMatch(seen, language.checks.titled)) {
    const said = language.normalise(name!).replace(/'s$/, '');
    if (words.includes(said) || said.slice(0, 2) !== own.slice(0, 2)) continue;
    if (distance(said, own) <= 3) return name!;
  }
  return null;
}

/** Close to the name, and not it. @param part It is not the whole name: only what is written as one counts. */
function misspelt(
  { words: said, seen, text, language }: Sentence,
  name: readonly string[],
  part: boolean,
): string | null {
  const joined = name.join(' ');
  if (joined.length < 5) return null;
  const most = joined.length < 8 ? 1 : joined.length < 16 ? 2 : 3;
  for (let at = 0; at + name.length <= said.length; at++) {
    if (said[at]![0] !== joined[0]) continue;
    const window = said.slice(at, at + name.length).join(' ');
    // "Thanks, Keane": a comma stands in no name.
    if (!text.includes(window)) continue;
    if (language.checks.label.test(said[at]!) || isOfCalendar(language).test(window)) continue;
    if (window === joined || isInflected(window, joined, language)) continue;
    if (distance(window, joined) > (hasSameStart(window, joined) ? 3 : most)) continue;
    if (!part || isWrittenAsName(window, seen)) return window;
  }
  return null;
}

/** "14 March" is no Mr Marsh. */
const isOfCalendar = onceFor(
  ({ numbers }: Language) => new RegExp(`^(?:${[...numbers.months, numbers.days].join('|')})$`, 'i'),
);

/** "van Dyke" for "van Dijk": of several words all but the last. */
const hasSameStart = (one: string, other: string): boolean => {
  const [start, mine] = [one, other].map((text) => text.slice(0, text.lastIndexOf(' ') + 2));
  return start === mine && start!.length > 2;
};

const isWrittenAsName = (window: string, seen: string) => {
  const at = seen.toLowerCase().indexOf(window);
  return at > 0 && /\p{Lu}/u.test(seen.slice(at, at + window.length));
};

const isName = (text: string) => /^\p{Lu}/u.test(text.trim());
const isInflected = (one: string, other: string, { keysOf }: Language) =>
  keysOf(one).join() === keysOf(other).join() || one === `${other}'s`;
